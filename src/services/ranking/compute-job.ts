import { decide, type DecisionSpec } from '../../ranking/decide/decide';
import type { SensitivitySpec } from '../../ranking/robustness/run-sensitivity';
import { leaveOneOut } from '../../ranking/robustness/leave-one-out';
import { redundancy } from '../../ranking/robustness/redundancy';
import { runSensitivity } from '../../ranking/robustness/run-sensitivity';
import { runUncertainty } from '../../ranking/robustness/run-uncertainty';
import { stability } from '../../ranking/robustness/stability';
import type { RobustnessHooks, UncertaintySpec } from '../../ranking/robustness/uncertainty.types';
import { runRanking, type Scales } from '../../ranking/run-ranking';
import type { RankingJobInput, RankingJobKind, RankingResults } from './ranking-run';

/** What a job may use of the thread that it runs on. */
export interface JobHooks extends RobustnessHooks {
  readonly scales?: Scales;
}

type Jobs = { readonly [K in RankingJobKind]: (input: RankingJobInput, hooks: JobHooks) => RankingResults[K] };

const JOBS: Jobs = {
  ranking: ({ recipe, table, methodId }, { scales }) => runRanking(recipe, table, { scales, methodId }),
  uncertainty: ({ recipe, table, spec = {} }, hooks) => runUncertainty(recipe, table, spec as UncertaintySpec, hooks),
  sensitivity: ({ recipe, table, spec = {} }, hooks) => runSensitivity(recipe, table, spec as SensitivitySpec, hooks),
  leaveOneOut: ({ recipe, table }, hooks) => leaveOneOut(recipe, table, hooks),
  redundancy: ({ recipe, table }, hooks) => redundancy(recipe, table, hooks),
  stability: ({ recipe, table }) => stability(recipe, table),
  decision: ({ recipe, table, spec = {} }) => decide(recipe, table, spec as DecisionSpec),
};

/** Computes one thing of a method on this thread. @throws RankingError, RankingCancelled */
export function computeJob<K extends RankingJobKind>(
  kind: K,
  input: RankingJobInput,
  hooks: JobHooks = {},
): RankingResults[K] {
  return JOBS[kind](input, hooks);
}
