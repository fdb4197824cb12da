import 'reflect-metadata';
import { setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../db/database';
import { buildStore } from './build-store';
import type { ArrayName } from './columns/growing';
import { type DataVersion, readDataVersion } from './data-version';
import { packStore, type StoreOutline } from './packed-store';
import { Snapshot } from './snapshot';
import { writeSnapshotFile } from './snapshot-file';

export interface BuildTask {
  readonly url: string;
  /** Where the snapshot is written too; null for nowhere. */
  readonly file: string | null;
}

/** A snapshot on its way between threads: the memory of its arrays is shared, not copied. */
export interface BuiltSnapshot {
  readonly version: DataVersion;
  readonly outline: StoreOutline;
  readonly arrays: readonly {
    readonly array: ArrayName;
    readonly length: number;
    readonly memory: SharedArrayBuffer;
  }[];
}

const NICE = 10;

/** Runs in a worker thread: reads everything and hands it over. */
async function build({ url, file }: BuildTask): Promise<BuiltSnapshot> {
  const database = await openDatabase(url);
  try {
    const snapshot = await database.readState(async (reader) => {
      const version = await readDataVersion(reader);
      return new Snapshot(await buildStore(reader), version);
    });
    if (file !== null) writeSnapshotFile(file, snapshot);
    const { outline, arrays } = packStore(snapshot);
    const shared = arrays.map(({ array, length, data }) => ({
      array,
      length,
      memory: data.buffer as SharedArrayBuffer,
    }));
    return { version: snapshot.version, outline, arrays: shared };
  } finally {
    await database.close();
  }
}

if (!isMainThread) {
  // Where cores are few, the thread that answers requests goes first.
  if (process.platform === 'linux') setPriority(NICE);
  void build(workerData as BuildTask).then((built) => parentPort?.postMessage(built));
}
