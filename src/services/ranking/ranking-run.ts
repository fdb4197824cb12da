import { createHash } from 'node:crypto';
import { canonicalJson } from '../../ranking/canonical-json';
import type { Recipe } from '../../ranking/recipe.types';
import type { RankingResult } from '../../ranking/result.types';
import type { LeaveOneOut } from '../../ranking/robustness/leave-one-out';
import type { Redundancy } from '../../ranking/robustness/redundancy';
import type { SensitivityResult } from '../../ranking/robustness/run-sensitivity';
import type { Stability } from '../../ranking/robustness/stability';
import type { UncertaintyResult } from '../../ranking/robustness/uncertainty.types';
import type { RankingTable } from '../../ranking/table.types';
import { guarded } from './as-input-error';

/** What can be computed of a method and its data, and what comes out. */
export interface RankingResults {
  readonly ranking: RankingResult;
  readonly uncertainty: UncertaintyResult;
  readonly sensitivity: SensitivityResult;
  readonly leaveOneOut: LeaveOneOut;
  readonly redundancy: Redundancy;
  readonly stability: Stability;
}

export type RankingJobKind = keyof RankingResults;

export interface RankingJobInput {
  readonly recipe: Recipe;
  readonly table: RankingTable;
  readonly spec?: object;
}

/** Computes off the main thread where that takes long, and remembers results as long as the data are the same. */
export interface RankingComputer {
  run<K extends RankingJobKind>(
    kind: K,
    input: RankingJobInput,
    options: { readonly key: string; readonly signal?: AbortSignal | undefined },
  ): Promise<RankingResults[K]>;
}

export interface RankingRunOptions {
  readonly computer: RankingComputer;
  /** What the data are: their revision, and which observations of it may count. */
  readonly data: unknown;
  /** Where the request stands in the operation, for its errors. */
  readonly argument: string;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

/** One method on one table. */
export class RankingRun {
  private readonly base: object;

  constructor(
    private readonly input: { readonly recipe: Recipe; readonly table: RankingTable },
    private readonly options: RankingRunOptions,
  ) {
    const { view = null, peers = null } = input.table;
    this.base = { data: options.data, recipe: input.recipe, view, peers };
  }

  /** @throws CodedError for what the engine finds wrong with method, data or spec */
  compute<K extends RankingJobKind>(kind: K, spec?: object): Promise<RankingResults[K]> {
    const { computer, signal } = this.options;
    const key = createHash('sha256')
      .update(canonicalJson({ ...this.base, kind, spec: spec ?? null }))
      .digest('hex');
    return guarded(this.options.argument, () =>
      computer.run(kind, { ...this.input, ...(spec ? { spec } : {}) }, { key, signal }),
    );
  }
}
