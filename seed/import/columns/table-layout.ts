import { problemAt, type Problem } from '../../problem';
import type { PlaceKind } from '../../places';
import type { ImportOptions } from '../import-options';
import type { Table } from '../table/table';
import { columnFacts, type ColumnFacts, isDetermined } from './column-facts';
import { addToldRoles, type ColumnRole, kindTold, type Roles, statedRoles } from './column-roles';
import { placeKindOf, speaksOfCities, TOTAL } from './column-words';
import { type ValueColumn, valueColumns } from './value-columns';

/** Which column is what. */
export interface TableLayout {
  readonly roles: Roles;
  readonly kind: PlaceKind;
  readonly place: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly code: string | null;
  readonly indicator: string | null;
  readonly measures: readonly string[];
  /** Parts of the population that the whole table is about: heading and value. */
  readonly fixed: readonly { readonly column: string; readonly value: string; readonly isStated: boolean }[];
  readonly period: string | null;
  readonly status: string | null;
  readonly unit: string | null;
  readonly multiplier: string | null;
  readonly values: readonly ValueColumn[];
  /** Columns in which rows that say the same again must agree. */
  readonly compared: readonly string[];
  readonly facts: (column: string) => ColumnFacts;
}

/** This much is known of the columns even where some are still to be settled. */
export type FoundColumns = Pick<TableLayout, 'roles' | 'values' | 'facts'>;

/** Finds the role of every column; one that is not clear is a problem that names the options which settle it. */
export function tableLayout(
  table: Table,
  options: ImportOptions,
): { layout: TableLayout | null; found: FoundColumns; problems: Problem[] } {
  const facts = columnFacts(table.rows);
  const { roles, problems } = statedRoles(table, options);
  if (options.columns === undefined) addToldRoles(table, roles, options, facts);
  const first = (role: ColumnRole): string | null => [...roles].find(([, each]) => each.role === role)?.[0] ?? null;
  const kind = options.placeKind ?? kindTold(roles, facts);
  const values = valueColumns(table, options, roles, facts, problems);
  const fixed = fixedColumns(table, roles, options, facts, problems);
  const measures = [...roles].flatMap(([column, { role }]) => (role === 'measure' ? [column] : []));
  // A plan that does not know a column has been told so already.
  if (options.columns === undefined) {
    settleRest(
      table,
      roles,
      {
        values,
        isLong: options.valueColumns === undefined && (values.length === 1 || first('indicator') !== null),
        facts,
      },
      problems,
    );
  }
  const place = first('place');
  if (place === null && problems.length === 0) problems.push(noPlaces(table, kind));
  const found = { roles, values, facts };
  if (problems.length > 0 || place === null) return { layout: null, found, problems };
  const compared = table.columns.filter(
    (column) => !['ignored', 'value'].includes(roles.get(column)?.role ?? 'ignored'),
  );
  return {
    layout: {
      roles,
      kind,
      place,
      country: first('country'),
      region: first('region'),
      code: first('code'),
      indicator: first('indicator'),
      measures,
      fixed,
      period: first('period'),
      status: first('status'),
      unit: first('unit'),
      multiplier: first('multiplier'),
      values,
      compared,
      facts,
    },
    found,
    problems,
  };
}

function noPlaces(table: Table, kind: PlaceKind): Problem {
  const other = table.columns.find((column) => placeKindOf(column) !== null);
  const told =
    other === undefined
      ? ''
      : ` The column \`${other}\` names places of another kind: --place-kind ${placeKindOf(other)} takes it.`;
  const message = `no column names places of the kind ${kind}. Name it with --place-column; there are: ${table.columns.join(', ')}.${told}`;
  return problemAt(table.locateColumn(''), 'missing-column', message);
}

