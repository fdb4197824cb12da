import type { Column } from './columns/column.types';
import { IntColumn } from './columns/int-column';
import { Growing } from './columns/growing';
import { NumberColumn } from './columns/number-column';
import { NONE, ReferenceColumn, type Target } from './columns/reference-column';
import { TextColumn } from './columns/text-column';
import { WordColumn } from './columns/word-column';
import { IdIndex } from './id-index';
import type { TableName } from './row-types';
import { type ColumnKind, TABLES, type TableDefinition } from './table-definitions';

/**
 * The rows of a table in columns. Rows are only ever added: a row that changes dies and comes back at the end with the identity that it
 * had, so whoever reads an older version still finds what it began with. The first rows are their own identities.
 */
export class Table implements Target {
  readonly definition: TableDefinition;
  readonly columns: Readonly<Record<string, Column>>;
  /** How many rows there are, dead ones included. */
  count = 0;
  /** By row: 0 for one that has never changed. */
  private readonly touched = new Growing<Uint8Array>('uint8');
  /** Identities of rows that came back; a row that is not here is its own. */
  private readonly identities = new Map<number, number>();
  private readonly newest = new Map<number, number>();
  private readonly older = new Map<number, number>();
  private readonly deaths = new Map<number, number>();
  private readonly index: IdIndex | null;
  private readonly key: TextColumn | null;
  /** Rows up to here lie in the order of their definition. */
  sorted = 0;

  constructor(
    readonly name: TableName,
    tableOf: (name: TableName) => Table,
  ) {
    this.definition = TABLES[name];
    const entries = Object.entries(this.definition.columns);
    this.columns = Object.fromEntries(entries.map(([property, kind]) => [property, columnOf(kind, tableOf)]));
    const key = entries.find(([, kind]) => kind === 'key' || kind === 'shownKey')?.[0];
    this.key = key === undefined ? null : (this.columns[key] as TextColumn);
    this.index = key === undefined ? null : new IdIndex((identity) => this.keyOf(identity));
  }

  find(key: string): number {
    return this.index === null ? NONE : this.index.find(key);
  }

  keyOf(identity: number): string {
    return this.key?.get(identity) ?? '';
  }

  /** Keys rise with the numbers of the rows where the rows lie in the order of their keys. */
  compareKeys(a: number, b: number): number {
    if (this.isByKey && a < this.sorted && b < this.sorted) return a - b;
    return this.key === null ? a - b : this.key.compare(a, b);
  }

  /** Adds a row whose key is known before its other columns are filled, since rows refer to each other in a circle. */
  enter(key: string | null, reborn: number | null = null): number {
    const row = this.count;
    this.count += 1;
    this.touched.push(reborn === null ? 0 : 1);
    if (this.key !== null) this.key.push(key);
    if (reborn !== null) {
      this.identities.set(row, reborn);
      this.older.set(row, this.newest.get(reborn) ?? reborn);
      this.newest.set(reborn, row);
    } else if (key !== null) {
      this.index?.add(key, row);
    }
    return row;
  }

  /** Fills the columns of the rows that were entered, one after the other. */
  fill(values: Readonly<Record<string, unknown>>): void {
    for (const [property, column] of Object.entries(this.columns)) {
      const derive = this.definition.derived?.[property];
      if (column !== this.key) column.push(derive ? derive(values) : values[property]);
    }
  }

  /** From a revision on, the row is no longer there. */
  kill(row: number, revision: number): void {
    this.touched.data[row] = 1;
    this.touched.data[this.identityOf(row)] = 1;
    this.deaths.set(row, revision);
  }

  identityOf(row: number): number {
    return this.touched.data[row] === 0 ? row : (this.identities.get(row) ?? row);
  }

  /** The row that an identity has in a version; -1 where it has none. `limit` is the number of rows that the version knows. */
  rowOf(identity: number, limit: number, revision: number): number {
    if (this.touched.data[identity] === 0) return identity < limit ? identity : NONE;
    let row: number | undefined = this.newest.get(identity) ?? identity;
    while (row !== undefined && row >= limit) row = this.older.get(row);
    return row !== undefined && this.isAlive(row, revision) ? row : NONE;
  }

  isVisible(row: number, limit: number, revision: number): boolean {
    return row < limit && (this.touched.data[row] === 0 || this.isAlive(row, revision));
  }

  /** Whether rows can be of some versions only. */
  get hasVersions(): boolean {
    return this.count > this.sorted || this.deaths.size > 0;
  }

  /** Rows that are dead: what building anew would save. */
  get deadCount(): number {
    return this.deaths.size;
  }

  reserve(total: number): void {
    this.index?.reserve(total);
  }

  parts(): Readonly<Record<string, Growing>> {
    const named = Object.entries(this.columns).flatMap(([property, column]) =>
      Object.entries(column.parts()).map(([part, data]) => [`${property}.${part}`, data] as const),
    );
    return Object.fromEntries([...named, ...Object.entries(this.index?.parts() ?? {})]);
  }

  /** Words by property. */
  words(): Readonly<Record<string, readonly unknown[]>> {
    const found = Object.entries(this.columns).flatMap(([property, column]) =>
      column.words ? [[property, column.words()] as const] : [],
    );
    return Object.fromEntries(found);
  }

  restore(
    count: number,
    parts: Readonly<Record<string, Growing>>,
    words: Readonly<Record<string, readonly unknown[]>>,
  ): void {
    this.count = count;
    this.sorted = count;
    this.touched.reserve(count);
    this.touched.length = count;
    for (const [property, column] of Object.entries(this.columns)) {
      const own = Object.keys(column.parts()).map((part) => [part, parts[`${property}.${part}`]] as const);
      column.restore(Object.fromEntries(own) as Readonly<Record<string, Growing>>, words[property]);
    }
    this.index?.restore(parts, count);
  }

  private get isByKey(): boolean {
    return this.definition.order.length === 1;
  }

  private isAlive(row: number, revision: number): boolean {
    const death = this.deaths.get(row);
    return death === undefined || death > revision;
  }
}

function columnOf(kind: ColumnKind, tableOf: (name: TableName) => Table): Column {
  if (typeof kind === 'object') return new ReferenceColumn(lazily(() => tableOf(kind.to)));
  return COLUMNS[kind]();
}

const COLUMNS: Readonly<Record<Exclude<ColumnKind, object>, () => Column>> = {
  key: () => new TextColumn(false),
  shownKey: () => new TextColumn(true),
  name: () => new TextColumn(true),
  text: () => new TextColumn(false),
  word: () => new WordColumn(false),
  json: () => new WordColumn(true),
  int: () => new IntColumn(),
  number: () => new NumberColumn(),
};

/** Tables refer to each other in a circle. */
function lazily(tableOf: () => Table): Target {
  return {
    find: (key) => tableOf().find(key),
    keyOf: (identity) => tableOf().keyOf(identity),
    compareKeys: (a, b) => tableOf().compareKeys(a, b),
  };
}
