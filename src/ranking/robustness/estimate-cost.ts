import type { Recipe, RecipeNode } from '../recipe.types';
import type { RankingTable } from '../table.types';
import { ALTERNATIVE_LISTS } from './alternatives';
import type { SensitivitySpec } from './run-sensitivity';
import { UNCERTAIN_FACTORS, type UncertaintySpec } from './uncertainty.types';

/** What can be computed of a recipe. */
export type RankingTask =
  'ranking' | 'uncertainty' | 'sensitivity' | 'leaveOneOut' | 'redundancy' | 'stability' | 'decision';

export interface EstimatedCost {
  /** Elementary steps; some 400 million take a second on a core of 2024. */
  readonly steps: number;
  /** The product that they come from, in words. */
  readonly explanation: string;
}

/** Sorting, ranking and counting a unit takes about as long as adding up so many values. */
const RANK = 30;
/** Running the steps of the engine takes so many times as long as a draw does. */
const ENGINE = 250;
/** Three correlations of two columns, a unit. */
const CORRELATIONS = 1000;
/** Methods that compare every two units do that for each draw. */
const QUADRATIC = ['COPELAND', 'CONDORCET_KEMENY'];

/** How much a task is, before it starts. Takes any shape of spec: what is wrong with it is found by the task. */
export function estimateCost(task: RankingTask, recipe: Recipe, table: RankingTable, spec: object = {}): EstimatedCost {
  const units = (recipe.units ?? table.units).length;
  const { leaves, quadratic } = sizeOf(recipe.tree, spec);
  const engine = ENGINE * units * leaves + quadratic * units ** 2;
  const draw = units * (leaves + RANK) + quadratic * units ** 2;
  const words = `${units} units x ${leaves} criteria`;
  switch (task) {
    case 'ranking':
      return { steps: engine, explanation: words };
    case 'stability':
      return { steps: 2 * engine, explanation: `2 x ${words}` };
    case 'decision': {
      const compared = Math.min(units, 500);
      const drawn = 10_000 * compared * leaves + compared ** 2 * leaves;
      return { steps: engine + drawn + 3_500_000 * leaves, explanation: words };
    }
    case 'leaveOneOut':
      return { steps: engine * (leaves + 1), explanation: `${words} x ${leaves + 1} times` };
    case 'redundancy': {
      const pairs = (leaves * (leaves - 1)) / 2;
      return {
        steps: engine + pairs * units * CORRELATIONS,
        explanation: `${units} units x ${pairs} pairs of criteria`,
      };
    }
    case 'uncertainty': {
      const { draws: given, pairs, allPairs } = spec as UncertaintySpec;
      const draws = atLeast0(given ?? 1000);
      const compared = (allPairs === true ? units ** 2 / 2 : 0) + (Array.isArray(pairs) ? pairs.length : 0);
      const steps = engine * preparations(recipe, table, spec, leaves, draws) + (draw + compared) * draws;
      return { steps, explanation: `${words} x ${draws} draws` };
    }
    case 'sensitivity': {
      const { samples: given, bootstrap, units: asked } = spec as SensitivitySpec;
      const samples = atLeast0(given ?? 500);
      const draws = samples * (uncertainInputs(spec) + 2);
      const outputs = 1 + (Array.isArray(asked) ? asked.length : 0);
      const resampled = draws * outputs * atLeast0(bootstrap ?? 200);
      const steps = engine * preparations(recipe, table, spec, leaves, draws) + draw * draws + resampled;
      return { steps, explanation: `${words} x ${draws} draws` };
    }
  }
}

/** How often the engine runs before the first draw. */
function preparations(recipe: Recipe, table: RankingTable, spec: object, leaves: number, draws: number): number {
  const { data, goalposts, reference } = spec as UncertaintySpec;
  // Where the data themselves are drawn, every draw runs the engine.
  if (data || goalposts || reference) return draws;
  const whole = combinations(spec);
  if ((spec as UncertaintySpec).leaveOneOut !== true) return whole;
  // Where no unit can come or go with an indicator, its columns are used as they are.
  return whole * (1 + leaves * (isComplete(table) && !isWeighedByData(recipe.tree, spec) ? 0.05 : 1));
}

function isComplete({ columns }: RankingTable): boolean {
  return columns.every(({ values }) => values && !values.includes(null));
}

function isWeighedByData(node: RecipeNode, spec: object): boolean {
  if ((spec as UncertaintySpec).weightings) return true;
  if (!('children' in node) || !Array.isArray(node.children)) return false;
  return Boolean(node.weighting) || node.children.some((child: RecipeNode) => isWeighedByData(child, spec));
}

function sizeOf(tree: RecipeNode, spec: object): { readonly leaves: number; readonly quadratic: number } {
  let leaves = 0;
  let quadratic = countQuadratic((spec as { aggregations?: unknown }).aggregations);
  const visit = (node: RecipeNode): void => {
    if (!('children' in node) || !Array.isArray(node.children)) return void leaves++;
    quadratic += countQuadratic([node.aggregation]) * node.children.length;
    node.children.forEach(visit);
  };
  visit(tree);
  return { leaves, quadratic };
}

function countQuadratic(choices: unknown): number {
  if (!Array.isArray(choices)) return 0;
  const id = (choice: unknown): unknown => (choice as { method?: unknown } | null)?.method ?? choice;
  return choices.filter((choice) => QUADRATIC.includes(id(choice) as string)).length;
}

function combinations(spec: object): number {
  const count = (field: string): number => {
    const list = (spec as Record<string, unknown>)[field];
    return 1 + (Array.isArray(list) ? list.length : 0);
  };
  return ALTERNATIVE_LISTS.reduce((product, { field }) => product * count(field), 1);
}

function uncertainInputs(spec: object): number {
  const given = Object.entries(spec).filter(([, value]) => value !== null && value !== undefined && value !== false);
  const fields = [
    'weights',
    'leaveOneOut',
    'data',
    'goalposts',
    'reference',
    ...ALTERNATIVE_LISTS.map(({ field }) => field as string),
  ];
  return Math.min(UNCERTAIN_FACTORS.length, given.filter(([field]) => fields.includes(field)).length);
}

function atLeast0(count: unknown): number {
  return typeof count === 'number' && count > 0 ? count : 0;
}