/** Sex, age and the like: one value in all rows, or part of what is measured. */
function fixedColumns(
  table: Table,
  roles: Roles,
  options: ImportOptions,
  facts: (column: string) => ColumnFacts,
  problems: Problem[],
): TableLayout['fixed'] {
  const stated = (column: string): boolean =>
    (options.where ?? []).some((each) => each.trim().startsWith(column)) || options.columns !== undefined;
  return [...roles].flatMap(([column, { role }]) => {
    if (role !== 'breakdown') return [];
    const { distinct, examples } = facts(column);
    const [value = ''] = examples;
    if (distinct <= 1) return value === '' || TOTAL.test(value) ? [] : [{ column, value, isStated: stated(column) }];
    const message = `\`${column}\` holds ${shown(examples, distinct)}, and each is another thing that is measured. Take one with --where "${column}=${examples.find((each) => TOTAL.test(each)) ?? value}", or make an indicator of each with --measure-columns "${column}".`;
    problems.push(problemAt(table.locateColumn(column), 'unknown-word', message));
    return [];
  });
}

/** What is left is described by place or indicator, or the same everywhere, or has to be settled by the person. */
function settleRest(
  table: Table,
  roles: Roles,
  {
    values,
    isLong,
    facts,
  }: { values: readonly ValueColumn[]; isLong: boolean; facts: (column: string) => ColumnFacts },
  problems: Problem[],
): void {
  const of = (...wanted: ColumnRole[]): string[] =>
    [...roles].flatMap(([column, { role }]) => (wanted.includes(role) ? [column] : []));
  const set = (column: string, role: ColumnRole, why: string): void => void roles.set(column, { role, why });
  const taken = new Set(values.map(({ column }) => column));
  for (const column of table.columns) {
    const { distinct, numbers, examples } = facts(column);
    if (roles.has(column) || taken.has(column)) continue;
    if (numbers === null) set(column, 'ignored', 'it is empty');
    else if (distinct <= 1) set(column, 'describes', `the same in every row: ${examples[0]}`);
    else if (isDetermined(table, of('place', 'country', 'region', 'code'), column))
      set(column, 'describes', 'always the same beside a place');
    else if (isDetermined(table, of('indicator', 'measure'), column) && of('indicator').length > 0)
      set(column, 'describes', 'always the same beside an indicator');
    else if (numbers >= 0.5) {
      // These may be the values where nothing names others.
      if (values.length > 0) set(column, 'ignored', 'numbers that nothing names as values');
    } else if (finerThan(roles, column)) problems.push(finer(table, finerThan(roles, column) ?? '', column));
    else if (!isLong) set(column, 'describes', 'words beside columns of values');
    else {
      const message = `what \`${column}\` says of the values is not clear; it holds ${shown(examples, distinct)}. Take one with --where "${column}=${examples[0] ?? ''}", ${of('indicator').length === 0 ? `say that it names what is measured with --indicator-column "${column}", ` : ''}make it part of what is measured with --measure-columns "${column}", or leave it out of account with --ignore-columns "${column}".`;
      problems.push(problemAt(table.locateColumn(column), 'unknown-column', message));
    }
  }
}

/** The column of countries that was taken for the places, where another heading speaks of cities. */
function finerThan(roles: Roles, column: string): string | null {
  const [place, role] = [...roles].find(([, each]) => each.role === 'place') ?? [];
  const isFound = role?.why === 'its heading names places';
  return place !== undefined && isFound && placeKindOf(place) === 'country' && speaksOfCities(column) ? place : null;
}

function finer(table: Table, place: string, column: string): Problem {
  const message = `\`${place}\` names countries, and \`${column}\` may name the places that the values are of. If it does: --place-column "${column}" --country-column "${place}". If not: --ignore-columns "${column}".`;
  return problemAt(table.locateColumn(column), 'unknown-column', message);
}

function shown(examples: readonly string[], distinct: number): string {
  return `${examples.join(', ')}${distinct > examples.length ? ` ... (${distinct} in all)` : ''}`;
}
