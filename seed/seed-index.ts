import { AS_PRINTED } from '../src/entities/unit';
import { basename } from 'node:path';
import type { Entry } from './forms';
import { idOf } from './forms';
import { type FormKind, isFormKind, isVocabularyKind } from './kinds';
import { problemAt, type Problem } from './problem';
import type { Named } from './nearest';
import type { ReferenceKind, ReferenceRule } from './records/reference';
import { isSlug } from './slugs';

/** Which slugs there are. */
export interface SeedIndex {
  has(kind: ReferenceKind, slug: string): boolean;
  /** For suggestions: those of the wrong form are left out. */
  slugs(kind: ReferenceKind): readonly string[];
  /** The slugs of a kind with the names and aliases of what they stand for. */
  named(kind: ReferenceKind): readonly Named[];
  /** The kinds that have this slug. */
  kindsWith(slug: string): readonly FormKind[];
}

/** Every node, unit and metric; `guessed` are ids found in files whose syntax is broken. */
export function indexEntries(entries: readonly Entry[], guessed: readonly string[] = []): SeedIndex {
  const slugs = new Map<string, Set<string>>([['unit', new Set([AS_PRINTED])]]);
  const add = (kind: string, slug: string): void => {
    const known = slugs.get(kind) ?? new Set<string>();
    slugs.set(kind, known.add(slug));
  };
  const names = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (typeof entry.form.slug !== 'string') continue;
    add(entry.kind, entry.form.slug);
    names.set(idOf(entry), namesOf(entry));
  }
  for (const id of guessed) add(...splitId(id));
  return {
    has: (kind, slug) => slugs.get(kind)?.has(slug) ?? false,
    slugs: (kind) => [...(slugs.get(kind) ?? [])].filter((slug) => isVocabularyKind(kind) || isSlug(slug)),
    named: (kind) =>
      [...(slugs.get(kind) ?? [])]
        .filter((slug) => isVocabularyKind(kind) || isSlug(slug))
        .map((value) => ({ value, names: names.get(`${kind}:${value}`) ?? [] })),
    kindsWith: (slug) => [...slugs.keys()].filter((kind) => slugs.get(kind)?.has(slug)).filter(isFormKind),
  };
}

/** A form that is still to be checked may hold anything. */
function namesOf({ form }: Entry): string[] {
  const { name, aliases, formerSlugs } = form as {
    name?: { en?: unknown; zh?: unknown } | null;
    aliases?: unknown;
    formerSlugs?: unknown;
  };
  const listed = [aliases, formerSlugs].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const all: unknown[] = [name?.en, name?.zh, ...listed];
  return all.filter((each) => typeof each === 'string');
}

/**
 * Keeps one entry for each id: the first one, unless a later one stands in a file that replaces those below the root, or the
 * first is a copy whose file has another name.
 */
export function withoutDuplicates<E extends Entry<{ slug: string } & object>>(
  entries: readonly E[],
  replaces: (entry: E) => boolean,
): { entries: E[]; problems: Problem[] } {
  const kept = new Map<string, E>();
  const unnamed: E[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (typeof entry.form.slug !== 'string') {
      unnamed.push(entry);
      continue;
    }
    const id = idOf(entry);
    const first = kept.get(id);
    if (!first || (replaces(entry) && !replaces(first))) {
      kept.set(id, entry);
      continue;
    }
    const copy = isMisnamed(first) && !isMisnamed(entry) && !replaces(first) ? first : entry;
    const original = copy === first ? entry : first;
    kept.set(id, original);
    const { file, line } = original.locate(['slug']);
    const message = `${id} stands already in ${file}:${line}. Two nodes of a kind never share a slug.`;
    problems.push(problemAt(copy.locate(['slug']), 'duplicate-slug', message));
  }
  return { entries: [...kept.values(), ...unnamed], problems };
}

/** Whether the entry is alone in a file that is not named like it. */
function isMisnamed({ at, file, form }: Entry<{ slug: string } & object>): boolean {
  return at.length === 0 && basename(file.source.path).replace(/\.ya?ml$/i, '') !== form.slug;
}

/** The id that a reference in a node of some kind stands for; null where the kind is not told. */
export function resolveReference(text: string, kind: ReferenceRule['kind'], own: string): string | null {
  if (kind !== 'unit' && /^[a-z]\w*:/i.test(text)) return text;
  const bare = kind === 'own' ? own : kind;
  return bare === null ? null : `${bare}:${text}`;
}

export function splitId(id: string): [kind: string, slug: string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}
