import type { Association } from '../statistics/association.types';
import { kendallTauB } from '../statistics/kendall-tau-b';
import { pearson } from '../statistics/pearson';
import { spearman } from '../statistics/spearman';
import type { Recipe } from '../recipe.types';
import type { RankingState } from '../state';
import type { RankingTable } from '../table.types';
import { unitFrame } from '../unit-frame';
import { type BreakEven, findBreakEvens } from './break-even';
import { type CorrelationRatio, correlationRatio } from './correlation-ratio';
import { type Dominance, findDominance } from './dominance';
import { findFirstShares, type FirstShare } from './first-shares';
import { findOutranking, type NoOutrankingReason, type Outranking } from './outranking';
import { type ComponentReport, principalComponents } from './principal-components';
import { type NoWeights, type NoWeightsReason, rankedState, type WeightSpace, weightSpace } from './weight-space';
import { sentence, type Sentence, unitCount } from '../sentence';

/** What a ranking can be decided by. Null lists have their reason in `noWeightsReason`. */
export interface Decision {
  readonly dominance: readonly Dominance[] | null;
  readonly breakEvens: readonly BreakEven[] | null;
  readonly firstShares: readonly FirstShare[] | null;
  /** Why the weights say nothing here: too many units, or a score that is no weighted sum. */
  readonly noWeightsReason: NoWeightsReason | null;
  readonly weightsMessage: Sentence | null;
  /** In the order of `centralWeights`. */
  readonly criteria: readonly string[];
  /** Units left out of it, since they lack a criterion. */
  readonly incomplete: readonly string[];
  readonly influence: readonly (CorrelationRatio & {
    readonly path: string;
    readonly indicator: string;
    readonly weight: number;
  })[];
  readonly components: ComponentReport & { readonly indicators: readonly string[] };
  readonly outside: readonly OutsideAssociation[];
  readonly outranking: Outranking | null;
  /** Why there is no `outranking`; null where there is one. */
  readonly noOutrankingReason: NoOutrankingReason | null;
  readonly outrankingMessage: Sentence | null;
}

/** How the scores go with an indicator that is no part of the method. */
export interface OutsideAssociation {
  readonly indicator: string;
  readonly pearson: Association;
  readonly spearman: Association;
  readonly kendallTauB: Association;
}

export interface DecisionSpec {
  /** Indicators to set beside the scores. */
  readonly outside?: readonly string[] | null;
}

/** Every two units are compared, and every unit in each of ten thousand draws. */
const MOST_UNITS = 500;

/** Answers to decide by, from one run. Pure, and the same each time. @throws RankingError as `runRanking` does. */
export function decide(recipe: Recipe, table: RankingTable, { outside }: DecisionSpec = {}): Decision {
  const state = rankedState(recipe, table);
  const scores = samples(state.nodes.get(state.tree.root.path)!, state.tree.orientation);
  const columns = state.normalised.map((column) => samples(column, 1));
  const frame = unitFrame(state);
  const outranking = findOutranking(state);
  return {
    ...byWeights(state),
    outranking: 'reason' in outranking ? null : outranking,
    noOutrankingReason: 'reason' in outranking ? outranking.reason : null,
    outrankingMessage: 'reason' in outranking ? outranking.message : null,
    influence: state.tree.leaves.map(({ path, indicator, index, effectiveWeight }) => {
      const pairs = [columns[index]!, scores].map((column) => column.map((value) => value ?? NaN));
      return { path, indicator, weight: effectiveWeight, ...correlationRatio(pairs[0]!, pairs[1]!) };
    }),
    components: { indicators: state.tree.leaves.map(({ indicator }) => indicator), ...principalComponents(columns) },
    outside: (outside ?? []).map((indicator) => {
      const other = samples(frame.valuesOf(indicator), 1);
      return {
        indicator,
        pearson: pearson(scores, other),
        spearman: spearman(scores, other),
        kendallTauB: kendallTauB(scores, other),
      };
    }),
  };
}

type ByWeights = Pick<
  Decision,
  'dominance' | 'breakEvens' | 'firstShares' | 'noWeightsReason' | 'weightsMessage' | 'criteria' | 'incomplete'
>;

function byWeights(state: RankingState): ByWeights {
  const space = weightSpace(state);
  if ('reason' in space) return withoutWeights(space);
  if (space.units.length > MOST_UNITS) return withoutWeights(tooMany(space));
  return {
    dominance: findDominance(space),
    breakEvens: findBreakEvens(space),
    firstShares: findFirstShares(space),
    noWeightsReason: null,
    weightsMessage: null,
    criteria: space.paths,
    incomplete: space.incomplete,
  };
}

function withoutWeights({ reason, message }: NoWeights): ByWeights {
  const none = { dominance: null, breakEvens: null, firstShares: null, criteria: [], incomplete: [] };
  return { ...none, noWeightsReason: reason, weightsMessage: message };
}

function tooMany({ units }: WeightSpace): NoWeights {
  const values = { units: unitCount(units.length), most: MOST_UNITS };
  const message = sentence(
    '{units} are too many to compare every two; at most {most}',
    '{units}过多，无法两两比较；最多{most}个',
    values,
  );
  return { reason: 'TOO_MANY_UNITS', message };
}

function samples(column: Float64Array, sign: 1 | -1): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : sign * value));
}
