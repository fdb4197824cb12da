import { LRUCache } from 'lru-cache';
import { canonicalJson } from '../../ranking/canonical-json';
import { completeLeaves } from '../../ranking/complete-leaves';
import type { CompleteNode, CompleteRecipe } from '../../ranking/recipe.types';
import type { Scales } from '../../ranking/run-ranking';
import { runToScales, type Walk } from '../../ranking/run-steps';
import type { RankingState } from '../../ranking/state';
import { select } from '../../ranking/steps/select';
import type { RankingTable } from '../../ranking/table.types';
import { placeTree } from '../../ranking/tree';

/**
 * Keeps how far runs get before any weight matters: the scales of a table for a method whatever its weights. Whoever tries other weights, as a
 * page with sliders does, has only scores and ranks computed. Nothing changes a table or a state, so they can be shared.
 */
export class ScaledStates implements Scales {
  private readonly walks = new LRUCache<string, Walk>({
    maxSize: MOST_CELLS,
    sizeCalculation: ({ state }) => state.units.length * state.tree.leaves.length + 1,
  });
  private readonly numbers = new WeakMap<RankingTable, number>();
  private tables = 0;

  /** The run of a recipe up to its scales. @throws RankingError as `runToScales` */
  scaled(recipe: CompleteRecipe, table: RankingTable, labels: ReadonlyMap<string, string>): Walk {
    const key = `${this.numberOf(table)} ${canonicalJson({ ...recipe, tree: withoutWeights(recipe.tree) })}`;
    const known = this.walks.get(key);
    if (known === undefined) {
      const made = runToScales(select(recipe, table, labels));
      this.walks.set(key, made);
      return made;
    }
    const tree = placeTree(recipe.tree, recipe.constantIs);
    const own = { recipe, tree, criteria: completeLeaves(recipe.tree), labels };
    const weighed = (state: RankingState): RankingState => ({ ...state, ...own });
    const given = weighed(known.given);
    return { ...known, given, state: known.state === known.given ? given : weighed(known.state) };
  }

  private numberOf(table: RankingTable): number {
    const known = this.numbers.get(table);
    if (known !== undefined) return known;
    this.tables += 1;
    this.numbers.set(table, this.tables);
    return this.tables;
  }
}

/** Of units times criteria; each is in some ten matrices, so about 80 MB. */
const MOST_CELLS = 1_000_000;

function withoutWeights(node: CompleteNode): CompleteNode {
  if (!('children' in node)) return { ...node, weight: 1 };
  return { ...node, weight: 1, children: node.children.map(withoutWeights) };
}
