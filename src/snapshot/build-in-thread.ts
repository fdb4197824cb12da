import { join } from 'node:path';
import { runInThread } from '../run-in-thread';
import type { BuildTask, BuiltSnapshot } from './build-thread';
import { Growing } from './columns/growing';
import { unpackStore } from './packed-store';
import { Snapshot } from './snapshot';

/** Reads everything in another thread, so that requests are answered meanwhile. */
export async function buildInThread(task: BuildTask): Promise<Snapshot> {
  const { version, outline, arrays } = await runInThread<BuiltSnapshot>(join(__dirname, 'build-thread'), task);
  const made = arrays.map(({ array, length, memory }) => Growing.over(array, length, memory));
  return new Snapshot(unpackStore({ outline, arrays: made }), version);
}
