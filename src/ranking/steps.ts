import type { RankingState } from './state';
import type { StepName } from './step-names';
import { aggregate } from './steps/aggregate';
import { denominate } from './steps/denominate';
import { explain } from './steps/explain';
import { impute } from './steps/impute';
import { normalise } from './steps/normalise';
import { period } from './steps/period';
import { rank } from './steps/rank';
import { screen } from './steps/screen';
import { treat } from './steps/treat';

export interface RankingStep {
  readonly name: StepName;
  readonly description: string;
  /** SELECT makes the first state and passes it through here. */
  run(state: RankingState): RankingState;
}

/** In the order of `STEP_NAMES`. */
export const steps: readonly RankingStep[] = Object.freeze([
  {
    name: 'SELECT',
    description: 'Values as given, of a series the newest, of the units that the recipe names.',
    run: same,
  },
  {
    name: 'PERIOD',
    description: 'One value for each unit, made of the periods that each criterion asks for.',
    run: period,
  },
  {
    name: 'DENOMINATE',
    description: 'Divided by the denominator of the criterion, where it has one.',
    run: denominate,
  },
  { name: 'SCREEN', description: 'Without the units that have too few values or too many zeros.', run: screen },
  { name: 'IMPUTE', description: 'With gaps left, filled, or their units taken out.', run: impute },
  { name: 'TREAT', description: 'With outliers moved or scales bent, where the criterion asks for it.', run: treat },
  { name: 'NORMALISE', description: 'On scales on which higher is better.', run: normalise },
  { name: 'AGGREGATE', description: 'Every node of the tree, the score at the root.', run: aggregate },
  { name: 'RANK', description: 'Score, rank in the reference set, rank in view.', run: rank },
  { name: 'EXPLAIN', description: 'Points that each criterion adds to the score.', run: explain },
] satisfies readonly RankingStep[]);

function same(state: RankingState): RankingState {
  return state;
}
