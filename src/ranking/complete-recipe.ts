import { aggregations } from './aggregate/aggregations';
import { findMethod } from './find-method';
import { missingPolicies } from './impute/missing-policies';
import type { MethodDefinition } from './method.types';
import { normalisations } from './normalise/normalisations';
import type {
  CompleteNode,
  CompleteRecipe,
  Direction,
  MethodCall,
  MethodChoice,
  ParameterValue,
  Recipe,
  RecipeLeaf,
  RecipeNode,
} from './recipe.types';
import type { IndicatorOutline } from './table.types';

/**
 * Writes out every default of a valid recipe: weights, directions (from the indicators), method parameters, policies.
 * Check the recipe with `validateRecipe` first; an invalid one may throw a RangeError here.
 */
export function completeRecipe(recipe: Recipe, indicators: readonly IndicatorOutline[]): CompleteRecipe {
  const directions = new Map(indicators.map(({ indicator, direction }) => [indicator, direction]));
  return {
    // The root has no siblings, so its weight says nothing.
    tree: { ...completeNode(recipe.tree, directions), weight: 1 },
    units: recipe.units ? [...recipe.units].sort() : null,
    referenceSet: recipe.referenceSet ?? 'ALL',
    screen: {
      minimumShare: recipe.screen?.minimumShare ?? 2 / 3,
      minimumNonZeroShare: recipe.screen?.minimumNonZeroShare ?? 0,
      branchMinimumShare: recipe.screen?.branchMinimumShare ?? 0,
    },
    missing: recipe.missing ? completeMethod(recipe.missing, missingPolicies) : null,
    constantIs: recipe.constantIs ?? null,
    rank: { ties: recipe.rank?.ties ?? 'COMPETITION', decimals: recipe.rank?.decimals ?? null },
  };
}

function completeNode(node: RecipeNode, directions: ReadonlyMap<string, string>): CompleteNode {
  const weight = node.weight ?? 1;
  if (isLeaf(node)) {
    return {
      indicator: node.indicator,
      weight,
      direction: node.direction ?? (directions.get(node.indicator) as Direction),
      normalisation: completeMethod(node.normalisation, normalisations),
    };
  }
  return {
    weight,
    direction: node.direction ?? 'HIGHER_IS_BETTER',
    aggregation: completeMethod(node.aggregation, aggregations),
    children: node.children.map((child) => completeNode(child, directions)),
  };
}

/** Null counts as absent: a form sends `children: null` with a leaf. */
function isLeaf(node: RecipeNode): node is RecipeLeaf {
  return 'indicator' in node && (node.indicator ?? null) !== null;
}

function completeMethod(choice: MethodChoice, registry: readonly MethodDefinition[]): MethodCall {
  const given: MethodCall = typeof choice === 'string' ? { method: choice } : choice;
  const complete: Record<string, ParameterValue> & { method: string } = { method: given.method };
  for (const { name, default: preset } of findMethod(registry, given.method).parameters) {
    complete[name] = given[name] ?? preset ?? null;
  }
  return complete;
}
