import type { MethodChoice, Recipe, RecipeNode } from '../../../src/ranking/recipe.types';
import { childrenOf } from './check-framework';
import type { FrameworkRow } from './framework';

/** Methods of the whole index, for rows that name none of their own. */
export interface FrameworkMethods {
  readonly treatment: MethodChoice | readonly MethodChoice[] | null;
  readonly normalisation: MethodChoice | null;
  readonly aggregation: MethodChoice;
  readonly missing: MethodChoice | null;
}

export interface FrameworkNames {
  /** Code of a row -> id of its indicator. */
  readonly indicators: ReadonlyMap<string, string>;
  /** Unit as the data name it -> id of the place. */
  readonly places: ReadonlyMap<string, string>;
}

export interface FrameworkRecipe {
  readonly recipe: Recipe;
  /** Path of a node in the recipe -> its row. */
  readonly rows: ReadonlyMap<string, FrameworkRow>;
}

/** The recipe that a framework without mistakes describes; what only the engine knows, it checks afterwards. */
export function frameworkRecipe(
  top: FrameworkRow,
  rows: readonly FrameworkRow[],
  names: FrameworkNames,
  methods: FrameworkMethods,
): FrameworkRecipe {
  const placed = new Map<string, FrameworkRow>();
  const node = (row: FrameworkRow, path: string): RecipeNode => {
    placed.set(path, row);
    const common = { label: row.name, ...weightOf(row, path), ...pipelineOf(row, names) };
    if (row.type === 'Indicator') return { ...common, ...leafOf(row, names, methods) } as RecipeNode;
    const { aggregation, weighting, normalisation } = translated(row.methods, names);
    return {
      ...common,
      ...(row.direction === -1 ? { direction: 'LOWER_IS_BETTER' as const } : {}),
      ...(weighting === undefined ? {} : { weighting }),
      aggregation: aggregation ?? methods.aggregation,
      ...(normalisation === undefined ? {} : { normalisation }),
      children: childrenOf(row, rows).map((child, index) => node(child, `${path}.children[${index}]`)),
    } as RecipeNode;
  };
  const missing = methods.missing === null ? {} : { missing: translate(methods.missing, names) };
  return {
    recipe: { ...missing, ...settingsOf(top.settings, names), tree: node(top, 'root') } as Recipe,
    rows: placed,
  };
}

/** Settings of the whole recipe may hold methods that name a grouping. */
function settingsOf(settings: FrameworkRow['settings'], names: FrameworkNames): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, isCall(value) ? translate(value, names) : value]),
  );
}

function weightOf({ weight }: FrameworkRow, path: string): { weight?: number } {
  return weight === null || path === 'root' ? {} : { weight };
}

function pipelineOf({ clip, round, methods }: FrameworkRow, names: FrameworkNames): object {
  const { missing, treatment } = translated(methods, names);
  return {
    ...(missing === undefined ? {} : { missing }),
    ...(treatment === undefined ? {} : { treatment }),
    ...(clip === null ? {} : { clip }),
    ...(round === null ? {} : { round }),
  };
}

function leafOf(row: FrameworkRow, names: FrameworkNames, methods: FrameworkMethods): object {
  const { code, direction, denominator } = row;
  const divisor = denominator === null ? undefined : names.indicators.get(denominator);
  return {
    indicator: names.indicators.get(code),
    direction: direction === -1 ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER',
    ...(divisor === undefined ? {} : { denominator: { indicator: divisor } }),
    ...(methods.treatment === null || row.methods.treatment !== undefined
      ? {}
      : { treatment: translate(methods.treatment, names) }),
    normalisation: normalisationOf(row, names, methods),
  };
}

/** Its own method, else its goalposts, else that of the whole index; a target of the row goes to a method that takes one. */
function normalisationOf(
  { goalposts, target, methods: own }: FrameworkRow,
  names: FrameworkNames,
  methods: FrameworkMethods,
): unknown {
  const posts = goalposts && {
    method: 'GOALPOSTS',
    min: goalposts.min,
    max: goalposts.max,
    clamp: goalposts.clamp,
    lower: 0,
    upper: goalposts.upper,
  };
  const chosen = translated(own, names).normalisation ?? posts ?? translate(methods.normalisation, names);
  const call = typeof chosen === 'string' ? { method: chosen } : chosen;
  const takesTarget =
    target !== null && isCall(call) && call.method === 'DISTANCE_TO_TARGET' && call['target'] === undefined;
  return takesTarget ? { ...call, target } : chosen;
}

type Translated = Readonly<Record<string, MethodChoice | undefined>>;

function translated(methods: FrameworkRow['methods'], names: FrameworkNames): Translated {
  return Object.fromEntries(
    Object.entries(methods).map(([field, method]) => [field, translate(method, names) as MethodChoice]),
  );
}

/** Codes of rows and units inside a method become the ids that the engine knows. */
function translate(method: unknown, names: FrameworkNames): unknown {
  if (Array.isArray(method)) return method.map((each) => translate(each, names));
  if (!isCall(method)) return method;
  return Object.fromEntries(Object.entries(method).map(([key, value]) => [key, idOf(key, value, names)]));
}

function idOf(key: string, value: unknown, { indicators, places }: FrameworkNames): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'unit') return places.get(value) ?? value;
  return key === 'covariate' || key === 'by' ? (indicators.get(value.replace(/^indicator:/, '')) ?? value) : value;
}

function isCall(value: unknown): value is Record<string, unknown> & { readonly method: string } {
  return typeof value === 'object' && value !== null && typeof (value as { method?: unknown }).method === 'string';
}
