import { hasChinesePunctuation } from './chinese-punctuation';
import { textSlips } from './text-slips';
import { isOddNumber } from './yaml-surprises';

/**
 * Reads a file in which nothing is wrong and nothing unusual, many times as fast as a parser that knows all of YAML: keys, lists, texts on
 * one line or folded (`>-`), brackets that close on their line. Null for every other file, right or wrong: the parser reads that one, and
 * says where what stands. What is given here is what the parser gives; tests/seed/boring-yaml.test.ts holds it to that.
 */
export function readBoringYaml(text: string): Record<string, unknown> | null {
  if (ODD_CHARACTER.test(text)) return null;
  try {
    return new BoringReader(text.split('\n')).document();
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
}

/** Control and invisible characters but for the end of a line, halves of characters, what some programs take for the end of a line. */
const ODD_CHARACTER = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u2028\u2029\u2800\u3164\uFEFF\uFFA0\uFFFD]/u;

class Unusual extends Error {}

const unusual = new Unusual('not boring');

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

class BoringReader {
  private at = 0;

  constructor(private readonly lines: readonly string[]) {}

  document(): Record<string, Plain> {
    const content = this.map(0);
    if (this.next() !== null) throw unusual;
    return content;
  }

  /** The keys that begin in a column, to the first line that begins further left. */
  private map(column: number): Record<string, Plain> {
    const entries: Record<string, Plain> = {};
    let count = 0;
    for (let line = this.next(); line !== null && indentOf(line) >= column; line = this.next()) {
      this.pair(line, column, entries);
      count += 1;
    }
    if (count === 0) throw unusual;
    return entries;
  }

  private pair(line: string, column: number, entries: Record<string, Plain>): void {
    KEY.lastIndex = column;
    const key = indentOf(line) === column ? KEY.exec(line)?.[1] : undefined;
    // The parser reads keys that every object has, and the typed values of a recipe's method.
    if (key === undefined || key in entries || key === 'method' || key in {}) throw unusual;
    const rest = line.slice(KEY.lastIndex).trim();
    this.at += 1;
    entries[key] = sound(
      key,
      rest === '' ? this.below(column) : rest === '>-' ? this.folded(column) : value(rest, line),
    );
  }

  private below(column: number): Plain {
    const line = this.next();
    const indent = line === null ? -1 : indentOf(line);
    if (line === null || indent <= column) throw unusual;
    return line.startsWith('- ', indent) ? this.list(indent) : this.map(indent);
  }

  private list(column: number): Plain[] {
    const items: Plain[] = [];
    for (let line = this.next(); line !== null && indentOf(line) >= column; line = this.next()) {
      if (indentOf(line) !== column || !line.startsWith('- ', column)) throw unusual;
      KEY.lastIndex = column + 2;
      if (KEY.test(line)) items.push(this.item(line, column + 2));
      else {
        this.at += 1;
        items.push(value(line.slice(column + 2).trimEnd(), line));
      }
    }
    return items;
  }

  /** A form whose first key stands behind the dash. */
  private item(line: string, column: number): Record<string, Plain> {
    const entries: Record<string, Plain> = {};
    this.pair(`${' '.repeat(column)}${line.slice(column)}`, column, entries);
    for (let next = this.next(); next !== null && indentOf(next) >= column; next = this.next()) {
      this.pair(next, column, entries);
    }
    return entries;
  }

  /** The lines of a folded text, all of them indented alike and none of them empty. */
  private folded(column: number): string {
    const first = this.lines[this.at] ?? '';
    const indent = indentOf(first);
    if (indent <= column) throw unusual;
    const texts: string[] = [];
    for (; ; this.at += 1) {
      const line = this.lines[this.at] ?? '';
      if (line === '' && this.lines.slice(this.at).every((each) => each === '')) break;
      if (line.trim() === '') throw unusual;
      if (indentOf(line) <= column) break;
      if (indentOf(line) !== indent || line.endsWith(' ')) throw unusual;
      texts.push(line.slice(indent));
    }
    return texts.join(' ');
  }

