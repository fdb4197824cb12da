import DataLoader from 'dataloader';
import type { DataSource, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { In } from 'typeorm';
import { MAX_PARAMETERS } from '../db/portable';

/** Rows by primary key, in the order of the keys, null where there is none. */
export function byId<Row extends ObjectLiteral>(
  read: DataSource,
  entity: EntityTarget<Row>,
  key: keyof Row & string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids) => {
      // PostgreSQL refuses a statement with this character in a value, and no row can have it.
      const possible = ids.filter((id) => !id.includes('\u0000'));
      const rows = await read.getRepository(entity).find({ where: where<Row>(key, possible) });
      const found = new Map(rows.map((row) => [row[key] as string, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: MAX_PARAMETERS },
  );
}

/** Rows gathered under the keys they belong to, in the order of the keys. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string, keys: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

function where<Row extends ObjectLiteral>(key: keyof Row & string, ids: readonly string[]): FindOptionsWhere<Row> {
  return { [key]: In(ids) } as unknown as FindOptionsWhere<Row>;
}
