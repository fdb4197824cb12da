import { isKeyed } from './build-store';
import { type SubjectChange, type Values } from './read-changes';
import { RELATION_NAMES, RELATIONS } from './relation-definitions';
import type { TableName } from './row-types';
import type { Store } from './store';
import { TABLE_NAMES, TABLES } from './table-definitions';
import { View } from './view';

/** A row that comes: a new thing, or a new state of one that is there. */
interface Coming {
  readonly table: TableName;
  readonly values: Values;
}

/**
 * Brings a store from one revision to the next: rows that went or changed die, new ones are added behind all others. Versions before are
 * not touched by it.
 * @param citations those that the rows name and the store does not have yet
 * @param gone ids of citations that nothing names any more
 */
export function applyRevision(
  store: Store,
  revision: number,
  changes: readonly SubjectChange[],
  citations: readonly Values[],
  gone: readonly string[],
): void {
  const before = new Views(store, revision);
  const coming: Coming[] = citations.map((values) => ({ table: 'citation', values }));
  /** Rows that the record itself tells of. */
  const told = new Set<string>();
  for (const { after } of changes) {
    for (const [table, rows] of entriesOf(after)) {
      for (const row of rows) {
        told.add(nameOf(table, row));
        coming.push({ table, values: { ...row, revision } });
      }
    }
  }
  for (const { before: rows } of changes) {
    for (const [table, list] of entriesOf(rows)) {
      for (const row of list) {
        told.add(nameOf(table, row));
        before.kill(table, row);
      }
    }
  }
  for (const id of gone) before.kill('citation', { id });
  for (const { table, values } of touched(before, changes, told))
    coming.push({ table, values: { ...values, revision } });
  add(store, coming);
}

/** The tables as they were, in which the rows that change are found. */
class Views {
  private readonly views: Readonly<Record<TableName, View<TableName>>>;

  constructor(
    private readonly store: Store,
    private readonly revision: number,
  ) {
    const entries = TABLE_NAMES.map((name) => [name, new View(store.tables[name], revision - 1)]);
    this.views = Object.fromEntries(entries) as Readonly<Record<TableName, View<TableName>>>;
  }

  /** The row dies; nothing happens where it is not there. */
  kill(table: TableName, values: Values): void {
    const place = this.find(table, values);
    if (place >= 0) this.store.tables[table].kill(place, this.revision);
  }

  find(table: TableName, values: Values): number {
    const view = this.views[table];
    if (isKeyed(table)) return view.placeOf(view.table.find(String(values[TABLES[table].key[0] ?? ''])));
    const relation = RELATION_NAMES.find((name) => {
      const { of, by } = RELATIONS[name];
      return of === table && by === TABLES[table].key[0];
    });
    if (relation === undefined) throw new Error(`No relation leads to the rows of ${table}.`);
    const { by } = RELATIONS[relation];
    const parent = view.reference(by).identityOf(String(values[by]));
    const rows = this.store.relations[relation].of(parent, view.limit, this.revision - 1);
    const isSame = (row: number): boolean =>
      TABLES[table].key.every(
        (property) => String(view.table.columns[property]?.get(row)) === String(values[property]),
      );
    return rows.find(isSame) ?? -1;
  }

  /** All values of a row. */
  valuesOf(table: TableName, place: number): Values {
    const { columns } = this.views[table].table;
    return Object.fromEntries(Object.entries(columns).map(([property, column]) => [property, column.get(place)]));
  }
}

/** Statements, links and nodes of which something changed that belongs to them: they carry the revision too. */
function touched(before: Views, changes: readonly SubjectChange[], told: ReadonlySet<string>): Coming[] {
  const names = new Map<string, Coming>();
  const touch = (table: TableName, id: string): void => {
    const name = nameOf(table, { id });
    if (told.has(name) || names.has(name)) return;
    const place = before.find(table, { id });
    if (place < 0) return;
    names.set(name, { table, values: before.valuesOf(table, place) });
    before.kill(table, { id });
  };
  for (const { subjectId, before: gone, after } of changes) {
    for (const [table, rows] of [...entriesOf(gone), ...entriesOf(after)]) {
      const owner = OWNERS[table];
      if (owner) for (const row of rows) touch(owner.table, String(row[owner.by]));
    }
    touch('node', subjectId);
  }
  return [...names.values()];
}

const OWNERS: Partial<Record<TableName, { readonly table: TableName; readonly by: string }>> = {
  statement_about: { table: 'statement', by: 'statementId' },
  statement_citation: { table: 'statement', by: 'statementId' },
  quantity: { table: 'statement', by: 'statementId' },
  link_statement: { table: 'link', by: 'linkId' },
};

/** Every key is entered before any row is filled: new rows may refer to each other. */
function add(store: Store, coming: readonly Coming[]): void {
  const rows = coming.map(({ table, values }) => {
    const target = store.tables[table];
    if (!isKeyed(table)) return target.enter(null);
    const key = String(values[TABLES[table].key[0] ?? '']);
    const known = target.find(key);
    return target.enter(key, known === -1 ? null : known);
  });
  coming.forEach(({ table, values }) => store.tables[table].fill(values));
  coming.forEach(({ table }, index) => store.relate(table, rows[index] ?? 0));
}

function entriesOf(rows: SubjectChange['before']): [TableName, readonly Values[]][] {
  return Object.entries(rows) as [TableName, readonly Values[]][];
}

function nameOf(table: TableName, row: Values): string {
  return `${table} ${TABLES[table].key.map((property) => String(row[property])).join(' ')}`;
}
