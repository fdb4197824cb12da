import { aggregateTree, noteWarning } from '../aggregate/aggregate-tree';
import type { RankingWarning, UnrankedUnit } from '../result.types';
import type { RankingState } from '../state';
import { reweigh } from '../tree';
import { weighBranch } from '../weight/weigh-branch';

/**
 * Aggregate: from the leaves up to the score at the root, each branch with the weights that its scheme gives, which are put
 * into the tree for all that follows. Units that end without a score are listed with the reason.
 */
export function aggregate(state: RankingState): RankingState {
  const { tree, normalised, units, reference, recipe } = state;
  const weights = new Map<string, readonly number[]>();
  const warnings: RankingWarning[] = [];
  const nodes = aggregateTree(tree, normalised, units, {
    branchMinimumShare: recipe.screen.branchMinimumShare,
    reference,
    warn: (warning) => warnings.push(warning),
    weigh(branch, children) {
      // As they are: shares of them would differ from the given ones in the last digit.
      if (branch.scheme.id === 'GIVEN') return branch.children.map(({ weight }) => weight);
      const weighed = weighBranch(branch, children, reference);
      if (weighed.note) warnings.push(noteWarning(branch, weighed.note));
      weights.set(branch.path, weighed.weights);
      return weighed.weights;
    },
  });
  const score = nodes.get(tree.root.path)!;
  const without = units.filter((_, index) => Number.isNaN(score[index]!));
  const unranked = without.map((unit): UnrankedUnit => ({
    unit,
    code: 'NO_SCORE',
    reason: 'too few of the branches that count have a value for this unit',
  }));
  return {
    ...state,
    nodes,
    tree: weights.size === 0 ? tree : reweigh(tree, weights),
    unranked: [...state.unranked, ...unranked],
    warnings: [...state.warnings, ...warnings],
  };
}
