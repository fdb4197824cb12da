import { Relation } from './relation';
import { RELATION_NAMES, RELATIONS, type RelationName } from './relation-definitions';
import type { TableName } from './row-types';
import { Table } from './table';
import { TABLE_NAMES, TABLES } from './table-definitions';
import type { TextIndex } from './texts/text-index';

/** All tables and relations, of every version since they were built. */
export class Store {
  readonly tables: Readonly<Record<TableName, Table>>;
  readonly relations: Readonly<Record<RelationName, Relation>>;
  /** Where each word stands; null until somebody searches or a copy is made. */
  texts: TextIndex | null = null;

  constructor() {
    const tableOf = (name: TableName): Table => this.tables[name];
    this.tables = record(TABLE_NAMES, (name) => new Table(name, tableOf));
    this.relations = record(RELATION_NAMES, (name) => {
      const definition = RELATIONS[name];
      return new Relation(definition, tableOf(definition.of), tableOf);
    });
  }

  /** Gathers the rows of every relation, once all tables are filled. */
  buildRelations(): void {
    for (const table of Object.values(this.tables)) table.sorted = table.count;
    for (const relation of Object.values(this.relations)) relation.build(this.parentsOf(relation));
  }

  /** Enters a row that has just been filled into the relations of its table. */
  relate(table: TableName, row: number): void {
    for (const relation of Object.values(this.relations)) if (relation.definition.of === table) relation.add(row);
  }

  /** Whether so many rows were added or died since the store was built that it is worth while to build it anew. */
  get needsClearing(): boolean {
    const changes = sum(Object.values(this.tables), (table) => table.count - table.sorted + table.deadCount);
    return changes > Math.max(LEAST_CHANGES, this.rows * CHANGED_SHARE);
  }

  get rows(): number {
    return sum(Object.values(this.tables), (table) => table.count);
  }

  private parentsOf({ definition }: Relation): number {
    const kind = TABLES[definition.of].columns[definition.by];
    if (typeof kind !== 'object') throw new Error(`${definition.of}.${definition.by} is no reference.`);
    return this.tables[kind.to].count;
  }
}

const LEAST_CHANGES = 10_000;
const CHANGED_SHARE = 0.2;

function record<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

function sum<Item>(items: readonly Item[], sizeOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + sizeOf(item), 0);
}
