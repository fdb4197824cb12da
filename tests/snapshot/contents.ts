import type { Snapshot } from '../../src/snapshot';
import { RELATION_NAMES, RELATIONS } from '../../src/snapshot/relation-definitions';
import { TABLE_NAMES, TABLES } from '../../src/snapshot/table-definitions';
import type { TableName } from '../../src/snapshot/row-types';

type Plain = Readonly<Record<string, unknown>>;

/** Everything that a snapshot shows, by table, as plain rows sorted by their keys. */
export function contentsOf(data: Snapshot): Readonly<Record<TableName, Plain[]>> {
  const entries = TABLE_NAMES.map((name) => {
    const view = data.view(name);
    const rows = Array.from(view.places(), (place) => plainRow(name, view.at(place) as unknown as Plain));
    return [name, sortedByKey(name, rows)];
  });
  return Object.fromEntries(entries) as Readonly<Record<TableName, Plain[]>>;
}

/** What stands in the relations: for each parent the keys of its rows, in their order. */
export function relationsOf(data: Snapshot): Readonly<Record<string, Readonly<Record<string, string[]>>>> {
  return Object.fromEntries(
    RELATION_NAMES.map((name) => {
      const { of, by } = RELATIONS[name];
      const kind = TABLES[of].columns[by];
      const parents = data.view((kind as { to: TableName }).to);
      const view = data.view(of);
      const found = Array.from(parents.places(), (place): [string, string[]] => {
        const identity = parents.table.identityOf(place);
        const keys = Array.from(data.placesOf(name, identity), (row) => keyOf(of, view.at(row) as unknown as Plain));
        // Where a statement stands among those about a node may change with the statement: `statementsAbout` sees to it.
        return [parents.table.keyOf(identity), name === 'aboutOfNode' ? keys.sort() : keys];
      });
      return [name, Object.fromEntries(found.filter(([, keys]) => keys.length > 0).sort())];
    }),
  );
}

export function sortedByKey(name: TableName, rows: readonly Plain[]): Plain[] {
  return [...rows].sort((a, b) => (keyOf(name, a) < keyOf(name, b) ? -1 : 1));
}

export function plainRow(name: TableName, row: Plain): Plain {
  return Object.fromEntries(Object.keys(TABLES[name].columns).map((property) => [property, row[property] ?? null]));
}

function keyOf(name: TableName, row: Plain): string {
  return TABLES[name].key.map((property) => String(row[property])).join(' ');
}

/** The statements about each node, in the order in which the API shows them. */
export function statementsByNode(data: Snapshot): Readonly<Record<string, string[]>> {
  const nodes = data.view('node');
  const found = Array.from(nodes.places(), (place): [string, string[]] => {
    const node = nodes.at(place);
    return [node.id, data.statementsAbout(node).map(({ id }) => id)];
  });
  return Object.fromEntries(found.sort());
}
