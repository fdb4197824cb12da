import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ListedTable } from './list';
import type { Scope } from './scope';

/** A query over the rows `n` of a table that can be listed, to be narrowed. */
export function rowsOf(scope: Scope, { entity, kind, only }: ListedTable): SelectQueryBuilder<ObjectLiteral> {
  const query = scope.read.createQueryBuilder(entity, 'n').where('1 = 1');
  if (kind) query.andWhere('n.kind = :kind', { kind });
  return only ? query.andWhere(only) : query;
}
