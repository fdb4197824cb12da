import { completeRecipe } from '../complete-recipe';
import { methodId } from '../method-id';
import type { CompleteRecipe, Recipe } from '../recipe.types';
import type { RankingState } from '../state';
import { runSteps } from '../run-steps';
import { policyFor } from '../policy-for';
import { aggregate } from '../steps/aggregate';
import { rank } from '../steps/rank';
import { select } from '../steps/select';
import type { RankingTable } from '../table.types';
import { placeTree, type RankingTree } from '../tree';
import { unitFrame, type UnitFrame } from '../unit-frame';
import { leaveOut } from './leave-out';

/** A tree with the data that its draws are made of. */
export interface PreparedTree {
  readonly tree: RankingTree;
  /** Which node of the whole recipe's tree each node is. */
  readonly origins: readonly number[];
  readonly units: readonly string[];
  readonly frame: UnitFrame;
  /** True: a branch without a value leaves its parent to its other children; else its unit has no score. */
  readonly leavesGaps: boolean;
  /** One column a leaf. */
  readonly normalised: readonly Float64Array[];
}

/**
 * Runs the steps of the engine once for each version of a recipe and keeps what draws need of it. Versions that differ only
 * in how values are combined share their columns, and columns that come out equal are held once.
 */
export class PreparedData {
  private readonly normalisedStates = new Map<string, RankingState>();
  private readonly columns = new Map<string, Float64Array[]>();

  constructor(private readonly table: RankingTable) {}

  /** The recipe as it is: its identity, and the rank of each unit that has one. @param key as for `whole`. */
  own(key: string, recipe: Recipe): { readonly methodId: string; readonly ranks: ReadonlyMap<string, number> } {
    const complete = completeRecipe(recipe, this.table.columns);
    const aggregated = aggregate(this.normalised(key, complete));
    const whole = aggregated.found.length === 0 ? aggregated : runSteps(select(complete, this.table), 'AGGREGATE');
    const { ranks } = rank(whole);
    return { methodId: methodId(complete, this.table), ranks: new Map(ranks.map(({ unit, rank }) => [unit, rank])) };
  }

  /**
   * @param key names what the recipe does before values are combined; equal keys share their columns.
   * @throws RankingError where the recipe cannot be computed on this table.
   */
  whole(key: string, recipe: Recipe): PreparedTree {
    const complete = completeRecipe(recipe, this.table.columns);
    const normalised = this.normalised(key, complete);
    const tree = placeTree(complete.tree, complete.constantIs);
    return this.aggregated({ ...normalised, recipe: complete, tree }, [...tree.nodes.keys()]);
  }

  /** Without one of at least two indicators, as if it had never been in the recipe: also for the screen and for gaps. */
  without(key: string, recipe: Recipe, indicator: string): PreparedTree {
    const complete = completeRecipe(recipe, this.table.columns);
    const pruned = leaveOut(complete.tree, indicator);
    if (pruned === null) throw new RangeError(`nothing is left without ${indicator}`);
    const rest: CompleteRecipe = { ...complete, tree: pruned.tree };
    const tree = placeTree(pruned.tree, complete.constantIs);
    const all = this.normalised(key, complete);
    const kept = all.tree.leaves.filter((leaf) => leaf.indicator !== indicator && isIn(tree, leaf.indicator));
    const screened = hasGaps(all) ? runSteps(select(rest, this.table), 'IMPUTE') : all;
    if (kept.length === tree.leaves.length && isSame(screened.units, all.units) && !isWeighedByData(tree)) {
      const columns = kept.map(({ index }) => all.normalised[index]!);
      return prepared({ ...all, normalised: columns }, tree, pruned.origins);
    }
    const own = this.normalised(`${key} without ${indicator}`, rest);
    return this.aggregated({ ...own, recipe: rest, tree }, pruned.origins);
  }

  /** With the weights that schemes give. What a branch cannot compute for a unit can take the unit out from the start. */
  private aggregated(state: RankingState, origins: readonly number[]): PreparedTree {
    const { tree, found } = aggregate(state);
    if (found.length === 0) return prepared(state, tree, origins);
    const whole = runSteps(select(state.recipe, this.table), 'AGGREGATE');
    return prepared(whole, whole.tree, origins);
  }

  private normalised(key: string, complete: CompleteRecipe): RankingState {
    const known = this.normalisedStates.get(key);
    if (known) return known;
    const state = runSteps(select(complete, this.table), 'NORMALISE');
    const normalised = state.normalised.map((column, leaf) => this.shared(state.tree.leaves[leaf]!.indicator, column));
    const slim = { ...state, normalised };
    this.normalisedStates.set(key, slim);
    return slim;
  }

  private shared(indicator: string, column: Float64Array): Float64Array {
    const known = this.columns.get(indicator) ?? [];
    this.columns.set(indicator, known);
    const equal = known.find(
      (other) => other.length === column.length && other.every((v, i) => Object.is(v, column[i])),
    );
    if (!equal) known.push(column);
    return equal ?? column;
  }
}

function prepared(state: RankingState, tree: RankingTree, origins: readonly number[]): PreparedTree {
  const leavesGaps = policyFor(state, 'root')?.action === 'LEAVE';
  return { tree, origins, units: state.units, frame: unitFrame(state), leavesGaps, normalised: state.normalised };
}

function isIn(tree: RankingTree, indicator: string): boolean {
  return tree.leaves.some((leaf) => leaf.indicator === indicator);
}

/** Whether leaving an indicator out can change which units stay: no gap and no zero means no. */
function hasGaps({ raw, unranked, recipe }: RankingState): boolean {
  return (
    unranked.length > 0 || recipe.screen.minimumNonZeroShare > 0 || raw.some((column) => column.some(Number.isNaN))
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((unit, index) => unit === b[index]);
}

function isWeighedByData(tree: RankingTree): boolean {
  return tree.nodes.some((node) => node.kind === 'BRANCH' && node.scheme.id !== 'GIVEN');
}
