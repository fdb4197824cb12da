import { createHash } from 'node:crypto';
import type { ArrayName, Growing } from './columns/growing';
import { RELATION_NAMES, RELATIONS, type RelationName } from './relation-definitions';
import type { TableName } from './row-types';
import type { Snapshot } from './snapshot';
import { Store } from './store';
import { TABLE_NAMES, TABLES } from './table-definitions';
import { TEXT_FIELDS } from './texts/text-fields';
import { TextIndex } from './texts/text-index';

/** A store taken apart: what each table and relation is, and its arrays by number, to be written to a file or handed to a thread. */
export interface PackedStore {
  readonly outline: StoreOutline;
  readonly arrays: readonly Growing[];
}

export interface StoreOutline {
  readonly tables: Readonly<Record<TableName, TableOutline>>;
  readonly relations: Readonly<Record<RelationName, Parts>>;
  readonly texts: Parts;
  readonly arrays: readonly { readonly array: ArrayName; readonly length: number }[];
}

interface TableOutline {
  readonly count: number;
  readonly words: Readonly<Record<string, readonly unknown[]>>;
  readonly parts: Parts;
}

/** The number of the array of each part. */
type Parts = Readonly<Record<string, number>>;

/** Only a store that has just been built can be taken apart: versions do not travel. */
export function packStore({ store, texts }: Snapshot): PackedStore {
  const arrays: Growing[] = [];
  const numbered = (parts: Readonly<Record<string, Growing>>): Parts =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, arrays.push(part) - 1]));
  const tables = TABLE_NAMES.map((name) => {
    const table = store.tables[name];
    if (table.hasVersions) throw new Error(`The table ${name} has changed since it was built.`);
    return [name, { count: table.count, words: table.words(), parts: numbered(table.parts()) }];
  });
  const relations = RELATION_NAMES.map((name) => [name, numbered(store.relations[name].parts())]);
  const ownTexts = numbered(texts.parts());
  return {
    outline: {
      tables: Object.fromEntries(tables) as StoreOutline['tables'],
      relations: Object.fromEntries(relations) as StoreOutline['relations'],
      texts: ownTexts,
      arrays: arrays.map(({ array, length }) => ({ array, length })),
    },
    arrays,
  };
}

export function unpackStore({ outline, arrays }: PackedStore): Store {
  const store = new Store();
  const partsOf = (parts: Parts): Readonly<Record<string, Growing>> =>
    Object.fromEntries(
      Object.entries(parts).map(([name, index]) => {
        const part = arrays[index];
        if (part === undefined) throw new Error(`The array ${index} of ${name} is missing.`);
        return [name, part];
      }),
    );
  for (const name of TABLE_NAMES) {
    const { count, words, parts } = outline.tables[name];
    store.tables[name].restore(count, partsOf(parts), words);
  }
  for (const name of RELATION_NAMES) store.relations[name].restore(partsOf(outline.relations[name]));
  store.texts = TextIndex.restore(partsOf(outline.texts));
  return store;
}

/** To be raised when anything else changes in how a store is taken apart, or in how texts are cut into words. */
const FORMAT = 3;

/** Changes with whatever a store is made of, so that a store of another release is never taken for one of this. */
export const STORE_FORMAT = createHash('sha256')
  .update(
    JSON.stringify([TABLES, RELATIONS, TEXT_FIELDS, FORMAT], (key, value: unknown) =>
      key === 'entity' ? undefined : value,
    ),
  )
  .digest('hex')
  .slice(0, 16);
