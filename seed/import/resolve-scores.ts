import type { Named } from '../nearest';
import { problemAt, type Place, type Problem, type ProblemCode } from '../problem';
import type { SeedIndex } from '../seed-index';
import { PLACE_KINDS, type PlaceKind } from '../places';
import type { ImportOptions } from './import-options';
import { nameFinder, newSlug, type NameFinder } from './name-finder';
import { withoutRepeats } from './repeated-values';
import type { PrintedScore } from './score';
import { unitsOf } from './score-units';

export interface ResolvedScore extends PrintedScore {
  /** `city:chengdu`. */
  readonly placeId: string;
  /** Slug. */
  readonly indicatorSlug: string;
}

/** Something that the knowledge base does not have yet: its slug and the name in the table. */
export interface NewNode {
  readonly slug: string;
  readonly printed: string;
  /** Slug of its unit; null where the table does not say. */
  readonly unit: string | null;
}

export interface ResolvedScores {
  readonly scores: readonly ResolvedScore[];
  readonly newIndicators: readonly NewNode[];
  readonly newPlaces: readonly NewNode[];
  /** Places that the table spells in another way than by slug, for the report. */
  readonly matched: ReadonlyMap<string, string>;
  /** Indicators that there were already: name in the table -> slug. */
  readonly known: ReadonlyMap<string, string>;
  /** Values that the table gives again in the same way, and which count once. */
  readonly repeated: number;
  readonly problems: readonly Problem[];
}

/** Looks up places and indicators by slug, name, alias or code; each unknown name is one problem, however often it stands. */
export function resolveScores(
  printed: readonly PrintedScore[],
  index: SeedIndex,
  codes: readonly Named[],
  options: ImportOptions,
): ResolvedScores {
  const renamed = renames(options.rename);
  const places = new Names(
    placeFinder(index, codes, withKind(renamed, options.placeKind), options),
    options.newPlaces ? takenIn(index, options.placeKind) : null,
    { what: 'place', prefix: `${options.placeKind}:`, option: '--new-places', renamed },
  );
  const indicators = new Names(
    nameFinder(index.named('indicator'), onlyKnown(renamed, index)),
    options.newIndicators ? new Set(index.slugs('indicator')) : null,
    { what: 'indicator', prefix: '', option: '--new-indicators', renamed },
  );
  const resolved = printed.flatMap((score) => {
    const placeId = places.resolve(score.place, score.at.place);
    const indicatorSlug = indicators.resolve(`${options.prefix ?? ''}${score.indicator}`, score.at.indicator);
    return placeId === null || indicatorSlug === null ? [] : [{ ...score, placeId, indicatorSlug }];
  });
  const { scores, repeated, problems } = withoutRepeats(resolved);
  const units = unitsOf(scores, index, renamed);
  return {
    scores,
    repeated,
    newPlaces: places.created,
    newIndicators: indicators.created.map((each) => ({ ...each, unit: units.slugs.get(each.slug) ?? null })),
    matched: places.matched,
    known: indicators.matched,
    problems: [...indicators.problems, ...places.problems, ...units.problems, ...problems],
  };
}

interface Naming {
  readonly what: string;
  readonly prefix: string;
  readonly option: string;
  readonly renamed: ReadonlyMap<string, string>;
}

class Names {
  readonly created: NewNode[] = [];
  readonly problems: Problem[] = [];
  readonly matched = new Map<string, string>();
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly finder: NameFinder,
    /** Slugs in use; null = nothing new may be made. */
    private readonly taken: Set<string> | null,
    private readonly naming: Naming,
  ) {}

  resolve(printed: string, at: Place): string | null {
    const name = printed.trim();
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = this.finder.find(name) ?? this.shared(name, at) ?? this.create(name, at);
    this.known.set(name, found === '' ? null : found);
    if (found === '') return null;
    const isNew = this.created.some(({ slug }) => found === `${this.naming.prefix}${slug}`);
    if (found !== null && !isNew && (found !== name || this.naming.prefix === '')) this.matched.set(name, found);
    return found;
  }

  /** Making a third one would be as wrong as taking the first. @returns an empty text after a problem */
  private shared(name: string, at: Place): '' | null {
    const values = this.finder.sharedBy(name);
    if (values.length === 0) return null;
    const message = `${JSON.stringify(name)} is the name of ${values.join(' and ')}. Say which is meant: --rename "${name}=${values[0]}".`;
    this.problems.push(problemAt(at, 'unknown-slug', message));
    return '';
  }

  private create(name: string, at: Place): string | null {
    const { what, prefix, option, renamed } = this.naming;
    if (this.taken === null) {
      const code: ProblemCode = 'unknown-slug';
      const message = `no ${what} has the name ${JSON.stringify(name)}. Write --rename "${name}=slug" for one that there is, or ${option} to make it.`;
      this.problems.push(problemAt(at, code, message, this.finder.nearest(name)));
      return null;
    }
    const slug = newSlug(renamed.get(name) ?? name, this.taken, `${what}-${this.created.length + 1}`);
    this.taken.add(slug);
    this.created.push({ slug, printed: name, unit: null });
    return `${prefix}${slug}`;
  }
}

/**
 * Places of the kind that is asked for go first: Singapore is a city and a country. One of another kind counts only where
 * its id is written out, or no new place may be made.
 */
function placeFinder(
  index: SeedIndex,
  codes: readonly Named[],
  renamed: ReadonlyMap<string, string>,
  { placeKind, newPlaces }: ImportOptions,
): NameFinder {
  const own = [...named(index, placeKind), ...(placeKind === 'country' ? codes : [])];
  const all = [...PLACE_KINDS.flatMap((kind) => named(index, kind)), ...codes];
  const first = nameFinder(own, renamed);
  const others = nameFinder(all, renamed);
  const counts = (name: string): boolean => first.sharedBy(name).length === 0 && (!newPlaces || name.includes(':'));
  return {
    find: (name) => first.find(name) ?? (counts(name) ? others.find(name) : null),
    sharedBy: (name) => (counts(name) ? others.sharedBy(name) : first.sharedBy(name)),
    nearest: (name) => first.nearest(name) ?? others.nearest(name),
  };
}

function named(index: SeedIndex, kind: PlaceKind): Named[] {
  return index.named(kind).map(({ value, names }) => ({ value: `${kind}:${value}`, names: [value, ...names] }));
}

function takenIn(index: SeedIndex, kind: PlaceKind): Set<string> {
  return new Set(index.slugs(kind));
}

function renames(list: readonly string[]): Map<string, string> {
  return new Map(
    list.map((each) => {
      const at = each.lastIndexOf('=');
      return [each.slice(0, at).trim(), each.slice(at + 1).trim()] as const;
    }),
  );
}

/** A slug that is not there is for what `--new-indicators` makes. */
function onlyKnown(renamed: ReadonlyMap<string, string>, index: SeedIndex): Map<string, string> {
  return new Map([...renamed].filter(([, slug]) => index.has('indicator', slug)));
}

function withKind(renamed: ReadonlyMap<string, string>, kind: PlaceKind): Map<string, string> {
  return new Map([...renamed].map(([name, slug]) => [name, slug.includes(':') ? slug : `${kind}:${slug}`]));
}
