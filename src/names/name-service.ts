import { distance } from 'fastest-levenshtein';
import { isWorldRegion } from './aggregates';
import { countryKey, findByCode, findCountries } from './countries';
import { foldName } from './fold';
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
  const bracket = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(text);
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

/** `US-NY` is also `NY`. */
function keysOfRegion(text: string): string[] {
  const code = /^[A-Z]{2}-([A-Z0-9]{1,3})$/.exec(text)?.[1];
  const folded = foldName(text);
  return [folded, withoutSuffix(folded, 'region') ?? folded, ...(code === undefined ? [] : [foldName(code)])];
}

class KindIndex {
  private readonly nodes: NamedNode[] = [];
  private readonly byCode = new Map<string, NamedNode[]>();
  private readonly byName = new Map<string, NamedNode[]>();
  private readonly byStem = new Map<string, NamedNode[]>();

  constructor(private readonly kind: string) {}

  add(node: NamedNode): this {
    this.nodes.push(node);
    const names = node.names.map((name) => this.key(name));
    for (const code of new Set(node.codes)) put(this.byCode, code, node);
    for (const key of new Set(names)) put(this.byName, key, node);
    for (const key of new Set(names.map((name) => withoutSuffix(name, this.kind)))) {
      if (key !== null) put(this.byStem, key, node);
    }
    return this;
  }

  /** The most exact way that finds something counts; codes only where capitals or digits stand for one. */
  lookUp(printed: string): { nodes: readonly NamedNode[]; by: string } {
    const text = printed.normalize('NFKC').trim();
    const key = this.key(text);
    const stem = withoutSuffix(key, this.kind);
    const ways: [string, readonly NamedNode[] | undefined][] = [
      ['id', this.nodes.filter(({ id }) => id === text)],
      ['code', this.byCode.get(text)],
      ['name', this.byName.get(key)],
      ['name without its suffix', stem === null ? undefined : this.byName.get(stem)],
      ['name with its suffix', this.byStem.get(key)],
      ['country', this.kind === 'country' ? this.sameCountry(text) : undefined],
    ];
    const [by, nodes] = ways.find(([, found]) => found !== undefined && found.length > 0) ?? ['', []];
    return { nodes: nodes ?? [], by };
  }

  nearest(name: string, count: number): readonly string[] {
    const wanted = this.key(name);
    const far = ({ names }: NamedNode): number => Math.min(...names.map((each) => likeness(wanted, this.key(each))));
    return this.nodes
      .map((node) => ({ id: node.id, far: far(node) }))
      .filter((each) => each.far <= 0.4)
      .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => id);
  }

  /** By the list of all countries: every name and code of the one that the text stands for. */
  private sameCountry(text: string): readonly NamedNode[] {
    const meant = (findByCode(text) ?? findCountries(text)).map(({ alpha2 }) => alpha2);
    return this.nodes.filter(({ country }) => country != null && meant.includes(country));
  }

  private key(name: string): string {
    return this.kind === 'country' ? countryKey(name) : foldName(name);
  }
}

/** 0 for the same; the share of letters that differ, or less where one begins with the other. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.startsWith(short)) return 0.3 * (1 - short.length / long.length);
  return distance(a, b) / Math.max(long.length, 1);
}

function put(map: Map<string, NamedNode[]>, key: string, node: NamedNode): void {
  map.set(key, [...(map.get(key) ?? []), node]);
}
