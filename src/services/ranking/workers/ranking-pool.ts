import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Piscina } from 'piscina';
import { RankingError } from '../../../ranking/errors';
import { RankingCancelled } from '../../../ranking/robustness/cancelled';
import type { RankingJobInput, RankingJobKind, RankingResults } from '../ranking-run';
import { packTable } from './packed-table';
import type { WorkerAnswer, WorkerTask } from './ranking-worker';
import type { SharedProgress } from './shared-progress';

/** The main thread keeps a core for itself, and more than two would only compete for memory. */
const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));
const IDLE_MILLISECONDS = 60_000;

/** Worker threads that start with the first task and end when there has been none for a minute. */
export class RankingPool {
  private pool: Piscina<WorkerTask, WorkerAnswer> | undefined;

  /** @throws RankingError, RankingCancelled, and Error where the thread itself failed. */
  async run<K extends RankingJobKind>(
    kind: K,
    { recipe, table, spec }: RankingJobInput,
    progress: SharedProgress,
  ): Promise<RankingResults[K]> {
    const task: WorkerTask<K> = { kind, recipe, table: packTable(table), spec, progress: progress.memory };
    const answer = (await this.open().run(task)) as WorkerAnswer<K>;
    if ('problems' in answer) throw new RankingError(answer.problems);
    if ('cancelled' in answer) throw new RankingCancelled(answer.cancelled.done, answer.cancelled.total);
    return answer.result;
  }

  async close(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    await pool?.destroy();
  }

  private open(): Piscina<WorkerTask, WorkerAnswer> {
    // Sources are run as they are in development and in tests; a worker needs the same loader as its parent.
    const extension = extname(__filename);
    const loader = extension === '.ts' ? { execArgv: ['-r', require.resolve('@swc-node/register')] } : {};
    return (this.pool ??= new Piscina({
      filename: join(__dirname, `ranking-worker${extension}`),
      name: 'work',
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE_MILLISECONDS,
      ...loader,
    }));
  }
}
