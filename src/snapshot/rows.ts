import type { Column } from './columns/column.types';
import type { IntColumn } from './columns/int-column';
import type { NumberColumn } from './columns/number-column';
import type { ReferenceColumn } from './columns/reference-column';
import type { TextColumn } from './columns/text-column';
import type { WordColumn } from './columns/word-column';
import type { Row, TableName } from './row-types';
import { type ColumnKind, TABLE_NAMES, TABLES } from './table-definitions';
import type { View } from './view';

/** Makes rows: each is two fields, and reads what it is asked for from the columns of its view. */
export type RowClass<Name extends TableName> = new (view: View<Name>, at: number) => Row<Name>;

interface AnyRow {
  readonly view: { readonly columns: readonly Column[]; readonly table: { identityOf(row: number): number } };
  readonly at: number;
}

function rowClass(name: TableName): unknown {
  class SnapshotRow {
    constructor(
      readonly view: AnyRow['view'],
      readonly at: number,
    ) {}

    get identity(): number {
      return this.view.table.identityOf(this.at);
    }
  }
  Object.entries(TABLES[name].columns).forEach(([property, kind], index) => {
    const get = typeof kind === 'object' ? GETTERS.reference(index) : GETTERS[kind](index);
    Object.defineProperty(SnapshotRow.prototype, property, { get, enumerable: true });
    if (typeof kind === 'object') {
      const identity = property.replace(/(Id|Code)$/, 'Identity');
      Object.defineProperty(SnapshotRow.prototype, identity, { get: identityGetter(index) });
    }
  });
  return SnapshotRow;
}

type Getter = (this: AnyRow) => unknown;

/** A function of its own for each kind of column, so that every call in it meets one class only. */
const GETTERS: Readonly<Record<Exclude<ColumnKind, object> | 'reference', (index: number) => Getter>> = {
  key: text,
  shownKey: text,
  text,
  name: text,
  word,
  json: word,
  int: (index) =>
    function (this: AnyRow) {
      return (this.view.columns[index] as IntColumn).get(this.at);
    },
  number: (index) =>
    function (this: AnyRow) {
      return (this.view.columns[index] as NumberColumn).get(this.at);
    },
  reference: (index) =>
    function (this: AnyRow) {
      return (this.view.columns[index] as ReferenceColumn).get(this.at);
    },
};

function identityGetter(index: number): Getter {
  return function (this: AnyRow) {
    return (this.view.columns[index] as ReferenceColumn).identityAt(this.at);
  };
}

function text(index: number): Getter {
  return function (this: AnyRow) {
    return (this.view.columns[index] as TextColumn).get(this.at);
  };
}

function word(index: number): Getter {
  return function (this: AnyRow) {
    return (this.view.columns[index] as WordColumn<unknown>).get(this.at);
  };
}

/** One class a table, made once: new functions for each version would make the next requests slow. */
export const ROW_CLASSES = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowClass(name)])) as {
  readonly [Name in TableName]: RowClass<Name>;
};
