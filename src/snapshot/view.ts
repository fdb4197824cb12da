import type { Column } from './columns/column.types';
import { NONE, type ReferenceColumn } from './columns/reference-column';
import type { Row, TableName } from './row-types';
import { ROW_CLASSES, type RowClass } from './rows';
import type { Table } from './table';

/** A table as one version has it. */
export class View<Name extends TableName> {
  readonly columns: readonly Column[];
  /** Rows from here on belong to later versions. */
  readonly limit: number;
  private readonly RowClass: RowClass<Name>;

  constructor(
    readonly table: Table,
    readonly revision: number,
  ) {
    this.columns = Object.values(table.columns);
    this.limit = table.count;
    this.RowClass = ROW_CLASSES[table.name] as unknown as RowClass<Name>;
  }

  /** By its key; null where there is none. */
  find(key: string): Row<Name> | null {
    return this.get(this.table.find(key));
  }

  /** By its identity; null where this version has it no more, or for -1. */
  get(identity: number): Row<Name> | null {
    if (identity === NONE) return null;
    const at = this.table.rowOf(identity, this.limit, this.revision);
    return at === NONE ? null : new this.RowClass(this, at);
  }

  /** By its place in the columns. */
  at(row: number): Row<Name> {
    return new this.RowClass(this, row);
  }

  /** Where the columns have the row of an identity; -1 where this version has none. */
  placeOf(identity: number): number {
    return identity === NONE ? NONE : this.table.rowOf(identity, this.limit, this.revision);
  }

  isVisible(row: number): boolean {
    return this.table.isVisible(row, this.limit, this.revision);
  }

  /** The places of all rows, in the order in which they lie. */
  *places(): Generator<number> {
    for (let row = 0; row < this.limit; row += 1) if (this.isVisible(row)) yield row;
  }

  get count(): number {
    if (!this.table.hasVersions) return this.limit;
    let count = 0;
    for (let row = 0; row < this.limit; row += 1) if (this.isVisible(row)) count += 1;
    return count;
  }

  column<Kind extends Column>(property: string): Kind {
    const column = this.table.columns[property];
    if (!column) throw new Error(`The table ${this.table.name} has no column ${property}.`);
    return column as Kind;
  }

  /** A column of references. */
  reference(property: string): ReferenceColumn {
    return this.column<ReferenceColumn>(property);
  }
}
