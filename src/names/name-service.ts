import { isWorldRegion } from './aggregates';
import { findByCode, findCountries } from './countries';
import { foldName } from './fold';
import { KindIndex, QUALIFIED, type QualifiedNode } from './kind-index';
import { withoutSuffix } from './place-suffixes';

/** Something that has names. Example: city:suzhou, Suzhou, 苏州, in CN, in Jiangsu. */
export interface NamedNode {
  readonly id: string;
  /** `city`, `country`, `region`, or any other kind. */
  readonly kind: string;
  /** Usual and official names and aliases of every language, and the slug. */
  readonly names: readonly string[];
  /** Codes count only as they are written: `KR`, `US-NY`. */
  readonly codes?: readonly string[];
  /** Alpha-2 code of the country that it lies in, or is; null where it is not known. */
  readonly country?: string | null;
  /** Names and codes of the larger places that it lies in. */
  readonly within?: readonly string[];
}

export interface NameQuery {
  readonly name: string;
  readonly kind: string;
  /** What stands beside the name: a country, and a part of it, by name or code. */
  readonly country?: string | null;
  readonly region?: string | null;
}

export type NameAnswer =
  | { readonly status: 'found'; readonly id: string; readonly by: string }
  /** Which of them is meant, the name does not tell. */
  | { readonly status: 'shared'; readonly ids: readonly string[] }
  /** The name is there, but in another country or region than the one beside it. */
  | { readonly status: 'elsewhere'; readonly ids: readonly string[] }
  | { readonly status: 'unknown' };

export interface NameService {
  find(query: NameQuery): NameAnswer;
  /** Ids of the kind whose names are spelled most like it, the nearest first. */
  nearest(name: string, kind: string, count?: number): readonly string[];
}

/** Finds nodes by what people call them; what is not clear is said to be so, and never decided by likeness. */
export function nameService(nodes: readonly NamedNode[]): NameService {
  const byKind = new Map<string, KindIndex>();
  for (const node of nodes) {
    const index = byKind.get(node.kind) ?? new KindIndex(node.kind);
    byKind.set(node.kind, index.add(node));
  }
  return {
    find(query) {
      const index = byKind.get(query.kind);
      if (!index) return { status: 'unknown' };
      const whole = answer(index, query);
      const parts = whole.status === 'unknown' && query.kind !== 'country' ? splitPlace(query.name) : null;
      return parts ? inParts(index, query, parts) : whole;
    },
    nearest: (name, kind, count = 3) => byKind.get(kind)?.nearest(name, count) ?? [],
  };
}

/** `Beijing, China` and `London (Canada)` as name and context; null for a name alone. */
export function splitPlace(text: string): PlaceParts | null {
  const bracket = QUALIFIED.exec(text);
  const [name = '', ...parts] = bracket ? bracket.slice(1) : text.split(/[,，;；]/);
  const filled = parts.map((part) => part.trim()).filter((part) => part !== '');
  return filled.length === 0 || name.trim() === '' ? null : { name: name.trim(), parts: filled };
}

/**
 * The last part is a country where there is one of that name; the part before it, or it, is a part of a country. Two letters
 * may be either (IL is Illinois and Israel), and are not taken for a country.
 */
export function withContext(
  query: Context,
  { name, parts }: PlaceParts,
): { name: string; country: string | null; region: string | null } {
  const last = parts.at(-1) ?? '';
  const isCountry = !isTwoLetters(last) && findCountries(last).length > 0;
  const region = isCountry ? parts.at(-2) : last;
  return { name, country: query.country ?? (isCountry ? last : null), region: query.region ?? region ?? null };
}

type Context = Pick<NameQuery, 'country' | 'region'>;

interface PlaceParts {
  readonly name: string;
  readonly parts: readonly string[];
}

function isTwoLetters(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && text !== 'UK' && text !== 'US';
}

/** Where two letters end the name, both readings are tried; two that find different nodes leave it open. */
function inParts(index: KindIndex, query: NameQuery, place: PlaceParts): NameAnswer {
  const first = answer(index, { ...query, ...withContext(query, place) });
  const last = place.parts.at(-1) ?? '';
  if (!isTwoLetters(last) || query.country != null || findByCode(last) === null) return first;
  const region = query.region ?? place.parts.at(-2) ?? null;
  const second = answer(index, { ...query, name: place.name, country: last, region });
  if (first.status !== 'found' || second.status !== 'found') return first.status === 'found' ? first : second;
  return first.id === second.id ? first : { status: 'shared', ids: [first.id, second.id].sort() };
}

function answer(index: KindIndex, query: NameQuery): NameAnswer {
  const { nodes, by } = index.lookUp(query.name);
  const named = amongThem(nodes, by, query);
  if (named.status !== 'unknown' && named.status !== 'elsewhere') return named;
  const qualified = index.qualified(query.name).filter((each) => isAsQualified(each, query));
  const other = amongThem(
    qualified.map(({ node }) => node),
    'name and what stands beside it',
    query,
  );
  return other.status === 'unknown' || other.status === 'elsewhere' ? named : other;
}

function amongThem(nodes: readonly NamedNode[], by: string, query: NameQuery): NameAnswer {
  if (nodes.length === 0) return { status: 'unknown' };
  const fitting = nodes.filter((node) => fits(node, query));
  const [only] = fitting;
  if (!only) return { status: 'elsewhere', ids: idsOf(nodes) };
  return fitting.length === 1 ? { status: 'found', id: only.id, by } : { status: 'shared', ids: idsOf(fitting) };
}

function idsOf(nodes: readonly NamedNode[]): string[] {
  return nodes.map(({ id }) => id).sort();
}

/** Whether what stands beside the name allows this node. What is not known of the node decides nothing against it. */
function fits(node: NamedNode, { country, region, kind }: NameQuery): boolean {
  if (kind !== 'country' && country != null && country !== '') {
    const countries = findCountries(country).map(({ alpha2 }) => alpha2);
    // A country that cannot be read might be any other one.
    if (node.country == null ? isElsewhere(node, country) : !countries.includes(node.country)) return false;
  }
  if (region == null || region === '' || isWorldRegion(region)) return true;
  return !isElsewhere(node, region);
}

function isElsewhere({ within = [], names, codes = [] }: NamedNode, context: string): boolean {
  if (within.length === 0) return false;
  const own = [...within, ...names, ...codes].flatMap(keysOfRegion);
  return !keysOfRegion(context).some((key) => own.includes(key));
}

/** Whether everything in the brackets of its name stands beside the name that is asked for. */
function isAsQualified({ parts }: QualifiedNode, { country, region }: NameQuery): boolean {
  const countries = country == null ? [] : findCountries(country).map(({ alpha2 }) => alpha2);
  const around = [region, country].flatMap((each) => (each == null ? [] : keysOfRegion(each)));
  return parts.every(
    (part) =>
      keysOfRegion(part).some((key) => around.includes(key)) ||
      findCountries(part).some(({ alpha2 }) => countries.includes(alpha2)),
  );
}

/** `US-NY` is also `NY`. */
function keysOfRegion(text: string): string[] {
  const code = /^[A-Z]{2}-([A-Z0-9]{1,3})$/.exec(text)?.[1];
  const folded = foldName(text);
  return [folded, withoutSuffix(folded, 'region') ?? folded, ...(code === undefined ? [] : [foldName(code)])];
}
