import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Place, Problem } from './problem';
import { problemAt } from './problem';

/** The text of a file, with the places in it. */
export interface TextFile {
  /** As it is shown: relative to the current folder. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  /** Of its bytes; empty where nothing was read. */
  readonly digest: string;
  /** The stretch from one offset to another, cut at the end of its first line. */
  place(start: number, end: number): Place;
  /** The whole of a line, counted from 1, without its indentation. */
  line(number: number): Place;
}

export interface ReadText {
  readonly file: TextFile;
  /** The text is not what its author wrote: whatever else seems wrong in it is an echo. */
  readonly broken: boolean;
  readonly problems: Problem[];
}

/** Reads a file as UTF-8. A byte order mark is a problem unless it may stand there, as in the CSV files of Excel. */
export function readTextFile(path: string, markAllowed = false): ReadText {
  let bytes: Buffer;
  try {
    // Opening a pipe would wait for somebody to write into it.
    if (!statSync(path).isFile()) throw new Error('it is a folder or a device');
    bytes = readFileSync(path);
  } catch (error) {
    return { file: textFile(path, ''), broken: true, problems: [unreadable(path, error)] };
  }
  const decoded = bytes.toString('utf8');
  const marked = decoded.startsWith('\uFEFF');
  const file = textFile(path, marked ? decoded.slice(1) : decoded, digestOf(bytes));
  const problems: Problem[] = [];
  if (marked && !markAllowed) {
    const message = 'the file begins with a byte order mark. Save it as UTF-8 without BOM.';
    problems.push(problemAt(file.place(0, 0), 'byte-order-mark', message));
  }
  const broken = !Buffer.from(decoded, 'utf8').equals(bytes);
  if (broken) {
    const at = Math.max(file.text.indexOf('\uFFFD'), 0);
    const how = /\.csv$/i.test(path) ? 'save it as CSV UTF-8 in Excel' : 'save it as UTF-8';
    const message = `the file is not UTF-8: probably ${isUtf16(bytes) ? 'UTF-16' : 'GBK'}; ${how}.`;
    return { file, broken, problems: [problemAt(file.place(at, at + 1), 'not-utf8', message)] };
  }
  return { file, broken, problems };
}

/** The problem of a file or folder that the system does not let us read. */
export function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return problemAt(textFile(path, '').place(0, 0), 'unreadable-file', `this cannot be read: ${reason}.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is a link to something that does not exist',
  ELOOP: 'it is a link that leads back to itself',
  EACCES: 'you lack the permission',
  EPERM: 'you lack the permission',
};

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** SHA-256, by which a file is known again. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/**
 * Null where the file cannot be read. Asked again, a file is read again unless the system says that nothing of it has changed since, and its
 * last change is too long ago to have the time stamp of a later one.
 */
export function digestOfFile(path: string): string | null {
  try {
    const stats = statSync(path, { bigint: true });
    if (!stats.isFile()) return null;
    const stamp = [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
    const known = digests.get(path);
    if (known?.stamp === stamp) return known.digest;
    const digest = digestOf(readFileSync(path));
    if (BigInt(Date.now()) - stats.ctimeMs > SETTLED_MILLISECONDS) digests.set(path, { stamp, digest });
    return digest;
  } catch {
    return null;
  }
}

const SETTLED_MILLISECONDS = 2_000n;
const digests = new Map<string, { readonly stamp: string; readonly digest: string }>();

/** As people see it: from the current folder. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || path;
}

export function textFile(path: string, text: string, digest = ''): TextFile {
  const file = shownPath(path);
  // Most files are read without a problem, and nobody asks for a line.
  let known: number[] | null = null;
  const startsOf = (): number[] => (known ??= lineStarts(text));
  const place = (start: number, end: number): Place => {
    const starts = startsOf();
    const index = lineAt(starts, start);
    const from = starts[index] ?? 0;
    const excerpt = text.slice(from, starts[index + 1] ?? text.length).replace(/\r?\n$/, '');
    const length = Math.max(1, Math.min(end, from + excerpt.length) - start);
    return { file, line: index + 1, column: start - from + 1, length, excerpt };
  };
  const line = (number: number): Place => {
    const starts = startsOf();
    const from = starts[number - 1] ?? text.length;
    const content = text.slice(from, starts[number] ?? text.length).replace(/\r?\n$/, '');
    return place(from + (content.length - content.trimStart().length), from + content.trimEnd().length);
  };
  return { file, path, text, digest, place, line };
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
