import type { MethodChoice, Recipe, RecipeBranch, RecipeLeaf, RecipeNode } from '../recipe.types';
import type { UncertainFactor, UncertainInputs } from './uncertainty.types';

type Choice = MethodChoice | readonly MethodChoice[];

/** The lists of a spec: which factor each is, and where its entries go in a recipe. */
export const ALTERNATIVE_LISTS = [
  { field: 'normalisations', factor: 'NORMALISATION', of: 'LEAF', target: 'normalisation' },
  { field: 'weightings', factor: 'WEIGHTING', of: 'BRANCH', target: 'weighting' },
  { field: 'aggregations', factor: 'AGGREGATION', of: 'BRANCH', target: 'aggregation' },
  { field: 'treatments', factor: 'TREATMENT', of: 'LEAF', target: 'treatment' },
  { field: 'missing', factor: 'MISSING', of: 'RECIPE', target: 'missing' },
] as const satisfies readonly {
  field: keyof UncertainInputs;
  factor: UncertainFactor;
  of: 'LEAF' | 'BRANCH' | 'RECIPE';
  target: string;
}[];

export type AlternativeList = (typeof ALTERNATIVE_LISTS)[number];

/** The recipe with one choice made anew: for every leaf, for every branch, or for the whole. */
export function withAlternative(recipe: Recipe, { of, target }: AlternativeList, choice: Choice): Recipe {
  if (of === 'RECIPE') return { ...recipe, missing: choice as MethodChoice };
  return { ...recipe, tree: changed(recipe.tree, of, { [target]: choice }) };
}

function changed(node: RecipeNode, of: 'LEAF' | 'BRANCH', fields: Partial<RecipeLeaf & RecipeBranch>): RecipeNode {
  const own = isBranch(node) === (of === 'BRANCH') ? { ...node, ...fields } : node;
  if (!isBranch(node)) return own as RecipeLeaf;
  return { ...own, children: node.children.map((child) => changed(child, of, fields)) } as RecipeBranch;
}

/** A form sends `indicator: null` with a branch and `children: null` with a leaf. */
function isBranch(node: RecipeNode): node is RecipeBranch {
  return !('indicator' in node) || (node.indicator ?? null) === null;
}
