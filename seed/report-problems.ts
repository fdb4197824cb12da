import { shownSafely } from './hidden-character';
import type { Problem } from './problem';

export interface Report {
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

/** The problems for people: each with its line and carets below what is meant, a count at the end. */
export function formatProblems({ problems, fileCount }: Report, color: boolean): string {
  const paint = painter(color);
  const blocks = problems.map((problem) => `${heading(problem, paint)}\n${quotation(problem, paint)}`);
  return [...blocks, ...(blocks.length > 0 ? [''] : []), summary(problems, fileCount)].join('\n');
}

/** The same for tools. */
export function problemsAsJson({ problems, fileCount }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify({ files: fileCount, errors, warnings: problems.length - errors, problems }, null, 2);
}

function summary(problems: readonly Problem[], fileCount: number): string {
  if (problems.length === 0) return `No problems in ${count(fileCount, 'file')}.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const bad = new Set(problems.map(({ file }) => file)).size;
  const kinds = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  const written = errors > 0 ? ' Nothing was written.' : '';
  const of = fileCount === 0 ? '' : ` in ${bad} of ${count(fileCount, 'file')}`;
  return `${count(problems.length, 'problem')}${of} (${kinds}).${written} What each code means: docs/seed-problems.md`;
}

type Paint = ReturnType<typeof painter>;

function heading({ file, line, column, severity, code }: Problem, paint: Paint): string {
  const word = severity === 'error' ? paint.red(severity.padEnd(7)) : paint.yellow(severity);
  return `${paint.bold(`${file}:${line}:${column}`)}  ${word}  ${code}`;
}

const WIDEST = 110;

/** The line, cut to what is near the mistake, and the carets, moved right by two columns for each wide character. */
function quotation(problem: Problem, paint: Paint): string {
  const { column, length } = problem;
  // What a file says must not move the cursor or turn the line round.
  const [excerpt, message] = [shownSafely(problem.excerpt), shownSafely(problem.message)];
  const suggestion = problem.suggestion === null ? null : shownSafely(problem.suggestion);
  const nearest = suggestion === null ? '' : ` ${suggestion.includes(', ') ? 'Nearest' : 'Suggestion'}: ${suggestion}`;
  // What is wrong with a whole file, or with one that is empty, has no line to be shown.
  if (excerpt === '') return `  ${message}${nearest}`;
  const characters = [...excerpt.slice(0, column - 1)];
  const marked = excerpt.slice(column - 1, column - 1 + length);
  let before = characters.join('').trimStart();
  if (width(before) > WIDEST / 2) before = `... ${tail(before, WIDEST / 2)}`;
  const after = head(excerpt.slice(column - 1 + length), Math.max(WIDEST - width(before) - width(marked), 0));
  const shown = head(marked, WIDEST);
  const carets = `${' '.repeat(width(before))}${'^'.repeat(Math.max(width(shown), 1))}`;
  return `  ${before}${shown}${after}\n  ${paint.red(carets)} ${message}${nearest}`;
}

function head(text: string, most: number): string {
  if (width(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (width(kept + character) > most) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept} ...`;
}

function tail(text: string, most: number): string {
  const characters = [...text];
  while (width(characters.join('')) > most) characters.shift();
  return characters.join('');
}

/** Columns on a terminal: Chinese characters and their punctuation take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

export function painter(color: boolean) {
  const wrap = (code: number) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { bold: wrap(1), red: wrap(31), green: wrap(32), yellow: wrap(33) };
}
