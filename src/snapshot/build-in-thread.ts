import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BuildTask, BuiltSnapshot } from './build-thread';
import { Growing } from './columns/growing';
import { unpackStore } from './packed-store';
import { Snapshot } from './snapshot';

/** Reads everything in another thread, so that requests are answered meanwhile. */
export async function buildInThread(task: BuildTask): Promise<Snapshot> {
  const { version, outline, arrays } = await new Promise<BuiltSnapshot>((resolve, reject) => {
    // Sources are run as they are in development and in tests; a worker needs the same loader as its parent.
    const extension = extname(__filename);
    const execArgv = extension === '.ts' ? ['-r', require.resolve('@swc-node/register')] : [];
    const worker = new Worker(join(__dirname, `build-thread${extension}`), { workerData: task, execArgv });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that reads the data ended early.')));
    worker.unref();
  });
  const made = arrays.map(({ array, length, memory }) => Growing.over(array, length, memory));
  return new Snapshot(unpackStore({ outline, arrays: made }), version);
}
