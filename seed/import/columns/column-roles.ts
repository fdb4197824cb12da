import { nearest } from '../../nearest';
import { problemAt, type Problem } from '../../problem';
import { type ImportOptions, listOf } from '../import-options';
import type { Table } from '../table/table';
import { HEADING_ROLES, placeKindOf, readsLikeCodes, readsLikePeriods } from './column-words';
import type { ColumnFacts } from './column-facts';
import type { PlaceKind } from '../../places';

/** What a column of a table can be. */
export const COLUMN_ROLES = [
  'place',
  'country',
  'region',
  'code',
  'indicator',
  'measure',
  'value',
  'period',
  'unit',
  'multiplier',
  'status',
  'breakdown',
  'source',
  'note',
  'describes',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a plan says of a column; the rest holds for columns of values. */
export interface ColumnSetting {
  readonly role: ColumnRole;
  readonly indicator?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly times?: string;
}

export interface AssignedRole {
  readonly role: ColumnRole;
  /** The evidence, for the person who is asked to agree. */
  readonly why: string;
}

/** Heading -> role; columns that are still to be settled are left out. */
export type Roles = Map<string, AssignedRole>;

/** The options that name one column of a role, or several. */
const OPTIONS = [
  ['placeColumn', '--place-column', 'place'],
  ['countryColumn', '--country-column', 'country'],
  ['regionColumn', '--region-column', 'region'],
  ['codeColumn', '--code-column', 'code'],
  ['indicatorColumn', '--indicator-column', 'indicator'],
  ['periodColumn', '--period-column', 'period'],
  ['statusColumn', '--status-column', 'status'],
  ['unitColumn', '--unit-column', 'unit'],
  ['multiplierColumn', '--multiplier-column', 'multiplier'],
  ['valueColumn', '--value-column', 'value'],
] as const;

const WHY: Readonly<Record<(typeof HEADING_ROLES)[number][0], string>> = {
  status: 'its heading names statuses',
  multiplier: 'its heading names powers of ten',
  unit: 'its heading names units',
  indicator: 'its heading names what is measured',
  measure: 'its heading names a way of measuring',
  value: 'its heading names values',
  breakdown: 'its heading names parts of a population',
  ignored: 'its heading names what says nothing of the values',
  source: 'its heading names sources',
  note: 'its heading names notes',
};

/** The roles that the person states: by a plan, and by options, which go before it. */
export function statedRoles(table: Table, options: ImportOptions): { roles: Roles; problems: Problem[] } {
  const roles: Roles = new Map();
  const problems: Problem[] = [];
  const known = (heading: string, by: string): boolean => {
    if (table.columns.includes(heading)) return true;
    const message = `the heading has no column \`${heading}\`, which ${by} names; there are: ${table.columns.join(', ')}.`;
    problems.push(problemAt(table.locateColumn(''), 'missing-column', message, nearest(heading, table.columns, 1)));
    return false;
  };
  for (const [heading, { role }] of Object.entries(options.columns ?? {})) {
    if (known(heading, 'the plan')) roles.set(heading, { role, why: 'the plan says so' });
  }
  if (options.columns) {
    for (const column of table.columns.filter((each) => !roles.has(each))) {
      const message = `the plan says nothing of the column \`${column}\`. Add it under \`columns\`, or make the plan anew with --save-plan.`;
      problems.push(problemAt(table.locateColumn(column), 'unknown-column', message));
    }
  }
  for (const [key, option, role] of OPTIONS) {
    const heading = options[key]?.trim();
    if (heading === undefined || !known(heading, option)) continue;
    for (const [other, each] of roles) if (each.role === role) roles.delete(other);
    roles.set(heading, { role, why: `${option} names it` });
  }
  for (const [list, option, role] of [
    [options.measureColumns, '--measure-columns', 'measure'],
    [options.ignoreColumns, '--ignore-columns', 'ignored'],
  ] as const) {
    for (const heading of listOf(list))
      if (known(heading, option)) roles.set(heading, { role, why: `${option} names it` });
  }
  for (const heading of [...listOf(options.valueColumns), ...listOf(options.periodColumns)])
    if (table.columns.includes(heading)) roles.set(heading, { role: 'value', why: 'it is named for the values' });
  return { roles, problems };
}

/** Adds what headings and contents tell of the columns that nobody has stated. */
export function addToldRoles(
  table: Table,
  roles: Roles,
  options: ImportOptions,
  facts: (column: string) => ColumnFacts,
): void {
  const free = (): string[] => table.columns.filter((column) => !roles.has(column));
  const has = (role: ColumnRole): boolean => [...roles.values()].some((each) => each.role === role);
  const add = (column: string, role: ColumnRole, why: string): void => {
    roles.set(column, { role, why });
  };
  const isWide = options.valueColumns !== undefined || options.periodColumns !== undefined;
  for (const [role, pattern] of HEADING_ROLES) {
    for (const column of free()) {
      if (!pattern.test(column.trim())) continue;
      if (single(role) && has(role)) {
        // Codes and labels of one thing often stand side by side.
        if (['unit', 'multiplier', 'status'].includes(role))
          add(column, 'describes', `a further column of this kind: ${role}`);
        continue;
      }
      if (role === 'value' && (isWide || facts(column).numbers === 0)) continue;
      if (role === 'indicator' && options.indicator !== undefined && facts(column).distinct <= 1) {
        add(column, 'describes', 'the same in every row, and --indicator says what is measured');
      } else add(column, role, WHY[role]);
    }
  }
  // A measure is the indicator where nothing else is.
  const [measure] = [...roles].find(([, { role, why }]) => role === 'measure' && why === WHY.measure) ?? [];
  if (measure !== undefined && !has('indicator') && options.indicator === undefined && !isWide)
    add(measure, 'indicator', 'its heading names what is measured');
  addPlaces(free, has, add, options.placeKind ?? null, facts);
  addSurroundings(free, has, add, options.placeKind ?? kindTold(roles, facts));
  const kind = options.placeKind ?? kindTold(roles, facts);
  for (const column of free()) {
    if (readsLikeCodes(column)) addCode(column, has, add, kind);
    else if (readsLikePeriods(column) && !has('period') && options.period === undefined && facts(column).mayBePeriods)
      add(column, 'period', 'its heading names periods');
  }
}

/** A code of the country beside a city tells where the city is, not which one it is. */
function addCode(
  column: string,
  has: (role: ColumnRole) => boolean,
  add: (column: string, role: ColumnRole, why: string) => void,
  kind: PlaceKind,
): void {
  const isOfCountry = kind !== 'country' && /country|economy|iso|noc|国/i.test(column);
  const isOfRegion = kind !== 'region' && /state|province|region|省/i.test(column);
  if (isOfRegion && has('region')) add(column, 'describes', 'a code of the region, which another column names');
  else if (isOfRegion) add(column, 'region', 'its heading names codes of regions');
  else if (isOfCountry && has('country')) add(column, 'describes', 'a code of the country, which another column names');
  else if (has('code')) add(column, 'describes', 'further codes');
  else add(column, isOfCountry ? 'country' : 'code', 'its heading names codes');
}

/** The kind of places that the heading of their column names, or that all of them are. */
export function kindTold(roles: Roles, facts: (column: string) => ColumnFacts): PlaceKind {
  const [place] = [...roles].find(([, { role }]) => role === 'place') ?? [];
  const kind = place === undefined ? null : placeKindOf(place);
  if (kind !== null && kind !== 'any') return kind;
  return place !== undefined && facts(place).areCountries ? 'country' : 'city';
}

function single(role: ColumnRole): boolean {
  return !['breakdown', 'ignored', 'note', 'source', 'measure'].includes(role);
}

/** The column of the kind that is asked for, then one of no kind, then codes, then the first column of words. */
function addPlaces(
  free: () => string[],
  has: (role: ColumnRole) => boolean,
  add: (column: string, role: ColumnRole, why: string) => void,
  kind: PlaceKind | null,
  facts: (column: string) => ColumnFacts,
): void {
  const ofKind = (wanted: PlaceKind | 'any'): string | undefined =>
    free().find((column) => placeKindOf(column) === wanted);
  if (!has('place')) {
    const own =
      kind === null ? (ofKind('city') ?? ofKind('any') ?? ofKind('country') ?? ofKind('region')) : ofKind(kind);
    const first = own ?? ofKind('any');
    const named = first !== undefined && facts(first).areCodes ? (labelOf(first, free(), facts) ?? first) : first;
    if (first !== undefined && named !== first && !has('code'))
      add(first, 'code', 'its cells are codes, and another column names the places');
    const coded = named ?? (kind === 'city' ? undefined : free().find(readsLikeCodes));
    const worded = coded ?? free().find((column) => facts(column).isText && placeKindOf(column) === null);
    const why =
      named !== undefined
        ? 'its heading names places'
        : coded !== undefined
          ? 'its heading names codes of places'
          : 'the first column of words';
    if (worded !== undefined) add(worded, 'place', why);
  }
}

/** The column of names beside one of codes: REF_AREA and Reference area, one name for each code. */
function labelOf(codes: string, free: readonly string[], facts: (column: string) => ColumnFacts): string | undefined {
  const kinds = [placeKindOf(codes), 'any'];
  return free.find(
    (column) =>
      column !== codes &&
      kinds.includes(placeKindOf(column)) &&
      facts(column).isText &&
      !facts(column).areCodes &&
      facts(column).distinct === facts(codes).distinct,
  );
}

function addSurroundings(
  free: () => string[],
  has: (role: ColumnRole) => boolean,
  add: (column: string, role: ColumnRole, why: string) => void,
  kind: PlaceKind,
): void {
  for (const column of free().filter((each) => placeKindOf(each) === kind))
    add(column, 'describes', 'a further column of names of the places');
  for (const wanted of ['country', 'region'] as const) {
    const column = free().find((each) => placeKindOf(each) === wanted);
    if (column === undefined || has(wanted) || kind === 'country' || kind === wanted) continue;
    add(column, wanted, `its heading names the ${wanted} of the place`);
  }
}
