import type { RankingState } from './state';
import type { StepName } from './step-names';
import { aggregate } from './steps/aggregate';
import { explain } from './steps/explain';
import { impute } from './steps/impute';
import { normalise } from './steps/normalise';
import { rank } from './steps/rank';
import { screen } from './steps/screen';

export interface RankingStep {
  readonly name: StepName;
  readonly description: string;
  /** SELECT makes the first state and passes it through here. */
  run(state: RankingState): RankingState;
}

/** In the order of `STEP_NAMES`; a later method (period, denominator, treatment) is one file and one line here. */
export const steps: readonly RankingStep[] = Object.freeze([
  { name: 'SELECT', description: 'Values as given, of the units and criteria that the recipe names.', run: same },
  { name: 'SCREEN', description: 'Without the units that have too few values or too many zeros.', run: screen },
  { name: 'IMPUTE', description: 'With gaps left, filled, or their units taken out.', run: impute },
  { name: 'NORMALISE', description: 'On scales on which higher is better.', run: normalise },
  { name: 'AGGREGATE', description: 'Every node of the tree, the score at the root.', run: aggregate },
  { name: 'RANK', description: 'Score, rank in the reference set, rank in view.', run: rank },
  { name: 'EXPLAIN', description: 'Points that each criterion adds to the score.', run: explain },
] satisfies readonly RankingStep[]);

function same(state: RankingState): RankingState {
  return state;
}
