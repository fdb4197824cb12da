import { aggregateTree } from '../aggregate/aggregate-tree';
import type { UnrankedUnit } from '../result.types';
import type { RankingState } from '../state';

/** Aggregate: from the leaves up to the score at the root. Units that end without one are listed with the reason. */
export function aggregate(state: RankingState): RankingState {
  const { tree, normalised, units, recipe } = state;
  const nodes = aggregateTree(tree, normalised, units, recipe.screen.branchMinimumShare);
  const score = nodes.get(tree.root.path)!;
  const without = units.filter((_, index) => Number.isNaN(score[index]!));
  const unranked = without.map((unit): UnrankedUnit => ({
    unit,
    code: 'NO_SCORE',
    reason: 'too few of the branches that count have a value for this unit',
  }));
  return { ...state, nodes, unranked: [...state.unranked, ...unranked] };
}
