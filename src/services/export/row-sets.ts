import { KnowledgeNode } from '../../entities/knowledge-node';
import { Link } from '../../entities/link';
import type { NodeKind } from '../../entities/vocabulary';
import { checkIds } from '../check-ids';
import { checkFilter } from '../filter/check';
import { compileFilter, type Filter } from '../filter/compile';
import { Parameters } from '../filter/parameters';
import { InputProblems } from '../input-problems';
import type { ListedTable } from '../list';
import { nodesOf } from '../list-nodes';
import type { Scope } from '../scope';
import type { Selection } from './export-context';
import type { RowSet } from './id-batches';

/** How rows hang on cases or cities: the kind, and the column that holds its id. */
export interface Through {
  readonly kind: NodeKind;
  readonly column: string;
}

/** The rows of a list that a selection finds. Throws before anything is read where a filter cannot be used. */
export async function listedRows(
  scope: Scope,
  table: ListedTable,
  { filter, through }: Selection,
  by: Through | null,
): Promise<RowSet> {
  const parameters = new Parameters();
  const conditions = [await conditionOf(scope, table, filter, 'filter', parameters)];
  if (by && through) conditions.push(`${by.column} IN (${await idsOf(scope, by.kind, through, parameters)})`);
  return { entity: table.entity, where: conditions.join(' AND '), values: parameters.values };
}

/** Nodes and links of a part of the graph. */
export interface GraphPart {
  readonly nodes: RowSet;
  readonly links: RowSet;
}

/**
 * The part of the graph around the cases that a filter finds: the cases, what they are linked with, and those links. Of given kinds of
 * node only those, with the links between them. A link never leads out of its part.
 */
export async function graphPart(scope: Scope, { through, kinds, types }: Selection): Promise<GraphPart> {
  const parameters = new Parameters();
  const cases = through ? await idsOf(scope, 'case', through, parameters) : null;
  const ofTypes = types ? ` AND n.type IN (${parameters.bind(types.length === 0 ? [''] : types)})` : '';
  const ofKinds = (column: string): string =>
    kinds
      ? ` AND (${kinds.map((kind) => `${column} LIKE ${parameters.bind(`${kind}:%`)}`).join(' OR ') || '1 = 0'})`
      : '';
  const near = cases
    ? `(n.id IN (${cases}) OR n.id IN (SELECT to_id FROM link WHERE from_id IN (${cases})) ` +
      `OR n.id IN (SELECT from_id FROM link WHERE to_id IN (${cases})))`
    : '1 = 1';
  const touching = cases ? `(n.from_id IN (${cases}) OR n.to_id IN (${cases}))` : '1 = 1';
  const nodes = `${near}${ofKinds('n.id')}`;
  const links = `${touching}${ofKinds('n.from_id')}${ofKinds('n.to_id')}${ofTypes}`;
  const { values } = parameters;
  return { nodes: { entity: KnowledgeNode, where: nodes, values }, links: { entity: Link, where: links, values } };
}

async function conditionOf(
  scope: Scope,
  { fields, kind, only }: ListedTable,
  filter: Filter | null | undefined,
  path: string,
  parameters: Parameters,
): Promise<string> {
  const problems = new InputProblems();
  await checkIds(scope, checkFilter(fields, filter, path, problems), problems);
  problems.throwIfAny();
  const ofKind = kind ? `n.kind = ${parameters.bind(kind)} AND ` : '';
  return `${ofKind}${only ? `(${only}) AND ` : ''}(${compileFilter(fields, filter, parameters)})`;
}

async function idsOf(scope: Scope, kind: NodeKind, filter: Filter, parameters: Parameters): Promise<string> {
  return `SELECT n.id FROM node n WHERE ${await conditionOf(scope, nodesOf(kind), filter, 'filter', parameters)}`;
}
