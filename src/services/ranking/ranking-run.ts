import { hash } from 'node:crypto';
import { canonicalJson } from '../../ranking/canonical-json';
import type { Decision } from '../../ranking/decide/decide';
import type { Recipe } from '../../ranking/recipe.types';
import type { RankingOutcome } from '../../ranking/ranking-outcome';
import { RankingCancelled } from '../../ranking/robustness/cancelled';
import type { LeaveOneOut } from '../../ranking/robustness/leave-one-out';
import type { Redundancy } from '../../ranking/robustness/redundancy';
import type { SensitivityResult } from '../../ranking/robustness/run-sensitivity';
import type { Stability } from '../../ranking/robustness/stability';
import type { UncertaintyResult } from '../../ranking/robustness/uncertainty.types';
import type { RankingTable } from '../../ranking/table.types';
import { guarded } from './as-input-error';

/** What can be computed of a method and its data, and what comes out. */
export interface RankingResults {
  readonly ranking: RankingOutcome;
  readonly uncertainty: UncertaintyResult;
  readonly sensitivity: SensitivityResult;
  readonly leaveOneOut: LeaveOneOut;
  readonly redundancy: Redundancy;
  readonly stability: Stability;
  readonly decision: Decision;
}

export type RankingJobKind = keyof RankingResults;

export interface RankingJobInput {
  /** The method's id, where it is known. */
  readonly methodId?: string;
  readonly recipe: Recipe;
  readonly table: RankingTable;
  readonly spec?: object;
}

/** Who pays for the steps of a computation. Results that are there already cost none. */
export interface WorkBudget {
  /** Called before the work begins; may throw why it must not. */
  reserveWork(steps: number): void;
  countWork(steps: number): void;
}

export interface RankingJobOptions {
  /** Names data, method and spec: equal keys are given equal results. */
  readonly key: string;
  readonly methodId: string;
  readonly signal?: AbortSignal | undefined;
  readonly budget?: WorkBudget | undefined;
}

/** Computes off the main thread where that takes long, and remembers results as long as the data are the same. */
export interface RankingComputer {
  run<K extends RankingJobKind>(
    kind: K,
    input: RankingJobInput,
    options: RankingJobOptions,
  ): Promise<RankingResults[K]>;
  /** What is computed in threads now, the oldest first. */
  running(): readonly RunningRanking[];
}

/** A computation that runs or waits for a thread. */
export interface RunningRanking {
  readonly kind: RankingJobKind;
  readonly methodId: string;
  readonly done: number;
  /** 0 = it waits for a thread, or its kind does not tell. */
  readonly total: number;
  readonly startedAt: Date;
}

export interface RankingRunOptions {
  readonly computer: RankingComputer;
  /** What the data are: their revision, and which observations of it may count. */
  readonly data: unknown;
  readonly methodId: string;
  /** Where the request stands in the operation, for its errors. */
  readonly argument: string;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
  readonly budget?: WorkBudget | undefined;
}

/** One method on one table. */
export class RankingRun {
  private readonly base: object;

  constructor(
    private readonly input: RankingJobInput,
    private readonly options: RankingRunOptions,
  ) {
    const { view = null, peers = null } = input.table;
    this.base = { data: options.data, recipe: input.recipe, view, peers };
  }

  /** @throws CodedError for what the engine finds wrong with method, data or spec; why nobody waits any more */
  async compute<K extends RankingJobKind>(kind: K, spec?: object): Promise<RankingResults[K]> {
    const { computer, methodId, signal, budget, argument } = this.options;
    const key = hash('sha256', canonicalJson({ ...this.base, kind, spec: spec ?? null }));
    try {
      const input = { ...this.input, ...(spec ? { spec } : {}) };
      return await guarded(argument, () => computer.run(kind, input, { key, methodId, signal, budget }));
    } catch (error) {
      throw error instanceof RankingCancelled ? (signal?.reason ?? error) : error;
    }
  }
}
