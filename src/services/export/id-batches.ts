import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** Rows of an export: SQL over the table `n`, with its parameters. */
export interface RowSet {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly where: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Enough to make a statement pay, few enough to hold in memory with everything that belongs to them. */
export const BATCH_SIZE = 250;

/** The ids of a set in their order, batch by batch; the next is read when it is asked for. */
export async function* idBatches(read: DataSource, { entity, where, values }: RowSet): AsyncGenerator<string[]> {
  for (let last: string | undefined; ;) {
    const query = read.createQueryBuilder(entity, 'n').select('n.id', 'id').where(where, values);
    if (last !== undefined) query.andWhere('n.id > :lastId', { lastId: last });
    const rows = await query.orderBy('n.id', 'ASC').limit(BATCH_SIZE).getRawMany<{ id: string }>();
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < BATCH_SIZE) return;
    last = rows.at(-1)?.id;
  }
}
