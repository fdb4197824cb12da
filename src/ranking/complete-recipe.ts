import { aggregations } from './aggregate/aggregations';
import { childNames } from './child-names';
import { findMethod } from './find-method';
import { missingPolicies } from './impute/missing-policies';
import type { MethodDefinition } from './method.types';
import { periodRules } from './period/period-rules';
import { normalisations } from './normalise/normalisations';
import type {
  CompleteDenominator,
  CompleteNode,
  CompletePipeline,
  CompleteRecipe,
  Denominator,
  Direction,
  MethodCall,
  MethodChoice,
  NodePipeline,
  ParameterValue,
  Recipe,
  RecipeBranch,
  RecipeLeaf,
  RecipeNode,
} from './recipe.types';
import type { IndicatorOutline } from './table.types';
import { treatments } from './treat/treatments';
import { weightSchemes } from './weight/weight-schemes';

/**
 * Writes out every default of a valid recipe: weights, directions (from the indicators), method parameters, policies.
 * Check the recipe with `validateRecipe` first; an invalid one may throw a RangeError here.
 */
export function completeRecipe(recipe: Recipe, indicators: readonly IndicatorOutline[]): CompleteRecipe {
  const directions = new Map(indicators.map(({ indicator, direction }) => [indicator, direction]));
  return {
    // The root has no siblings, so its weight says nothing.
    tree: { ...completeNode(recipe.tree, directions, recipe.period ?? null), weight: 1 },
    units: recipe.units ? [...recipe.units].sort() : null,
    referenceSet: recipe.referenceSet ?? 'ALL',
    referencePeriod: recipe.referencePeriod ? completeMethod(recipe.referencePeriod, periodRules) : null,
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

function completeNode(
  node: RecipeNode,
  directions: ReadonlyMap<string, string>,
  period: MethodChoice | null,
): CompleteNode {
  const weight = node.weight ?? 1;
  if (isLeaf(node)) {
    const rule = node.period ?? period;
    return {
      indicator: node.indicator,
      weight,
      direction: node.direction ?? (directions.get(node.indicator) as Direction),
      period: rule ? completeMethod(rule, periodRules) : null,
      denominator: node.denominator ? completeDenominator(node.denominator, rule) : null,
      treatment: completeTreatment(node.treatment ?? []),
      normalisation: completeMethod(node.normalisation, normalisations),
      ...completePipeline(node),
    };
  }
  const treatment = completeTreatment(node.treatment ?? []);
  return {
    weight,
    weighting: completeMethod(node.weighting ?? 'GIVEN', weightSchemes),
    direction: node.direction ?? 'HIGHER_IS_BETTER',
    aggregation: settledAggregation(node),
    ...(treatment.length > 0 ? { treatment } : {}),
    ...(node.normalisation ? { normalisation: completeMethod(node.normalisation, normalisations) } : {}),
    ...completePipeline(node),
    children: node.children.map((child) => completeNode(child, directions, period)),
  };
}

/** The names of children in a parameter give way to their places. */
function settledAggregation({ aggregation, children }: RecipeBranch): MethodCall {
  const call = completeMethod(aggregation, aggregations);
  return findMethod(aggregations, call.method).settle?.(call, childNames(children)) ?? call;
}

function completePipeline({ missing, clip, round }: NodePipeline): CompletePipeline {
  return {
    ...(missing ? { missing: completeMethod(missing, missingPolicies) } : {}),
    ...(clip ? { clip: { min: clip.min ?? null, max: clip.max ?? null } } : {}),
    ...((round ?? null) === null ? {} : { round: round! }),
  };
}

function completeDenominator(denominator: Denominator, ofLeaf: MethodChoice | null): CompleteDenominator {
  const rule = denominator.period ?? ofLeaf;
  return {
    indicator: denominator.indicator,
    period: rule ? completeMethod(rule, periodRules) : null,
    multiplier: denominator.multiplier ?? 1,
  };
}

/** NONE is left out: it changes nothing, so that the method stays the same with and without it. */
function completeTreatment(choice: MethodChoice | readonly MethodChoice[]): MethodCall[] {
  const choices = Array.isArray(choice) ? (choice as readonly MethodChoice[]) : [choice as MethodChoice];
  return choices.map((each) => completeMethod(each, treatments)).filter(({ method }) => method !== 'NONE');
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