  /** The next line with content; it stays the next one until somebody takes it. */
  private next(): string | null {
    for (; this.at < this.lines.length; this.at += 1) {
      const line = this.lines[this.at] ?? '';
      const indent = indentOf(line);
      if (indent < line.length && line[indent] !== '#') return line;
    }
    return null;
  }
}

const KEY = /([A-Za-z][\w-]*):(?= |$)/y;

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent += 1;
  return indent;
}

/** The value of a key, in whose texts nothing stands that the parser would tell. */
function sound(key: string, found: Plain): Plain {
  const texts = Array.isArray(found) ? (found as readonly Plain[]) : [found];
  if (texts.some((text) => textSlips(key, text).length > 0)) throw unusual;
  return found;
}

/** Reads the value that stands behind a key or a dash, to the end of its line. */
function value(text: string, line: string): Plain {
  if (hasChinesePunctuation(line)) throw unusual;
  const first = text.charCodeAt(0);
  if (first === BRACE || first === BRACKET || first === DOUBLE || first === SINGLE) {
    const found = flowValue(text, 0);
    if (found.end !== text.length) throw unusual;
    return found.value;
  }
  return plain(text);
}

const [BRACE, BRACKET, DOUBLE, SINGLE] = ['{', '[', '"', "'"].map((sign) => sign.charCodeAt(0));

interface Found {
  readonly value: Plain;
  readonly end: number;
}

function flowValue(text: string, at: number): Found {
  switch (text[at]) {
    case '{':
      return flowMap(text, at + 1);
    case '[':
      return flowList(text, at + 1);
    case '"':
      return quoted(text, at, DOUBLE_QUOTED, /\\(["\\])/g, '$1');
    case "'":
      return quoted(text, at, SINGLE_QUOTED, /''/g, "'");
    default: {
      FLOW_PLAIN.lastIndex = at;
      const found = FLOW_PLAIN.exec(text)?.[0] ?? '';
      return { value: plain(found.trimEnd()), end: at + found.length };
    }
  }
}

function flowMap(text: string, from: number): Found {
  const entries: Record<string, Plain> = {};
  let at = skipBlanks(text, from);
  if (text[at] === '}') return { value: entries, end: at + 1 };
  for (;;) {
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[1];
    if (key === undefined || key in entries || key === 'method' || key in {}) throw unusual;
    const found = flowValue(text, skipBlanks(text, KEY.lastIndex));
    entries[key] = sound(key, found.value);
    at = skipBlanks(text, found.end);
    if (text[at] === '}') return { value: entries, end: at + 1 };
    if (text[at] !== ',') throw unusual;
    at = skipBlanks(text, at + 1);
  }
}

function flowList(text: string, from: number): Found {
  const items: Plain[] = [];
  let at = skipBlanks(text, from);
  if (text[at] === ']') throw unusual;
  for (;;) {
    const found = flowValue(text, at);
    items.push(found.value);
    at = skipBlanks(text, found.end);
    if (text[at] === ']') return { value: items, end: at + 1 };
    if (text[at] !== ',') throw unusual;
    at = skipBlanks(text, at + 1);
  }
}

function quoted(text: string, at: number, form: RegExp, escaped: RegExp, by: string): Found {
  form.lastIndex = at;
  const found = form.exec(text)?.[0];
  if (found === undefined) throw unusual;
  return { value: found.slice(1, -1).replace(escaped, by), end: at + found.length };
}

const DOUBLE_QUOTED = /"(?:[^"\\]|\\["\\])*"/y;
const SINGLE_QUOTED = /'(?:[^']|'')*'/y;
const FLOW_PLAIN = /[^,[\]{}]+/y;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** A text without marks: nothing in it may mean anything to YAML, or to some programs something else. */
function plain(text: string): string {
  if (!PLAIN.test(text) || SPECIAL.test(text) || isOddNumber(text)) throw unusual;
  return text;
}

const PLAIN = /^(?:-(?=\d)|[^\s\-?:,[\]{}#&*!|>'"%@`])(?:[^:#\s]|:(?=[^\s,[\]{}])|(?<=[^\s])#| +(?![#\s]))*$/u;
const SPECIAL = /^(?:yes|no|on|off|null|~)$/i;
