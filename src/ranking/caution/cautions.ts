import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import type { Caution } from './caution.types';
import { clamped } from './clamped';
import { goalpostsOutside } from './goalposts-outside';
import { oneDecides } from './one-decides';
import { ranksAveraged } from './ranks-averaged';
import { skewUntreated } from './skew-untreated';
import { sourcesDiffer } from './sources-differ';
import { tooFewForPca } from './too-few-for-pca';
import { unitsMixed } from './units-mixed';
import { vintagesDiffer } from './vintages-differ';
import { clauses } from '../sentence';

/** In the order of the steps that they are about: values, scales, weights, the whole. */
export const cautions: readonly Caution[] = Object.freeze([
  vintagesDiffer,
  sourcesDiffer,
  unitsMixed,
  ranksAveraged,
  skewUntreated,
  goalpostsOutside,
  clamped,
  tooFewForPca,
  oneDecides,
]);

/** What a careful reader should know about a finished run, each with what to do. */
export function findCautions(state: RankingState): RankingWarning[] {
  return cautions.flatMap(({ id, advice, find }) =>
    find(state).map(({ message, ...about }) => ({ code: id, message: clauses([message, advice]), ...about })),
  );
}
