import { isCollection, isMap, isScalar, isSeq, type Document, type Node, parseDocument } from 'yaml';
import { append } from './append';
import { readBoringYaml } from './boring-yaml';
import { hasChinesePunctuation } from './chinese-punctuation';
import { isFormKind } from './kinds';
import type { Place, Problem } from './problem';
import { readTextFile, type TextFile } from './text-file';
import { findSurprises } from './yaml-surprises';
import { syntaxProblems } from './yaml-syntax';

export type Path = readonly (string | number)[];

/** A YAML file that could be taken apart; every scalar of `plain` is the text that was written, see toPlain. */
export interface YamlFile {
  readonly source: TextFile;
  readonly plain: unknown;
  /** False where parts with broken syntax were left out: what is missing may stand in them. */
  readonly isWhole: boolean;
  /** The place of a value, or of its key; where the path leads nowhere, the place of the last thing on it that exists. */
  locate(path: Path, part?: 'key' | 'value'): Place;
}

interface ReadYaml {
  /** Null where its syntax is so broken that its content cannot be trusted. */
  readonly file: YamlFile | null;
  readonly source: TextFile;
  readonly problems: Problem[];
}

export function readYamlFile(path: string): ReadYaml {
  const { file: source, broken, problems } = readTextFile(path);
  const plain = broken ? null : readBoringYaml(source.text);
  if (plain) return { file: { source, plain, isWhole: true, locate: locateLater(source) }, source, problems };
  return broken ? { file: null, source, problems } : parseSource(source, problems);
}

/** The same by the parser that knows all of YAML, whatever stands in the file. */
export function parseYamlFile(path: string): ReadYaml {
  const { file: source, broken, problems } = readTextFile(path);
  return broken ? { file: null, source, problems } : parseSource(source, problems);
}

function parseSource(source: TextFile, problems: Problem[]): ReadYaml {
  const document = parse(source.text);
  const syntax = syntaxProblems(source, document);
  // What the parser made of a line in full-width signs is nobody's slip.
  const chinese = new Set(syntax.problems.filter(({ code }) => code === 'chinese-punctuation').map(({ line }) => line));
  const surprises = findSurprises(source, document).filter(({ line }) => !chinese.has(line));
  append(problems, [...syntax.problems, ...surprises]);
  const sound = syntax.broken ? withoutBroken(source.text) : null;
  if (syntax.broken && !sound) return { file: null, source, problems };
  const read = sound ? parse(sound) : document;
  const locate = (to: Path, part: 'key' | 'value' = 'value'): Place => locateIn(source, read, to, part);
  const file = { source, plain: toPlain(read.contents), isWhole: sound === null, locate };
  return { file, source, problems };
}

/** Most files have no problem, and nobody asks for a place in them: the parser reads them when somebody does. */
function locateLater(source: TextFile): YamlFile['locate'] {
  return (to, part = 'value') => {
    if (lastParsed?.source !== source) lastParsed = { source, document: parse(source.text) };
    return locateIn(source, lastParsed.document, to, part);
  };
}

/** Problems are asked for file by file. */
let lastParsed: { readonly source: TextFile; readonly document: Document } | null = null;

function parse(text: string) {
  return parseDocument(text, { version: '1.2', schema: 'core', merge: false, prettyErrors: false });
}

/**
 * The text with each top-level key whose value is no YAML blanked out, so that everything keeps its place. Null where too little
 * is left, and for a shared file: its nodes would be missed elsewhere.
 */
function withoutBroken(text: string): string | null {
  const parts = text.split(/^(?=[A-Za-z]\w*:(?: |\r?$))/m);
  const kept = parts.map((part) => (isSound(part) ? part : part.replace(/[^\r\n]/g, ' ')));
  const sound = kept.join('');
  const first = /^([A-Za-z]\w*):/m.exec(sound)?.[1];
  const begins = parts.findIndex((part) => /^[A-Za-z]/.test(part));
  if (first === undefined || kept[begins] !== parts[begins] || !isFormKind(first)) return null;
  return parse(sound).errors.every(({ code }) => code === 'DUPLICATE_KEY') ? sound : null;
}

function isSound(part: string): boolean {
  const document = parse(part);
  return document.errors.length === 0 && !hasChinesePunctuation(part);
}

/**
 * Maps, lists and texts: `94` is the text "94", because the field it stands in decides what it is, and because what a
 * source prints (`1.50`) must not be rounded on the way. Only a recipe's `method` keeps its types. Empty values are null.
 */
function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = nameOf(key);
      return [name, name === 'method' && isCollection(value) ? value.toJSON() : toPlain(value)] as const;
    });
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) return node.items.map(toPlain);
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : String(node.source ?? node.value);
}

/** `toString` and the like are found in every object and would be taken for its own: they are kept apart by backticks. */
function nameOf(key: unknown): string {
  const name = isScalar(key) ? String(key.source ?? key.value) : String(key);
  return name in {} ? `\`${name}\`` : name;
}

function locateIn(source: TextFile, document: Document, path: Path, part: 'key' | 'value'): Place {
  let node: unknown = document.contents;
  let key: unknown = null;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) break;
    ({ node, key } = next);
  }
  const isValue = isScalar(node) && node.value !== null;
  const target = key && (part === 'key' || !isValue) ? key : firstScalar(node);
  const [start, end] = rangeOf(target) ?? rangeOf(node) ?? [0, 0];
  return source.place(start, end);
}

function stepInto(node: unknown, step: string | number): { node: unknown; key: unknown } | null {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { node: node.items[step], key: null } : null;
  }
  if (!isMap(node)) return null;
  // The last one, because toPlain keeps the last of a key that stands twice.
  const pair = node.items.findLast(({ key }) => isScalar(key) && nameOf(key) === String(step));
  return pair ? { node: pair.value, key: pair.key } : null;
}

function firstScalar(node: unknown): unknown {
  if (isMap(node)) return node.items[0]?.key ?? node;
  if (isSeq(node)) return node.items.length > 0 ? firstScalar(node.items[0]) : node;
  return node;
}

function rangeOf(node: unknown): [number, number] | null {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : null;
}
