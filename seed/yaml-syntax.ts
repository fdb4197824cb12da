import type { Document, YAMLParseError } from 'yaml';
import { problemAt, type Problem } from './problem';
import type { TextFile } from './text-file';

/** What the parser complains about, and whether the content can still be read in spite of it. */
export function syntaxProblems(source: TextFile, document: Document): { problems: Problem[]; broken: boolean } {
  const problems: Problem[] = [...tabs(source)];
  if (source.text.trim() === '' || document.contents === null) {
    problems.push(
      problemAt(source.place(0, 0), 'empty-file', 'the file holds nothing. Copy a neighbour and fill it in.'),
    );
    return { problems, broken: true };
  }
  let broken = false;
  for (const error of document.errors) {
    if (HANDLED_ELSEWHERE.has(error.code)) continue;
    const place = source.place(error.pos[0], error.pos[1]);
    if (error.code === 'DUPLICATE_KEY') {
      problems.push(
        problemAt(wordAt(source, error.pos[0]), 'duplicate-key', 'this key stands twice in one place. Keep one.'),
      );
      continue;
    }
    broken = true;
    problems.push(problemAt(place, 'yaml-syntax', explain(error)));
  }
  return { problems, broken };
}

const HANDLED_ELSEWHERE: ReadonlySet<string> = new Set(['TAB_AS_INDENT', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS']);

function tabs(source: TextFile): Problem[] {
  return [...source.text.matchAll(/^[^\t\n]*(\t+)/gm)].map((match) => {
    const end = match.index + match[0].length;
    const place = source.place(end - (match[1]?.length ?? 1), end);
    return problemAt(place, 'yaml-tab', 'here stands a tab. Write spaces.');
  });
}

function wordAt(source: TextFile, start: number) {
  const word = /^[^\s:,{}[\]]+/.exec(source.text.slice(start))?.[0] ?? '';
  return source.place(start, start + word.length);
}

function explain(error: YAMLParseError): string {
  const hint = HINTS[error.code];
  return `this is no YAML: ${error.message.replace(/\.?$/, '.')}${hint ? ` ${hint}` : ''}`;
}

const HINTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent by two spaces, the same for all keys of one form.',
  MULTIPLE_DOCS: 'One file holds one form: no `---`.',
  MISSING_CHAR: 'A bracket, comma, colon or quotation mark is missing.',
  UNEXPECTED_TOKEN: 'Put a text that holds `: ` or `#`, or begins with a sign, in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds `: ` in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A key and its colon stand on one line.',
};
