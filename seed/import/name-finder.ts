import { nearest, type Named } from '../nearest';
import { isSlug, toSlug } from '../slugs';

export interface NameFinder {
  /** The value that a printed name stands for: by slug, name, alias or code, without regard to case, accents and signs. */
  find(printed: string): string | null;
  /** The values that share the name, where it is not clear which is meant; else none. */
  sharedBy(printed: string): readonly string[];
  /** For a message. */
  nearest(printed: string): string | null;
}

/**
 * Finds what a table names in its own spelling. A name that two values share finds neither: guessing would put a figure
 * under the wrong heading.
 * @param renamed printed name -> value, which goes before everything else
 */
export function nameFinder(known: readonly Named[], renamed: ReadonlyMap<string, string>): NameFinder {
  const byValue = new Set(known.map(({ value }) => value));
  const byName = new Map<string, Set<string>>();
  for (const { value, names } of known) {
    for (const name of [value, ...names]) {
      const key = plain(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(value));
    }
  }
  return {
    find(printed) {
      const told = renamed.get(printed.trim());
      if (told !== undefined) return told;
      if (byValue.has(printed)) return printed;
      const found = [...(byName.get(plain(printed)) ?? [])];
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    sharedBy(printed) {
      if (renamed.has(printed.trim()) || byValue.has(printed)) return [];
      const found = [...(byName.get(plain(printed)) ?? [])];
      return found.length > 1 ? found.sort() : [];
    },
    nearest: (printed) => nearest(printed, known),
  };
}

/** Slug of something new: from its Latin letters, else from its place among the new ones. */
export function newSlug(printed: string, taken: ReadonlySet<string>, fallback: string): string {
  const base = toSlug(printed);
  const slug = base !== null && isSlug(base) ? base : fallback;
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function plain(name: string): string {
  const bare = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return bare
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
