import 'reflect-metadata';
import type { QueryRunner } from 'typeorm';
import { applyKnowledge } from '../../seed/apply';
import { loadSeed } from '../../seed/load';
import { type Database, openDatabase } from '../../src/db/database';

/** Arguments: database URL, seed folder, statement. Applies and is killed, as by a power cut, before that SQL statement of the transaction. */
async function applyAndDie(url: string, root: string, last: number): Promise<void> {
  const database = await openDatabase(url);
  const { rows } = await loadSeed(root);
  if (!rows) throw new Error(`${root} has errors.`);
  const dying: Database = {
    ...database,
    write: (work) => database.write((queryRunner) => work(dieAt(queryRunner, last))),
  };
  await applyKnowledge(dying, rows, { message: 'never', author: 'test', now: new Date() });
  throw new Error(`The transaction had fewer than ${last} statements.`);
}

function dieAt(queryRunner: QueryRunner, last: number): QueryRunner {
  const query = queryRunner.query.bind(queryRunner);
  let count = 0;
  queryRunner.query = (...args: Parameters<typeof query>) => {
    count += 1;
    if (count === last) process.kill(process.pid, 'SIGKILL');
    return query(...args);
  };
  return queryRunner;
}

const [url = '', root = '', last = '0'] = process.argv.slice(2);
void applyAndDie(url, root, Number(last));
