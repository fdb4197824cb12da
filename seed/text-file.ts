import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Place, Problem } from './problem';
import { problemAt } from './problem';

/** The text of a file, with the places in it. */
export interface TextFile {
  /** As it is shown: relative to the current folder. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  /** The stretch from one offset to another, cut at the end of its first line. */
  place(start: number, end: number): Place;
  /** The whole of a line, counted from 1, without its indentation. */
  line(number: number): Place;
}

/** Reads a file as UTF-8; wrong bytes and a byte order mark are problems, and the rest is read all the same. */
export function readTextFile(path: string): { file: TextFile; problems: Problem[] } {
  const bytes = readFileSync(path);
  const decoded = bytes.toString('utf8');
  const marked = decoded.startsWith('\uFEFF');
  const file = textFile(path, marked ? decoded.slice(1) : decoded);
  const problems: Problem[] = [];
  if (marked) {
    const message = 'the file begins with a byte order mark. Save it as UTF-8 without BOM.';
    problems.push(problemAt(file.place(0, 0), 'byte-order-mark', message));
  }
  if (!Buffer.from(decoded, 'utf8').equals(bytes)) {
    const at = Math.max(file.text.indexOf('\uFFFD'), 0);
    const message = 'here stand bytes that are no UTF-8. Save the file as UTF-8.';
    problems.push(problemAt(file.place(at, at + 1), 'not-utf8', message));
  }
  return { file, problems };
}

export function textFile(path: string, text: string): TextFile {
  const file = relative(process.cwd(), path) || path;
  const starts = lineStarts(text);
  const place = (start: number, end: number): Place => {
    const index = lineAt(starts, start);
    const from = starts[index] ?? 0;
    const excerpt = text.slice(from, starts[index + 1] ?? text.length).replace(/\r?\n$/, '');
    const length = Math.max(1, Math.min(end, from + excerpt.length) - start);
    return { file, line: index + 1, column: start - from + 1, length, excerpt };
  };
  const line = (number: number): Place => {
    const from = starts[number - 1] ?? text.length;
    const content = text.slice(from, starts[number] ?? text.length).replace(/\r?\n$/, '');
    return place(from + (content.length - content.trimStart().length), from + content.trimEnd().length);
  };
  return { file, path, text, place, line };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
