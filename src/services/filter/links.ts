import type { NodeKind } from '../../entities/vocabulary';
import type { FilterField, Hop } from './field';
import { membership } from './membership';

/**
 * The ids at the far end of a chain of links; with several chains, any of them.
 * With `tree`, whatever is part of a given node counts as that node: traffic finds what addresses traffic congestion.
 */
export function along(
  kinds: readonly NodeKind[],
  chains: readonly (readonly Hop[])[],
  { tree = false }: { tree?: boolean } = {},
): FilterField {
  const ends = chains.map(pairs).join(' UNION ');
  const setOf = (list: string): string => {
    const set = tree ? belowOrSelf(list) : `(${list})`;
    return `(${chains.map((hops) => chain(hops, set)).join(' UNION ')})`;
  };
  const members = { column: 'n.id', setOf, isNull: `n.id NOT IN (${nearEnds(ends, kinds)})` };
  return {
    kinds,
    values: tree ? withAllAbove(ends) : ends,
    condition: (operators, parameters) => membership(members, operators, parameters),
  };
}

/** What the row is part of, at any depth, itself included; `isNull` where it is part of nothing of its kind. */
export function partOf(kinds: readonly NodeKind[]): FilterField {
  const isNull = `n.id NOT IN (${nearEnds(pairs([out('PART_OF')]), kinds)})`;
  const members = { column: 'n.id', setOf: belowOrSelf, isNull };
  return { kinds, condition: (operators, parameters) => membership(members, operators, parameters) };
}

/** Ids that a table beside that of the row has for it: a `SELECT` of `id` and `value`. */
export function related(kinds: readonly NodeKind[], values: string): FilterField {
  const setOf = (list: string): string => `(SELECT r.id FROM (${values}) r WHERE r.value IN (${list}))`;
  const members = { column: 'n.id', setOf, isNull: `n.id NOT IN (${nearEnds(values, kinds)})` };
  return { kinds, values, condition: (operators, parameters) => membership(members, operators, parameters) };
}

export function out(type: Hop['type']): Hop {
  return { type, direction: 'out' };
}

export function into(type: Hop['type']): Hop {
  return { type, direction: 'in' };
}

/** Rows for which there is something of these kinds. */
function nearEnds(values: string, kinds: readonly NodeKind[]): string {
  return `SELECT r.id FROM (${values}) r WHERE ${ofKinds('r.value', kinds)}`;
}

/** Ids tell their kind. */
export function ofKinds(column: string, kinds: readonly NodeKind[]): string {
  return `(${kinds.map((kind) => `${column} LIKE '${kind}:%'`).join(' OR ')})`;
}

/** `SELECT` of the near ends of links whose far ends lie in the set, hop by hop from the far side. */
function chain(hops: readonly Hop[], set: string): string {
  const sql = hops.reduceRight((inner, hop) => {
    const [near, far] = hop.direction === 'out' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
    return `(SELECT ${near} FROM link WHERE type = '${hop.type}' AND ${far} IN ${inner})`;
  }, set);
  return sql.slice(1, -1);
}

/** Near and far ends; whatever a far end is part of counts as a far end too, as it does in the filter. */
function withAllAbove(ends: string): string {
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
