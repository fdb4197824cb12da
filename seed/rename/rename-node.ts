import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { idOf, type NodeEntry } from '../forms';
import { replaceFile } from '../mend-files';
import { nearest } from '../nearest';
import type { Place } from '../problem';
import type { Seed } from '../read';
import { formerIds } from '../renames';
import { isSlug, toSlug } from '../slugs';
import { usesOf } from './uses';

/** What renaming a node does to the seed files. */
export interface Renaming {
  /** The new text of each file that changes. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many references were changed. */
  readonly references: number;
  readonly from: string;
  /** The file of the node afterwards; the same as `from` for one that shares its file. */
  readonly to: string;
}

/**
 * The one step that gives a node another slug: its form, its file, everything that names it, and `formerSlugs`, by which old addresses lead on.
 * @throws with one sentence where it cannot be done; nothing is written by this function
 */
export function planRenaming(seed: Seed, kind: string, slug: string, next: string): Renaming {
  const node = findNode(seed, kind, slug);
  refuseTaken(seed, kind, slug, next);
  const from = resolve(node.file.source.path);
  const isAlone = basename(from, extname(from)) === slug;
  const to = isAlone ? join(dirname(from), `${next}${extname(from)}`) : from;
  if (to !== from && existsSync(to)) throw new Error(`There is a file ${to} already.`);
  const uses = usesOf(seed, kind, slug);
  const edits = new Map<string, Edit[]>();
  const add = (path: string, edit: Edit): void => {
    edits.set(resolve(path), [...(edits.get(resolve(path)) ?? []), edit]);
  };
  uses.forEach(({ path, place }) => add(path, referenceEdit(path, place, kind, slug, next)));
  ownEdits(node, slug, next).forEach((edit) => add(from, edit));
  const texts = new Map([...edits].map(([path, list]) => [path, applyEdits(readFileSync(path, 'utf8'), list)]));
  return { texts, references: uses.length, from, to };
}

/** Each file is replaced in full; the node's own one comes last, so that what was interrupted can be seen and run again. */
export function writeRenaming({ texts, from, to }: Renaming): void {
  for (const [path, text] of texts) if (path !== from) replaceFile(path, text);
  replaceFile(from, texts.get(from) ?? '');
  if (to !== from) renameSync(from, to);
}

/**
 * Removes a node that nothing names.
 * @throws with every place that names it, or where its file holds other nodes too
 */
export function removeNode(seed: Seed, kind: string, slug: string): string {
  const node = findNode(seed, kind, slug);
  const uses = usesOf(seed, kind, slug);
  if (uses.length > 0) {
    const places = uses.map(({ place: { file, line, excerpt } }) => `  ${file}:${line}  ${excerpt.trim()}`).sort();
    throw new Error(
      `${kind}:${slug} is named in ${uses.length} places, and nothing was removed. Change these first:\n${places.join('\n')}`,
    );
  }
  const { path, file } = node.file.source;
  if (basename(path, extname(path)) !== slug) {
    throw new Error(
      `Nothing names ${kind}:${slug}, and it shares ${file} with others: delete its entry there (line ${node.locate(['slug']).line}).`,
    );
  }
  rmSync(path);
  return file;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findNode(seed: Seed, kind: string, slug: string): NodeEntry {
  const ofKind = seed.nodes.filter((each) => each.kind === kind);
  const node = ofKind.find(({ form }) => form.slug === slug);
  if (node) return node;
  const near = nearest(
    slug,
    ofKind.map(({ form }) => form.slug),
  );
  throw new Error(`There is no ${kind} with the slug ${slug}.${near === null ? '' : ` Nearest: ${near}.`}`);
}

function refuseTaken(seed: Seed, kind: string, slug: string, next: string): void {
  if (!isSlug(next)) {
    const made = toSlug(next);
    throw new Error(
      `${JSON.stringify(next)} is no slug: lower-case ASCII words joined by hyphens.${made === null ? '' : ` Meant was perhaps ${made}.`}`,
    );
  }
  if (next === slug) throw new Error(`${kind}:${slug} has this slug already.`);
  const id = `${kind}:${next}`;
  const other = seed.nodes.find(
    (each) => idOf(each) === id || (idOf(each) !== `${kind}:${slug}` && formerIds(each).includes(id)),
  );
  if (!other) return;
  const { file, line } = other.locate(['slug']);
  throw new Error(
    `${kind}:${next} ${idOf(other) === id ? 'is' : 'was'} the slug of another ${other.kind} (${file}:${line}). Choose another one.`,
  );
}

/** The slug where it stands: bare, as `kind:slug`, in quotation marks, or as `{ kind: slug }`. */
function referenceEdit(path: string, place: Place, kind: string, slug: string, next: string): Edit {
  const start = offsetOf(readFileSync(path, 'utf8'), place);
  const line = place.excerpt.slice(place.column - 1);
  const match = new RegExp(`^(["']?(?:${kind}["']?:\\s*["']?)?)${slug.replaceAll('.', '\\.')}(?![\\w.-]*\\w)`).exec(
    line,
  );
  if (!match)
    throw new Error(
      `${place.file}:${place.line} names ${kind}:${slug} in a way that cannot be changed: ${place.excerpt.trim()}`,
    );
  const at = start + (match[1] ?? '').length;
  return { start: at, end: at + slug.length, text: next };
}

function ownEdits(node: NodeEntry, slug: string, next: string): Edit[] {
  const { text } = node.file.source;
  const place = node.locate(['slug']);
  const start = offsetOf(text, place);
  const quoted = /["']/.test(text[start] ?? '') ? 1 : 0;
  const own = { start: start + quoted, end: start + quoted + slug.length, text: next };
  const former = (node.form.formerSlugs ?? []).filter((each) => each !== next);
  const all = `[${[...former, slug].map((each) => (each.includes(':') ? JSON.stringify(each) : each)).join(', ')}]`;
  if (node.form.formerSlugs !== undefined) {
    const key = offsetOf(text, node.locate(['formerSlugs'], 'key'));
    const list = /^formerSlugs:\s*(?:\[[^\]]*\]|(?:\r?\n\s*- [^\r\n]*)+)/.exec(text.slice(key))?.[0] ?? '';
    return [own, { start: key, end: key + list.length, text: `formerSlugs: ${all}` }];
  }
  const end = start + place.length;
  const isFlow = /^\s*[,}]/.test(text.slice(end));
  if (isFlow) return [own, { start: end, end, text: `, formerSlugs: ${all}` }];
  const lineEnd = end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const indent = ' '.repeat(offsetOf(text, node.locate(['slug'], 'key')) - (text.lastIndexOf('\n', start) + 1));
  return [own, { start: lineEnd, end: lineEnd, text: `\n${indent}formerSlugs: ${all}` }];
}

function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** From the end, so that the places before stay where they are. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}
