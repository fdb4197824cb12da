import type { NodeKind } from '../../entities/vocabulary';
import { checkFilter, compileList, type Filter, type ListDefinition, nodesOf } from '../../lists';
import type { Snapshot } from '../../snapshot';
import { checkIds } from '../../inputs/check-ids';
import { InputProblems } from '../../inputs/input-problems';
import type { ExportContext } from './export-context';
import { inChunks } from './in-chunks';
import { placesOf } from './rows-by-id';

/** Rows of an export: of a table those at some places for which something holds. */
export interface RowSet {
  readonly table: 'node' | 'statement' | 'observation' | 'link' | 'unit' | 'metric';
  readonly among: Iterable<number>;
  holds(place: number): boolean;
}

/** How rows hang on cases or cities: the kind, and the reference to them. */
export interface Through {
  readonly kind: NodeKind;
  readonly reference: string;
}

/** The rows of a list that a selection finds. Throws before anything is read where a filter cannot be used. */
export async function listedRows(
  { data, selection }: ExportContext,
  definition: ListDefinition,
  by: Through | null,
): Promise<RowSet> {
  const rows = filteredRows(data, definition, selection.filter);
  if (!by || !selection.through) return rows;
  const owners = await nodesThat(data, by.kind, selection.through);
  const reference = data.view(definition.table).reference(by.reference);
  return { ...rows, holds: (place) => owners.has(reference.identityAt(place)) && rows.holds(place) };
}

/** Nodes and links of a part of the graph. */
export interface GraphPart {
  readonly nodes: RowSet;
  readonly links: RowSet;
  /** By its identity. */
  hasNode(identity: number): boolean;
}

/**
 * The part of the graph around the cases that a filter finds: the cases, what they are linked with, and those links. Of given kinds of
 * node only those, with the links between them. A link never leads out of its part.
 */
export async function graphPart({ data, selection }: ExportContext): Promise<GraphPart> {
  const { through, kinds, types, editorial = false } = selection;
  const around = through ? await surroundings(data, await nodesThat(data, 'case', through), editorial) : null;
  const [nodes, links] = [data.view('node'), data.view('link')];
  const isOfKind = (identity: number): boolean => {
    const kind = kinds && data.kindOf(identity);
    return !kinds || (kind != null && kinds.includes(kind));
  };
  const hasNode = (identity: number): boolean => (!around || around.nodes.has(identity)) && isOfKind(identity);
  return {
    hasNode,
    nodes: { table: 'node', among: nodes.places(), holds: (place) => hasNode(nodes.table.identityOf(place)) },
    links: {
      table: 'link',
      among: around?.links ?? links.places(),
      holds: (place) => {
        if (!editorial && data.editorial.links.has(place)) return false;
        const { type, fromIdentity, toIdentity } = links.at(place);
        return (!types || types.includes(type)) && isOfKind(fromIdentity) && isOfKind(toIdentity);
      },
    },
  };
}

/** All rows of a table. */
export function allRowsOf(data: Snapshot, table: RowSet['table']): RowSet {
  return { table, among: data.view(table).places(), holds: () => true };
}

function filteredRows(data: Snapshot, definition: ListDefinition, filter: Filter | null | undefined): RowSet {
  const { fields, kinds, table } = definition;
  const problems = new InputProblems();
  checkIds({ data }, checkFilter(fields, filter, 'filter', problems), problems);
  problems.throwIfAny();
  const view = data.view(table);
  const compiled = compileList(data, definition, filter);
  const among = kinds === null ? view.places() : data.placesOfKinds(kinds);
  if (compiled === null) return { table, among, holds: () => true };
  const { test, among: few } = compiled;
  if (few === null) return { table, among, holds: test };
  const isListed = (place: number): boolean => kinds === null || kinds.includes(data.view('node').at(place).kind);
  return { table, among: Array.from(few), holds: (place) => view.isVisible(place) && isListed(place) && test(place) };
}

/** The identities of the nodes of a kind that a filter finds. */
async function nodesThat(data: Snapshot, kind: NodeKind, filter: Filter): Promise<Set<number>> {
  const { table } = data.view('node');
  const found = new Set<number>();
  for await (const places of placesOf(filteredRows(data, nodesOf(kind), filter))) {
    for (const place of places) found.add(table.identityOf(place));
  }
  return found;
}

/** Nodes with all that they are linked with, by identity, and the places of these links. */
async function surroundings(data: Snapshot, centre: ReadonlySet<number>, editorial: boolean) {
  const view = data.view('link');
  const nodes = new Set(centre);
  const links = new Set<number>();
  const visit = (identity: number): void => {
    for (const relation of ['linksFrom', 'linksTo'] as const) {
      for (const place of data.placesOf(relation, identity)) {
        if (!editorial && data.editorial.links.has(place)) continue;
        const { fromIdentity, toIdentity } = view.at(place);
        nodes.add(relation === 'linksFrom' ? toIdentity : fromIdentity);
        links.add(place);
      }
    }
  };
  for await (const chunk of inChunks(centre, visit)) void chunk;
  return { nodes, links };
}
