import type { Entry } from './forms';
import { idOf } from './forms';
import { type FormKind, isFormKind } from './kinds';
import { problemAt, type Problem } from './problem';
import type { ReferenceKind, ReferenceRule } from './records/reference';

/** The unit of a quantity for which the source prints none; it needs no entry of its own. */
export const AS_PRINTED = 'as printed';

/** Which slugs there are. */
export interface SeedIndex {
  has(kind: ReferenceKind, slug: string): boolean;
  slugs(kind: ReferenceKind): readonly string[];
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
  for (const { kind, form } of entries) if (typeof form.slug === 'string') add(kind, form.slug);
  for (const id of guessed) add(...splitId(id));
  return {
    has: (kind, slug) => slugs.get(kind)?.has(slug) ?? false,
    slugs: (kind) => [...(slugs.get(kind) ?? [])],
    kindsWith: (slug) => [...slugs.keys()].filter((kind) => slugs.get(kind)?.has(slug)).filter(isFormKind),
  };
}

/** Keeps one entry for each id: the first one, unless a later one stands in a file that replaces those below the root. */
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
    const { file, line } = first.locate(['slug']);
    const message = `${id} stands already in ${file}:${line}. Two nodes of a kind never share a slug.`;
    problems.push(problemAt(entry.locate(['slug']), 'duplicate-slug', message));
  }
  return { entries: [...kept.values(), ...unnamed], problems };
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
