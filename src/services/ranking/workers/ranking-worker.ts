import { setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { RankingError, type RankingProblem } from '../../../ranking/errors';
import type { Recipe } from '../../../ranking/recipe.types';
import { RankingCancelled } from '../../../ranking/robustness/cancelled';
import { computeJob } from '../compute-job';
import type { RankingJobKind, RankingResults } from '../ranking-run';
import { unpackTable, type PackedTable } from './packed-table';
import { SharedProgress } from './shared-progress';

const NICE = 10;

export interface WorkerTask<K extends RankingJobKind = RankingJobKind> {
  readonly kind: K;
  readonly recipe: Recipe;
  readonly table: PackedTable;
  readonly spec?: object | undefined;
  readonly progress: SharedArrayBuffer;
}

/** Classes do not survive the way between threads, so that what the engine throws travels as data. */
export type WorkerAnswer<K extends RankingJobKind = RankingJobKind> =
  | { readonly result: RankingResults[K] }
  | { readonly problems: readonly RankingProblem[] }
  | { readonly cancelled: { readonly done: number; readonly total: number } };

// Where cores are few, the thread that answers requests goes first. On Linux a priority is that of the calling thread; elsewhere it
// would be that of the whole process.
if (!isMainThread && process.platform === 'linux') setPriority(NICE);

/** Runs in a worker thread: computes one thing and answers. */
export function work({ kind, recipe, table, spec, progress }: WorkerTask): WorkerAnswer {
  const shared = new SharedProgress(progress);
  const hooks = { signal: shared, onProgress: (done: number, total: number) => shared.report(done, total) };
  try {
    if (shared.aborted) throw new RankingCancelled(0, 0);
    return { result: computeJob(kind, { recipe, table: unpackTable(table), ...(spec ? { spec } : {}) }, hooks) };
  } catch (error) {
    if (error instanceof RankingError) return { problems: error.problems };
    if (error instanceof RankingCancelled) return { cancelled: { done: error.done, total: error.total } };
    throw error;
  }
}
