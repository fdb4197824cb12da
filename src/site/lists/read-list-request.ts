import type { NodeKind } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import {
  allPlaces,
  checkRequest,
  countedFields,
  type Filter,
  isMemberField,
  type ListDefinition,
  type OrderRequest,
} from '../../lists';
import type { WithData } from '../../snapshot';

/** What the address of a list asks for. */
export interface ListRequest {
  /** By field: the values of which a row has any. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** Below 1 for nothing. */
  readonly page: number;
  readonly sort: string | null;
  readonly view: string | null;
}

export const PAGE_SIZE = 50;

/** Names of the parameters by which a list can be filtered: fields that take ids, or words of a closed list. */
export function filterNames({ fields }: ListDefinition): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (isMemberField(field) && name !== 'id' ? [name] : []));
}

export function readListRequest(definition: ListDefinition, search: string): ListRequest {
  const parameters = new URLSearchParams(search);
  const chosen = new Map<string, string[]>();
  for (const name of filterNames(definition)) {
    const values = parameters.getAll(name).flatMap((value) => value.split(','));
    const own = values.map((value) => value.trim()).filter((value) => value !== '');
    if (own.length > 0) chosen.set(name, [...new Set(own.map((value) => valueOf(definition, name, value)))]);
  }
  const page = parameters.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) {
    throw new BadUserInputError({ path: 'page', value: page, reason: 'must be the number of a page, from 1 on' });
  }
  return { chosen, page: Number(page), sort: parameters.get('sort'), view: parameters.get('view') };
}

/** A slug for the id where the kind is clear, `running` for the word RUNNING. */
function valueOf(definition: ListDefinition, name: string, value: string): string {
  const { kinds, hasWords } = membersOf(definition, name);
  if (hasWords) return value.toUpperCase().replaceAll('-', '_');
  const [kind] = kinds;
  return value.includes(':') || kinds.length !== 1 ? value : `${kind}:${value}`;
}

/** The other way round: how a value stands in an address. */
export function shownValue(definition: ListDefinition, name: string, value: string): string {
  const { kinds, hasWords } = membersOf(definition, name);
  if (hasWords) return value.toLowerCase().replaceAll('_', '-');
  return kinds.length === 1 ? value.slice(value.indexOf(':') + 1) : value;
}

/** What a field takes: ids of which kinds, or words. */
export function membersOf({ fields }: ListDefinition, name: string): { kinds: readonly NodeKind[]; hasWords: boolean } {
  const field = fields[name];
  if (field === undefined || !isMemberField(field)) return { kinds: [], hasWords: false };
  return { kinds: field.kinds ?? [], hasWords: field.words !== undefined };
}

/** The filter of a list: any of the values of a field, and all of the fields. What can be counted is checked as a choice. */
export function filterOf(
  { fields }: ListDefinition,
  { chosen }: Pick<ListRequest, 'chosen'>,
  more: Filter | null = null,
): Filter | null {
  const counted = countedFields(fields);
  const choices = [...chosen].filter(([name]) => counted.has(name)).map(([field, values]) => ({ field, in: values }));
  const others = [...chosen].filter(([name]) => !counted.has(name));
  const own: Filter = { facets: choices, ...Object.fromEntries(others) };
  if (chosen.size === 0) return more;
  return more === null ? own : { ...own, and: [more] };
}

/** The places of all rows that are found, in the order of the list. @throws BadUserInputError for ids and words that there are not */
export function placesFound(
  scope: WithData,
  definition: ListDefinition,
  filter: Filter | null,
  orderBy: readonly OrderRequest[] | null = null,
): number[] {
  return allPlaces(scope, definition, checkRequest(scope, definition, { filter, orderBy, page: { first: 1 } }));
}

/** The part of an address that makes this choice; defaults are left out, keys are sorted. */
export function addressOf(
  path: string,
  definition: ListDefinition,
  { chosen, sort, view }: Pick<ListRequest, 'chosen' | 'sort' | 'view'>,
  page = 1,
  more: Readonly<Record<string, string>> = {},
): string {
  const parameters = new Map<string, string>(Object.entries(more));
  for (const [name, values] of chosen) {
    const shown = values.map((value) => shownValue(definition, name, value)).sort();
    if (shown.length > 0) parameters.set(name, shown.join(','));
  }
  if (sort !== null) parameters.set('sort', sort);
  if (view !== null) parameters.set('view', view);
  if (page > 1) parameters.set('page', String(page));
  const sorted = [...parameters].sort(([a], [b]) => (a < b ? -1 : 1));
  const query = sorted.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
  );
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** The same choice with a value added, or without it. */
export function toggled(
  chosen: ListRequest['chosen'],
  name: string,
  value: string,
): ReadonlyMap<string, readonly string[]> {
  const own = chosen.get(name) ?? [];
  const values = own.includes(value) ? own.filter((each) => each !== value) : [...own, value];
  return new Map([...chosen, [name, values] as const].filter(([, each]) => each.length > 0));
}
