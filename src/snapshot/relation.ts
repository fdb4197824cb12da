import { Growing } from './columns/growing';
import { type ReferenceColumn } from './columns/reference-column';
import type { RelationDefinition } from './relation-definitions';
import type { TableName } from './row-types';
import type { Table } from './table';

type Compare = (a: number, b: number) => number;

/** Rows by the thing that they belong to: those of thing `n` stand from `starts[n]` to `starts[n + 1]`, or apart once they have changed. */
export class Relation {
  private starts = new Growing<Int32Array>('int32');
  private rows = new Growing<Int32Array>('int32');
  /** The rows of things to which a change has added some, those of all versions. */
  private readonly changed = new Map<number, Int32Array>();
  private readonly by: ReferenceColumn;
  private readonly compare: Compare;

  constructor(
    readonly definition: RelationDefinition,
    private readonly table: Table,
    tableOf: (name: TableName) => Table,
  ) {
    this.by = table.columns[definition.by] as ReferenceColumn;
    this.compare = comparisonOf(table, definition, tableOf);
  }

  /** In their order, dead ones and those of later versions among them. */
  all(parent: number): Int32Array {
    const changed = this.changed.get(parent);
    if (changed !== undefined) return changed;
    if (parent + 1 >= this.starts.length) return NOTHING;
    return this.rows.data.subarray(this.starts.data[parent], this.starts.data[parent + 1]);
  }

  /** Those that a version has. */
  of(parent: number, limit: number, revision: number): Int32Array {
    const all = this.all(parent);
    if (all.length === 0 || !this.table.hasVersions) return all;
    return all.filter((row) => this.table.isVisible(row, limit, revision));
  }

  /** Gathers every row of the table; `parents` is how many things there are. */
  build(parents: number): void {
    const { count } = this.table;
    const starts = new Growing<Int32Array>('int32', parents + 1);
    const { data } = starts;
    for (let row = 0; row < count; row += 1) {
      const parent = this.by.identityAt(row);
      if (parent >= 0) data[parent + 1] = (data[parent + 1] ?? 0) + 1;
    }
    for (let parent = 0; parent < parents; parent += 1)
      data[parent + 1] = (data[parent + 1] ?? 0) + (data[parent] ?? 0);
    const rows = new Growing<Int32Array>('int32', data[parents] ?? 0);
    const next = data.slice(0, parents);
    for (let row = 0; row < count; row += 1) {
      const parent = this.by.identityAt(row);
      if (parent < 0) continue;
      const place = next[parent] ?? 0;
      rows.data[place] = row;
      next[parent] = place + 1;
    }
    for (let parent = 0; parent < parents; parent += 1) {
      sortUnlessSorted(rows.data.subarray(data[parent], data[parent + 1]), this.compare);
    }
    this.starts = starts;
    this.rows = rows;
    this.changed.clear();
  }

  add(row: number): void {
    const parent = this.by.identityAt(row);
    if (parent < 0) return;
    const before = this.all(parent);
    const after = new Int32Array(before.length + 1);
    let place = before.length;
    while (place > 0 && this.compare(before[place - 1] ?? 0, row) > 0) place -= 1;
    after.set(before.subarray(0, place));
    after[place] = row;
    after.set(before.subarray(place), place + 1);
    this.changed.set(parent, after);
  }

  parts(): Readonly<Record<string, Growing>> {
    return { starts: this.starts, rows: this.rows };
  }

  restore({ starts, rows }: Readonly<Record<string, Growing>>): void {
    this.starts = starts as Growing<Int32Array>;
    this.rows = rows as Growing<Int32Array>;
  }
}

const NOTHING = new Int32Array(0);

/** Many rows lie in the right order as they come. */
function sortUnlessSorted(rows: Int32Array, compare: Compare): void {
  for (let at = 1; at < rows.length; at += 1) {
    if (compare(rows[at - 1] ?? 0, rows[at] ?? 0) <= 0) continue;
    rows.sort(compare);
    return;
  }
}

function comparisonOf(table: Table, { order }: RelationDefinition, tableOf: (name: TableName) => Table): Compare {
  const parts = order.map((part): Compare => {
    if (typeof part === 'string') return compareBy(table, part);
    const [reference, ...properties] = part;
    const column = table.columns[reference] as ReferenceColumn;
    const kind = table.definition.columns[reference];
    const target = tableOf(typeof kind === 'object' ? kind.to : table.name);
    const compares = properties.map((property) => compareBy(target, property));
    // The thing's first row tells its place: what changes about a thing seldom moves it, and never where it is said.
    return (a, b) => firstDifference(compares, column.identityAt(a), column.identityAt(b));
  });
  return (a, b) => firstDifference(parts, a, b);
}

function compareBy(table: Table, property: string): Compare {
  const column = table.columns[property];
  if (!column) throw new Error(`The table ${table.name} has no column ${property}.`);
  return (a, b) => column.compare(a, b);
}

function firstDifference(compares: readonly Compare[], a: number, b: number): number {
  for (const compare of compares) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}
