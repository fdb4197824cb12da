import 'reflect-metadata';
import { Worker } from 'node:worker_threads';
import { applyFiles } from '../../seed/apply-files';
import { type Database, openDatabase } from '../../src/db/database';

/** Arguments: database URL, seed folder, microseconds. Applies and is killed, as by a power cut, so long after everything is written but the commit. */
async function applyAndDie(url: string, root: string, microseconds: number): Promise<void> {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const killer = new Worker(KILLER, { eval: true, workerData: { signal, microseconds } });
  await new Promise((resolve) => killer.once('online', resolve));
  const database = await openDatabase(url);
  const dying: Database = {
    ...database,
    write: (work) =>
      database.write(async (queryRunner) => {
        const result = await work(queryRunner);
        Atomics.store(signal, 0, 1);
        Atomics.notify(signal, 0);
        return result;
      }),
  };
  await applyFiles(root, (work) => work(dying), true, { message: 'killed', author: 'test', now: new Date() });
  // Killed while it tidies up behind the commit.
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

/** In a thread of its own, since a commit of SQLite holds the main one up. */
const KILLER = `
const { workerData: { signal, microseconds } } = require('node:worker_threads');
Atomics.wait(signal, 0, 0);
const until = process.hrtime.bigint() + BigInt(microseconds) * 1000n;
while (process.hrtime.bigint() < until);
process.kill(process.pid, 'SIGKILL');
`;

const [url = '', root = '', microseconds = '0'] = process.argv.slice(2);
void applyAndDie(url, root, Number(microseconds));
