import type { NodeKind } from '../../entities/vocabulary';
import type { Parameters } from './parameters';
import type { FilterField, Hop, Operators } from './field';

/** The row itself is `n`; its id is one of those given. */
export function ownId(column: string, kinds?: readonly NodeKind[]): FilterField {
  return {
    ...(kinds ? { kinds } : {}),
    condition: (operators, parameters) => membership(column, operators, parameters, (list) => `(${list})`),
  };
}

/** A column of words from a closed list. */
export function word(column: string, table = 'node'): FilterField {
  return {
    ...ownId(column),
    values: `SELECT n.id AS id, ${column} AS value FROM ${table} n WHERE ${column} IS NOT NULL`,
  };
}

/** A text: any of the columns fits. `contains` and `startsWith` ignore the case of ASCII letters. */
export function text(...columns: readonly string[]): FilterField {
  return {
    condition(operators, parameters) {
      const any = (test: (column: string) => string): string => `(${columns.map(test).join(' OR ')})`;
      const conditions: string[] = [];
      const { eq, in: among, contains, startsWith } = operators;
      if (isGiven(eq)) conditions.push(any((column) => `${column} = ${parameters.bind(eq)}`));
      if (isGiven(among)) conditions.push(any((column) => `${column} IN (${parameters.bind(orNothing(among))})`));
      if (isGiven(contains)) conditions.push(any((column) => like(column, `%${escaped(contains)}%`, parameters)));
      if (isGiven(startsWith)) conditions.push(any((column) => like(column, `${escaped(startsWith)}%`, parameters)));
      return conditions;
    },
  };
}

/**
 * The ids at the far end of a chain of links; with several chains, any of them; a chain without links ends at the row itself.
 * With `tree`, whatever is part of a given node counts as that node: traffic finds what addresses traffic congestion.
 */
export function along(
  kinds: readonly NodeKind[],
  chains: readonly (readonly Hop[])[],
  options: { tree?: boolean } = {},
): FilterField {
  const faceted = chains.filter((hops) => hops.length > 0);
  return {
    kinds,
    ...(faceted.length > 0 ? { values: valuesOf(faceted, options.tree === true) } : {}),
    condition: (operators, parameters) =>
      membership('n.id', operators, parameters, (list) => {
        const set = options.tree ? belowOrSelf(list) : `(${list})`;
        return `(${chains.map((hops) => chain(hops, set)).join(' UNION ')})`;
      }),
  };
}

export function out(type: Hop['type']): Hop {
  return { type, direction: 'out' };
}

export function into(type: Hop['type']): Hop {
  return { type, direction: 'in' };
}

function membership(
  column: string,
  operators: Operators,
  parameters: Parameters,
  setOf: (list: string) => string,
): string[] {
  const conditions: string[] = [];
  const add = (operator: string, values: readonly string[]): void => {
    conditions.push(`${column}${operator}${setOf(parameters.bind(orNothing(values)))}`);
  };
  if (isGiven(operators.eq)) add(' IN ', [operators.eq]);
  if (isGiven(operators.in)) add(' IN ', operators.in);
  if (isGiven(operators.not)) add(' NOT IN ', [operators.not]);
  if (isGiven(operators.notIn)) add(' NOT IN ', operators.notIn);
  return conditions;
}

/** `SELECT` of the near ends of links whose far ends lie in the set, hop by hop from the far side. */
function chain(hops: readonly Hop[], set: string): string {
  const sql = hops.reduceRight((inner, hop) => {
    const [near, far] = hop.direction === 'out' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
    return `(SELECT ${near} FROM link WHERE type = '${hop.type}' AND ${far} IN ${inner})`;
  }, set);
  return sql.slice(1, -1);
}

/** Near and far ends of the chains; in a tree, whatever a far end is part of counts as a far end too, as it does in the filter. */
function valuesOf(chains: readonly (readonly Hop[])[], tree: boolean): string {
  const ends = chains.map(pairs).join(' UNION ');
  if (!tree) return ends;
  return (
    'WITH RECURSIVE up(id, above) AS (SELECT id, id FROM node ' +
    "UNION SELECT up.id, link.to_id FROM up JOIN link ON link.from_id = up.above WHERE link.type = 'PART_OF') " +
    `SELECT ends.id AS id, up.above AS value FROM (${ends}) ends JOIN up ON up.id = ends.value`
  );
}

/** `SELECT` of near and far ends of a chain of links. */
function pairs(hops: readonly Hop[]): string {
  const ends = hops.map((hop) => (hop.direction === 'out' ? ['from_id', 'to_id'] : ['to_id', 'from_id']));
  const joins = hops.map((hop, index) =>
    index === 0
      ? 'link l0'
      : `JOIN link l${index} ON l${index}.${ends[index]?.[0]} = l${index - 1}.${ends[index - 1]?.[1]} AND l${index}.type = '${hop.type}'`,
  );
  const last = hops.length - 1;
  const select = `SELECT l0.${ends[0]?.[0]} AS id, l${last}.${ends[last]?.[1]} AS value FROM ${joins.join(' ')}`;
  return `${select} WHERE l0.type = '${hops[0]?.type}'`;
}

function belowOrSelf(list: string): string {
  return (
    `(WITH RECURSIVE below(id) AS (SELECT id FROM node WHERE id IN (${list}) ` +
    `UNION SELECT link.from_id FROM link JOIN below ON link.to_id = below.id WHERE link.type = 'PART_OF') ` +
    'SELECT id FROM below)'
  );
}

function like(column: string, pattern: string, parameters: Parameters): string {
  return `LOWER(${column}) LIKE ${parameters.bind(pattern.toLowerCase())} ESCAPE '\\'`;
}

function escaped(part: string): string {
  return part.replace(/[\\%_]/g, '\\$&');
}

/** An empty list matches nothing; `IN ()` is not SQL. */
function orNothing(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [''] : values;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
