import { RankingError } from '../errors';
import type { Recipe } from '../recipe.types';
import type { RankingTable } from '../table.types';
import { validateRecipe } from '../validate/validate-recipe';
import { validateTable } from '../validate/validate-table';
import { RankingCancelled } from './cancelled';
import { DrawSpace } from './draw-space';
import { DrawTally } from './draw-tally';
import { randomStream } from './random-stream';
import { nominalOrder } from './nominal-order';
import { summariseTally } from './summarise-tally';
import {
  UNCERTAIN_FACTORS,
  type RobustnessHooks,
  type UncertaintyResult,
  type UncertaintySpec,
} from './uncertainty.types';
import { validateUncertainty } from './validate-uncertainty';

export const DEFAULT_DRAWS = 1000;
export const DEFAULT_SEED = 1;

/** How long may pass between two looks at the stop signal, in milliseconds. */
const PATIENCE = 10;

/**
 * How far ranks depend on what is not certain about a method: the ranking is computed again and again, each time with weights,
 * methods and indicators drawn at random (Saisana, Saltelli and Tarantola 2005, J. R. Statist. Soc. A 168: 307-323). The draws
 * are independent of each other and each follows the rules of the engine; unlike `runRanking` they explain nothing.
 *
 * Pure, and the same seed gives the same result. Ranks are those in the reference set (`RankedUnit.rank`).
 * @throws RankingError with every problem of table, recipe and spec (paths of the spec start with `uncertainty`), or where
 *   an alternative cannot be computed on these data. @throws RankingCancelled once the stop signal is set.
 */
export function runUncertainty(
  recipe: Recipe,
  table: RankingTable,
  spec: UncertaintySpec,
  hooks: RobustnessHooks = {},
): UncertaintyResult {
  const space = openDrawSpace(recipe, table, spec);
  const { combinations } = space;
  const draws = spec.draws ?? DEFAULT_DRAWS;
  // Few alternatives are computed each once: to draw them would only add noise.
  const enumerates = combinations !== null && combinations <= draws;
  const total = enumerates ? combinations : draws;
  const seed = spec.seed ?? DEFAULT_SEED;
  const tally = new DrawTally(space, pairsOf(space, spec), total);
  tallyDraws(space, tally, { seed, from: 0, to: total, enumerates }, hooks);
  return summariseTally(space, tally, seed, enumerates);
}

/** Everything that draws share, checked and prepared. @throws RankingError as `runUncertainty` does. */
export function openDrawSpace(recipe: Recipe, table: RankingTable, spec: UncertaintySpec): DrawSpace {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length === 0) problems.push(...validateUncertainty(spec, recipe, table));
  if (problems.length > 0) throw new RankingError(problems);
  return new DrawSpace(recipe, table, spec);
}

/** Draws from `from` to before `to`; those that enumerate are the combinations of alternatives. */
export interface DrawRange {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly enumerates?: boolean;
}

/** Adds the draws from `from` to before `to`; any division of the draws into parts gives the same tally in the end. */
export function tallyDraws(
  space: DrawSpace,
  tally: DrawTally,
  { seed, from, to, enumerates = false }: DrawRange,
  { signal, onProgress }: RobustnessHooks = {},
): void {
  const chosen = new Float64Array(UNCERTAIN_FACTORS.length);
  let looked = performance.now();
  for (let draw = from; draw < to; draw++) {
    if (enumerates) space.choose(draw, chosen);
    else drawChoices(seed, draw, chosen);
    space.draw(chosen);
    tally.add(draw);
    if (performance.now() - looked < PATIENCE) continue;
    if (signal?.aborted) throw new RankingCancelled(draw + 1 - from, to - from);
    onProgress?.(draw + 1 - from, to - from);
    looked = performance.now();
  }
  onProgress?.(to - from, to - from);
}

function drawChoices(seed: number, draw: number, chosen: Float64Array): void {
  const next = randomStream(seed, draw);
  for (let factor = 0; factor < chosen.length; factor++) chosen[factor] = next();
}

/** Neighbours by nominal rank first, then those asked for, each pair once. */
export function pairsOf(space: DrawSpace, spec: UncertaintySpec): Int32Array {
  const order = nominalOrder(space);
  const places = new Map(space.units.map((unit, place) => [unit, place]));
  const pairs: [number, number][] = [];
  for (let index = 1; index < order.length; index++) pairs.push([order[index - 1]!, order[index]!]);
  for (const [a, b] of spec.pairs ?? []) pairs.push([places.get(a)!, places.get(b)!]);
  if (spec.allPairs) order.forEach((a, index) => order.subarray(index + 1).forEach((b) => pairs.push([a, b])));
  const seen = new Set<number>();
  const once = pairs.filter(([a, b]) => {
    const key = a * order.length + b;
    return !seen.has(key) && seen.add(key);
  });
  return Int32Array.from(once.flat());
}
