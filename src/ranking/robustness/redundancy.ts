import { RankingError } from '../errors';
import type { Recipe } from '../recipe.types';
import type { Association, Sample } from '../statistics/association.types';
import { cronbachAlpha, type Reliability } from '../statistics/cronbach-alpha';
import { kendallTauB } from '../statistics/kendall-tau-b';
import { pearson } from '../statistics/pearson';
import { spearman } from '../statistics/spearman';
import { varianceInflation, type VarianceInflation } from '../statistics/variance-inflation';
import type { RankingTable } from '../table.types';
import type { BranchNode, RankingTree } from '../tree';
import { validateRecipe } from '../validate/validate-recipe';
import { validateTable } from '../validate/validate-table';
import { RankingCancelled } from './cancelled';
import { PreparedData } from './prepared-data';
import type { RobustnessHooks } from './uncertainty.types';

/** REDUNDANT: r above 0.9, two names for one thing. CONFLICTING: r below 0, so that a mean hides both. */
export type RedundancyFlag = 'REDUNDANT' | 'CONFLICTING';

/** Two criteria of a recipe, as they enter it: normalised, higher = better, pairwise complete. */
export interface CriterionPair {
  /** Places of the leaves in the recipe, e.g. `root.children[1]`. */
  readonly paths: readonly [string, string];
  readonly indicators: readonly [string, string];
  readonly pearson: Association;
  readonly spearman: Association;
  readonly kendallTauB: Association;
  /** Path of the branch that both belong to; null where it is not the same. */
  readonly group: string | null;
  /** By Pearson's r, and only inside a group: what stands in different branches is meant to differ. */
  readonly flag: RedundancyFlag | null;
}

export interface GroupReliability extends Reliability {
  /** Path of the branch. */
  readonly path: string;
  /** Indicators of its leaves, in the order of `items`. */
  readonly indicators: readonly string[];
}

export interface Redundancy {
  /** Every two leaves, in the order of the recipe. */
  readonly pairs: readonly CriterionPair[];
  /** Cronbach's alpha of all leaves. */
  readonly all: GroupReliability;
  /** Of the leaves below each branch with at least two, parents first; the root is `all`. */
  readonly groups: readonly GroupReliability[];
  /** By leaf. */
  readonly varianceInflation: VarianceInflation & { readonly indicators: readonly string[] };
}

const REDUNDANT = 0.9;

/**
 * How far the criteria of a recipe say the same thing, from the values that enter the index. With n units and k leaves it
 * takes k^2 n log n steps. @throws RankingError as `runRanking` does, RankingCancelled once the stop signal is set.
 */
export function redundancy(recipe: Recipe, table: RankingTable, hooks: RobustnessHooks = {}): Redundancy {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length > 0) throw new RankingError(problems);
  const { tree, normalised } = new PreparedData(table).whole('', recipe);
  const samples = normalised.map((column) => Array.from(column, (value) => (Number.isNaN(value) ? null : value)));
  const reliability = (branch: BranchNode | null): GroupReliability => {
    const leaves = tree.leaves.filter(({ path }) => branch === null || path.startsWith(`${branch.path}.`));
    const indicators = leaves.map(({ indicator }) => indicator);
    return { path: branch?.path ?? 'root', indicators, ...cronbachAlpha(leaves.map(({ index }) => samples[index]!)) };
  };
  const branches = tree.nodes.filter((node) => node.kind === 'BRANCH' && node !== tree.root) as BranchNode[];
  return {
    pairs: pairsOf(tree, samples, hooks),
    all: reliability(null),
    groups: branches.map(reliability).filter(({ indicators }) => indicators.length > 1),
    varianceInflation: { indicators: tree.leaves.map(({ indicator }) => indicator), ...varianceInflation(samples) },
  };
}

function pairsOf(tree: RankingTree, samples: readonly Sample[], hooks: RobustnessHooks): CriterionPair[] {
  const total = (samples.length * (samples.length - 1)) / 2;
  let done = 0;
  return tree.leaves.flatMap((a, index) =>
    tree.leaves.slice(index + 1).map((b): CriterionPair => {
      if (hooks.signal?.aborted) throw new RankingCancelled(done, total);
      hooks.onProgress?.(++done, total);
      const [x, y] = [samples[a.index]!, samples[b.index]!];
      const linear = pearson(x, y);
      const group = parentOf(a.path) === parentOf(b.path) ? parentOf(a.path) : null;
      return {
        paths: [a.path, b.path],
        indicators: [a.indicator, b.indicator],
        pearson: linear,
        spearman: spearman(x, y),
        kendallTauB: kendallTauB(x, y),
        group,
        flag: group === null ? null : flagOf(linear.value),
      };
    }),
  );
}

function flagOf(r: number | null): RedundancyFlag | null {
  if (r === null) return null;
  if (r > REDUNDANT) return 'REDUNDANT';
  return r < 0 ? 'CONFLICTING' : null;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}
