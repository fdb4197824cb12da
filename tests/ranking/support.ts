import { type Sentence, written } from '../../src/ranking/sentence';
import { RankingError, type RankingProblem } from '../../src/ranking/errors';
import type { Recipe, RecipeBranch, RecipeLeaf, RecipeNode } from '../../src/ranking/recipe.types';
import type { RankingResult } from '../../src/ranking/result.types';
import type { IndicatorDirection, PeriodValue, RankingTable } from '../../src/ranking/table.types';

export { itWithReference, readReference } from '../support/reference';

/** A table of units u1, u2 ... (or the given ones); every criterion is higher-is-better unless said otherwise. */
export function aTable(
  columns: Record<string, readonly (number | null)[]>,
  options: { units?: readonly string[]; directions?: Record<string, IndicatorDirection>; view?: string[] } = {},
): RankingTable {
  const length = Object.values(columns)[0]?.length ?? 0;
  const table = {
    units: options.units ?? Array.from({ length }, (_, index) => `u${index + 1}`),
    columns: Object.entries(columns).map(([indicator, values]) => ({
      indicator,
      direction: options.directions?.[indicator] ?? ('HIGHER_IS_BETTER' as const),
      values,
    })),
  };
  return options.view ? { ...table, view: options.view } : table;
}

/** A series from years to values. */
export function aSeries(values: Record<number, number>): PeriodValue[] {
  return Object.entries(values).map(([year, value]) => ({ period: year, year: Number(year), value }));
}

export function leaf(indicator: string, fields: Partial<RecipeLeaf> = {}): RecipeLeaf {
  return { indicator, normalisation: 'MIN_MAX', ...fields };
}

export function branch(children: readonly RecipeNode[], fields: Partial<RecipeBranch> = {}): RecipeBranch {
  return { aggregation: 'ARITHMETIC', children, ...fields };
}

/** A flat recipe: the arithmetic mean of the indicators, each normalised alike. */
export function meanOf(indicators: readonly string[], normalisation: RecipeLeaf['normalisation'] = 'MIN_MAX'): Recipe {
  return { tree: branch(indicators.map((indicator) => leaf(indicator, { normalisation }))) };
}

export function scores(result: RankingResult): Record<string, number> {
  return Object.fromEntries(result.rows.map(({ unit, score }) => [unit, score]));
}

export function ranks(result: RankingResult): Record<string, number> {
  return Object.fromEntries(result.rows.map(({ unit, rank }) => [unit, rank]));
}

/** The problems that an action throws; fails where it does not throw a RankingError. */
export function problemsOf(action: () => unknown): readonly RankingProblem[] {
  try {
    action();
  } catch (error) {
    if (error instanceof RankingError) return error.problems;
    throw error;
  }
  throw new Error('expected a RankingError');
}

/** [code, path] of each problem: what clients rely on. */
export function codesAndPaths(problems: readonly RankingProblem[]): [string, string][] {
  return problems.map(({ code, path }) => [code, path]);
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A result with every sentence as its English text. */
export function inEnglish<Result>(result: Result): InEnglish<Result> {
  return JSON.parse(JSON.stringify(result ?? null), (_key, value: unknown) =>
    isSentence(value) ? written(value) : value,
  ) as InEnglish<Result>;
}

type InEnglish<T> = T extends Sentence
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InEnglish<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InEnglish<T[Key]> }
      : T;

/** A sentence inside of another has become a text before, since a reviver reads from the inside. */
function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh' in value && 'values' in value;
}
