import { LRUCache } from 'lru-cache';
import { RankingError } from '../../../ranking/errors';
import { RankingCancelled } from '../../../ranking/robustness/cancelled';
import { ScaledStates } from '../scaled-states';
import { estimateCost } from '../../../ranking/robustness/estimate-cost';
import { computeJob } from '../compute-job';
import type { RankingComputer, RankingJobInput, RankingJobKind, RankingResults, RunningRanking } from '../ranking-run';
import { RankingPool } from './ranking-pool';
import { resultSize } from './result-size';
import { SharedProgress } from './shared-progress';

export interface RankingJobsOptions {
  /** Estimated steps above which a job is refused; 400 million take about a second. */
  readonly limit?: number;
  /** Estimated steps up to which a job is computed at once, on the calling thread. */
  readonly inline?: number;
  /** Estimated bytes of results that are kept. */
  readonly cacheBytes?: number;
}

interface Job {
  readonly kind: RankingJobKind;
  readonly methodId: string;
  readonly progress: SharedProgress;
  readonly startedAt: Date;
  readonly result: Promise<object>;
  waiting: number;
}

/** Five seconds or so: a request is given up after ten. */
const LIMIT = 2_000_000_000;
/** About twenty milliseconds. */
const INLINE = 8_000_000;
/** More than are ever answered before their deadline. */
const MOST_JOBS = 64;
const CACHE_BYTES = 64 * 1024 * 1024;

/**
 * Computes rankings and what belongs to them: small ones at once, large ones in worker threads, none whose cost, known
 * beforehand, is above the limit. Equal jobs are computed once, together while they run and from the cache afterwards.
 */
export class RankingJobs implements RankingComputer {
  private readonly pool = new RankingPool();
  private readonly scales = new ScaledStates();
  private readonly jobs = new Map<string, Job>();
  private readonly cache: LRUCache<string, object>;

  constructor(private readonly options: RankingJobsOptions = {}) {
    const maxSize = options.cacheBytes ?? CACHE_BYTES;
    this.cache = new LRUCache({ maxSize, sizeCalculation: resultSize });
  }

  /** @throws RankingError for what is wrong or too much, RankingCancelled once the signal is aborted, what the budget throws */
  async run<K extends RankingJobKind>(
    kind: K,
    input: RankingJobInput,
    { key, methodId, signal, budget }: Parameters<RankingComputer['run']>[2],
  ): Promise<RankingResults[K]> {
    if (signal?.aborted) throw new RankingCancelled(0, 0);
    const known = this.cache.get(key) as RankingResults[K] | undefined;
    if (known) return known;
    const running = this.jobs.get(key);
    if (running) return (await this.wait(running, signal)) as RankingResults[K];
    const { steps, explanation } = estimateCost(kind, input.recipe, input.table, input.spec);
    this.refuse(kind, steps, explanation);
    budget?.reserveWork(steps);
    // An explained ranking is more work to hand over between threads than to compute.
    if (kind === 'ranking' || steps <= (this.options.inline ?? INLINE)) {
      budget?.countWork(steps);
      return this.keep(key, computeJob(kind, input, { scales: this.scales }));
    }
    const started = this.start(kind, input, key, methodId);
    try {
      const result = await this.wait(started, signal);
      budget?.countWork(steps);
      return result as RankingResults[K];
    } catch (error) {
      budget?.countWork(steps * started.progress.share);
      throw error;
    }
  }

  running(): RunningRanking[] {
    return [...this.jobs.values()].map(({ kind, methodId, progress, startedAt }) => {
      return { kind, methodId, done: progress.done, total: progress.total, startedAt };
    });
  }

  /** Gives up what still runs and ends the threads. */
  async close(): Promise<void> {
    for (const { progress } of this.jobs.values()) progress.abort();
    await this.pool.close();
  }

  private refuse(kind: RankingJobKind, steps: number, explanation: string): void {
    const limit = this.options.limit ?? LIMIT;
    if (steps <= limit) return;
    const path = kind === 'ranking' ? 'units' : kind;
    const [cost, most] = [steps, limit].map((each) => Math.round(each).toLocaleString('en'));
    const message = `${explanation} cost ${cost} steps, and the limit is ${most}; take fewer draws, units or criteria`;
    throw new RankingError([{ path, code: 'TOO_COSTLY', message }]);
  }

  private start(kind: RankingJobKind, input: RankingJobInput, key: string, methodId: string): Job {
    if (this.jobs.size >= MOST_JOBS) {
      const message = `${this.jobs.size} computations are waiting for a thread already; try again later`;
      throw new RankingError([{ path: kind, code: 'TOO_COSTLY', message }]);
    }
    const progress = new SharedProgress();
    const result = this.pool
      .run(kind, input, progress)
      .then((value) => this.keep(key, value))
      .finally(() => {
        // A job that was given up may have been started anew under its key.
        if (this.jobs.get(key) === job) this.jobs.delete(key);
      });
    const job: Job = { kind, methodId, progress, startedAt: new Date(), result, waiting: 0 };
    this.jobs.set(key, job);
    return job;
  }

  private keep<T extends object>(key: string, result: T): T {
    this.cache.set(key, result);
    return result;
  }

  /** The job ends when the last one who waits for it is gone. */
  private wait(job: Job, signal: AbortSignal | undefined): Promise<object> {
    job.waiting++;
    if (!signal) return job.result;
    return new Promise<object>((resolve, reject) => {
      const leave = (): void => {
        if (--job.waiting === 0) this.giveUp(job);
        reject(new RankingCancelled(job.progress.done, job.progress.total));
      };
      signal.addEventListener('abort', leave, { once: true });
      job.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  private giveUp(job: Job): void {
    job.progress.abort();
    for (const [key, other] of this.jobs) if (other === job) this.jobs.delete(key);
  }
}
