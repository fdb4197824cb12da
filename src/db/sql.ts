import type { QueryRunner } from 'typeorm';

/** SQL on a connection: a transaction's query runner. */
export type Sql = Pick<QueryRunner, 'dataSource' | 'query'>;
