import type { NodeRow } from '../../snapshot';
import { completeRecipe } from '../../ranking/complete-recipe';
import { methodId } from '../../ranking/method-id';
import type { CompleteNode, MethodCall } from '../../ranking/recipe.types';
import type { Scope } from '../scope';
import { methodIdOf } from './method-id-of';
import { indicatorOutline } from './ranking-data';
import { resolveRecipe } from './resolve-recipe';

type NodeOrNull = NodeRow | null;

export interface MethodCallView {
  readonly method: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

export interface RecipeStepView {
  readonly path: string;
  readonly parentPath: string | null;
  readonly label: string | null;
  readonly indicator: NodeOrNull;
  readonly weight: number;
  readonly direction: string;
  readonly period: MethodCallView | null;
  readonly denominator: NodeOrNull;
  readonly treatments: readonly MethodCallView[];
  readonly normalisation: MethodCallView | null;
  readonly weighting: MethodCallView | null;
  readonly aggregation: MethodCallView | null;
  readonly missing: MethodCallView | null;
  readonly clip: { readonly min: number | null; readonly max: number | null } | null;
  readonly round: number | null;
}

export interface RecipeMethodView {
  readonly methodId: string;
  readonly nodes: readonly RecipeStepView[];
  readonly json: string;
}

/** What a named recipe does, with every default written out. */
export function methodOfRecipe(scope: Scope, recipe: NodeRow): RecipeMethodView {
  const outline = indicatorOutline(scope, []);
  const resolved = resolveRecipe(scope, { recipe: recipe.id }, outline, 'recipe');
  const complete = completeRecipe(resolved.recipe, outline.columns);
  return {
    methodId: methodIdOf(methodId(complete), resolved),
    nodes: stepsOf(scope, complete.tree, resolved.recipe.tree, 'root', null),
    json: JSON.stringify(recipe.method, null, 2),
  };
}

function stepsOf(
  scope: Scope,
  node: CompleteNode,
  written: object,
  path: string,
  parentPath: string | null,
): RecipeStepView[] {
  const { label, children: below } = written as { label?: string; children?: readonly object[] };
  const load = (id: string): NodeOrNull => scope.data.node(id);
  const { weight, direction } = node;
  const { missing, clip = null, round = null } = node;
  const pipeline = { missing: missing ? callView(missing) : null, clip, round };
  const common = { path, parentPath, label: label ?? null, weight, direction, ...pipeline };
  if (!('children' in node)) {
    const { indicator, period, denominator, treatment, normalisation } = node;
    return [
      {
        ...common,
        indicator: load(indicator),
        period: period && callView(period),
        denominator: denominator && load(denominator.indicator),
        treatments: treatment.map(callView),
        normalisation: callView(normalisation),
        weighting: null,
        aggregation: null,
      },
    ];
  }
  const none = { indicator: null, period: null, denominator: null };
  const self = {
    ...common,
    ...none,
    treatments: (node.treatment ?? []).map(callView),
    normalisation: node.normalisation ? callView(node.normalisation) : null,
    weighting: callView(node.weighting),
    aggregation: callView(node.aggregation),
  };
  const children = node.children.flatMap((child, index) =>
    stepsOf(scope, child, below?.[index] ?? {}, `${path}.children[${index}]`, path),
  );
  return [self, ...children];
}

function callView({ method, ...parameters }: MethodCall): MethodCallView {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  return { method, parameters: given.map(([name, value]) => ({ name, value: JSON.stringify(value) })) };
}
