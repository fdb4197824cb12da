import { type Document, visit, type YAMLParseError } from 'yaml';
import { append } from './append';
import { chinesePunctuation } from './chinese-punctuation';
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
  const chinese = chinesePunctuation(source, insideText(document));
  append(problems, chinese);
  const explained = new Set(chinese.map(({ line }) => line));
  let broken = chinese.length > 0;
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
    if (explained.has(place.line)) continue;
    explained.add(place.line);
    problems.push(problemAt(place, 'yaml-syntax', explain(error, source)));
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

/** Texts that are folded, literal or in quotation marks may run over several lines. */
function insideText(document: Document): (offset: number) => boolean {
  const ranges: [number, number][] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== undefined && type !== 'PLAIN' && range) ranges.push([range[0], range[1]]);
    },
  });
  return (offset) => ranges.some(([start, end]) => offset > start && offset < end);
}

/** The parser speaks to programmers: its words are kept only where we have none of our own. */
function explain({ code, message, pos }: YAMLParseError, source: TextFile): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(message));
  if (known) return known[1].replace('HERE', source.text[pos[0]] ?? '');
  return `this is no YAML: ${message.replace(/\.?$/, '.')}${HINTS[code] ? ` ${HINTS[code]}` : ''}`;
}

const QUOTE = 'Put a text that holds `: ` in quotation marks.';

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/multiple documents/, 'here a second form begins. One file holds one form: no `---` between the lines.'],
  [/^Block collections are not allowed/, `inside { } or [ ] a colon or a line begins something new here. ${QUOTE}`],
  [
    /^Nested mappings are not allowed/,
    `a second \`: \` stands in this value, or the next line is indented too far. ${QUOTE}`,
  ],
  [
    /^Implicit map keys need/,
    'this line has no colon behind its key. Write `key: value`, with a space behind the colon.',
  ],
  [/^Implicit keys need to be on a single line/, 'a key has no colon with a space behind it here. Write `key: value`.'],
  [/^Plain value cannot start/, 'a text cannot begin with HERE. Put it in quotation marks.'],
  [
    /^Flow \w+ in block collection/,
    'a bracket before this place is not closed. Write the missing } or ] behind its last value.',
  ],
  [/^Flow \w+ .*(end with|expected)/i, 'a bracket before this place is not closed. Write the missing } or ].'],
  [/^Missing closing/, 'a quotation mark is opened and never closed. Write the missing one behind the text.'],
  [/^Missing , /, 'a comma is missing between two values here.'],
  [/^Unexpected , in flow/, 'here stands a comma too many. Leave it out.'],
  [/flow-(seq|map)-end/, 'here a bracket is closed that was never opened. Leave it out.'],
  [
    /^Unexpected block-seq-ind/,
    'a list begins on a line of its own: write `- ` below the key, indented by two spaces.',
  ],
  [
    /at node end$/,
    'the value was at its end before this place. Put the whole text in quotation marks, or mend the indentation.',
  ],
  [
    /^Unexpected .* token/,
    'nothing may stand here. Look whether the lines before are indented alike and their brackets closed.',
  ],
  [
    /^All (mapping|sequence|collection) items/,
    'this line is indented unlike its neighbours. Keys of one form stand below each other.',
  ],
  [/^Block scalar header/, 'a text that begins with > or | goes on in the next line. Put it in quotation marks.'],
  [/^Invalid escape sequence/, 'a backslash in double quotation marks needs a second one: write \\\\.'],
  [/directives-end/, 'a line cannot begin with %. Put the text in quotation marks.'],
  [/^A collection cannot be both/, 'a list (`- `) and keys are mixed here. Indent the list below its key.'],
  [/^Comments must be separated/, 'here stands a # without a space before it. Put the text in quotation marks.'],
];

const HINTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Indent by two spaces, the same for all keys of one form.',
  MISSING_CHAR: 'A bracket, comma, colon or quotation mark is missing.',
  UNEXPECTED_TOKEN: 'Put a text that holds `: ` or `#`, or begins with a sign, in quotation marks.',
};
