import { setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { GraphShape } from '../../graph/graph-shape';
import { measureStructure } from '../../graph/measure-structure';

const NICE = 10;

/** Runs in a worker thread: measures a whole graph and answers. */
if (!isMainThread) {
  // Where cores are few, the thread that answers requests goes first.
  if (process.platform === 'linux') setPriority(NICE);
  parentPort?.postMessage(measureStructure(workerData as GraphShape));
}
