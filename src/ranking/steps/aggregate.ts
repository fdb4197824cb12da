import { aggregateTree, noteWarning } from '../aggregate/aggregate-tree';
import { magnitudes } from '../rank/magnitudes';
import type { AppliedTreatment, ImputedValue, RankingWarning, UnrankedUnit } from '../result.types';
import type { RankingState } from '../state';
import { noiseOf } from '../statistics/noise';
import { type BranchNode, reweigh } from '../tree';
import type { UndefinedList } from '../undefined-value';
import { unitFrame } from '../unit-frame';
import { weighBranch } from '../weight/weigh-branch';
import { sentence } from '../sentence';

/**
 * Aggregate: from the leaves up to the score at the root, each branch with the weights that its scheme gives, which are put
 * into the tree for all that follows, and with what is done to its results. Units that end without a score are listed with the
 * reason.
 */
export function aggregate(state: RankingState): RankingState {
  const { tree, normalised, units, recipe } = state;
  const frame = unitFrame(state);
  const weights = new Map<string, readonly number[]>();
  const warnings: RankingWarning[] = [];
  const found: UndefinedList = [];
  const imputed = new Map([...state.imputed].map(([unit, values]) => [unit, [...values]]));
  const treatments = [...state.treatments];
  const nodes = aggregateTree(tree, normalised, {
    branchMinimumShare: recipe.screen.branchMinimumShare,
    frame,
    warn: (warning) => warnings.push(warning),
    undefinedValue: (value) => found.push(value),
    report: (branch) => reportTo(branch, units, imputed, treatments),
    weigh(branch, children, below) {
      // As they are: shares of them would differ from the given ones in the last digit.
      if (branch.scheme.id === 'GIVEN') return branch.children.map(({ weight }) => weight);
      const grains = branch.children.map((child) => noiseOf(largest(magnitudes(child, below))));
      const weighed = weighBranch(branch, children, frame.reference, grains);
      if (weighed.note) warnings.push(noteWarning(branch, weighed.note));
      weights.set(branch.path, weighed.weights);
      return weighed.weights;
    },
  });
  const score = nodes.get(tree.root.path)!;
  const known = [...state.undefinedValues, ...found];
  const without = units.filter((_, index) => Number.isNaN(score[index]!));
  const unranked = without.map((unit): UnrankedUnit => {
    const why = known.find((each) => each.unit === unit)?.problem.said;
    return { unit, reason: 'NO_SCORE', message: why ?? TOO_FEW_BRANCHES };
  });
  return {
    ...state,
    nodes,
    found,
    imputed,
    treatments,
    tree: weights.size === 0 ? tree : reweigh(tree, weights),
    unranked: [...state.unranked, ...unranked],
    warnings: [...state.warnings, ...warnings],
  };
}

const TOO_FEW_BRANCHES = sentence(
  'too few of the branches that count have a value for this unit',
  '计入的分支中，该对象有值的过少',
);

function largest(sizes: Float64Array): number {
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

function reportTo(
  { path }: BranchNode,
  units: readonly string[],
  imputed: Map<string, ImputedValue[]>,
  treatments: AppliedTreatment[],
): NonNullable<ReturnType<NonNullable<Parameters<typeof aggregateTree>[2]['report']>>> {
  return {
    filled(unit, value, method) {
      const id = units[unit]!;
      imputed.set(id, [...(imputed.get(id) ?? []), { indicator: null, path, value, method, periods: [] }]);
    },
    treated({ method }, { fitted, values }, before) {
      const changed = units.filter((_, unit) => values[unit] !== before[unit] && !Number.isNaN(before[unit]!));
      treatments.push({ path, indicator: null, method, message: fitted.message, units: changed });
    },
  };
}
