import { RankingError, type RankingProblem } from '../errors';
import type { Recipe } from '../recipe.types';
import type { RankingTable } from '../table.types';
import { checkFields, isAbsent, isFields } from '../validate/checks';
import { quote, report, reportUnknown, type ProblemList } from '../validate/problem-list';
import { validateRecipe } from '../validate/validate-recipe';
import { validateTable } from '../validate/validate-table';
import { ALTERNATIVE_LISTS } from './alternatives';
import { DrawSpace } from './draw-space';
import { sobol, type SobolIndex, type SobolResult } from './sobol';
import {
  UNCERTAIN_FACTORS,
  type RobustnessHooks,
  type UncertainFactor,
  type UncertainInputs,
} from './uncertainty.types';
import { checkWhole, validateInputs } from './validate-uncertainty';

export interface SensitivitySpec extends UncertainInputs {
  /** Rows of each matrix of the design, 16..10,000, default 500; it takes (inputs + 2) draws a row. */
  readonly samples?: number | null;
  /** As for `UncertaintySpec`. */
  readonly seed?: number | null;
  /** Resamples for the intervals, 0..1,000, default 200. */
  readonly bootstrap?: number | null;
  /** Units whose rank is analysed besides the mean shift of all; at most 20. */
  readonly units?: readonly string[] | null;
}

export interface FactorInfluence extends SobolIndex {
  readonly factor: UncertainFactor;
}

/** What moves an output: its mean and variance over the draws, and how much of it each uncertain input explains. */
export interface OutputInfluence {
  readonly mean: number;
  readonly variance: number;
  /** The inputs that the spec makes uncertain, in the order of `UNCERTAIN_FACTORS`. */
  readonly factors: readonly FactorInfluence[];
}

export interface SensitivityResult {
  readonly methodId: string;
  readonly seed: number;
  readonly samples: number;
  /** How often the ranking was computed. */
  readonly draws: number;
  /** Of the mean distance of ranks from the nominal ones. */
  readonly meanAbsoluteShift: OutputInfluence;
  /** Of the rank of each unit asked for; without a score it counts as the place after the last. */
  readonly units: readonly (OutputInfluence & { readonly unit: string })[];
}

const SAMPLES = 500;
const BOOTSTRAP = 200;
const FIELDS = ['samples', 'seed', 'bootstrap', 'units'];

/**
 * Which uncertain input moves the ranks: Sobol indices of the mean shift of all ranks and of single units' ranks (Saisana,
 * Saltelli and Tarantola 2005). All weights together are one input. Pure; the same seed gives the same result.
 * @throws RankingError and RankingCancelled as `runUncertainty`; paths of the spec start with `sensitivity`.
 */
export function runSensitivity(
  recipe: Recipe,
  table: RankingTable,
  spec: SensitivitySpec,
  hooks: RobustnessHooks = {},
): SensitivityResult {
  const problems = [...validateTable(table), ...validateRecipe(recipe, table)];
  if (problems.length === 0) problems.push(...validateSensitivity(spec, recipe, table));
  if (problems.length > 0) throw new RankingError(problems);
  const space = new DrawSpace(recipe, table, spec);
  const factors = UNCERTAIN_FACTORS.flatMap((factor, place) => (isUncertain(space, spec, factor) ? [place] : []));
  const units = (spec.units ?? []).map((unit) => space.units.indexOf(unit));
  const samples = spec.samples ?? SAMPLES;
  const seed = spec.seed ?? 1;
  const chosen = new Float64Array(UNCERTAIN_FACTORS.length);
  const results = sobol(
    (inputs, outputs) => {
      factors.forEach((place, index) => (chosen[place] = inputs[index]!));
      space.draw(chosen);
      readOutputs(space, units, outputs);
    },
    { inputs: factors.length, outputs: 1 + units.length, samples },
    { seed, bootstrap: spec.bootstrap ?? BOOTSTRAP },
    hooks,
  );
  const describe = ({ mean, variance, indices }: SobolResult): OutputInfluence => ({
    mean,
    variance,
    factors: factors.map((place, index) => ({ factor: UNCERTAIN_FACTORS[place]!, ...indices[index]! })),
  });
  return {
    methodId: space.methodId,
    seed,
    samples,
    draws: samples * (factors.length + 2),
    meanAbsoluteShift: describe(results[0]!),
    units: units.map((place, index) => ({ unit: space.units[place]!, ...describe(results[index + 1]!) })),
  };
}

/** Everything that is wrong with a spec for a valid recipe and table, at once. Takes anything at all. */
export function validateSensitivity(
  spec: unknown,
  recipe: Recipe,
  table: RankingTable,
  path = 'sensitivity',
): RankingProblem[] {
  const problems: ProblemList = [];
  if (!isFields(spec)) {
    report(problems, path, 'WRONG_TYPE', `${quote(spec)} is not a description of what is uncertain`);
    return problems;
  }
  const inputs = ['weights', ...ALTERNATIVE_LISTS.map(({ field }) => field), 'leaveOneOut'];
  checkFields(problems, path, spec, [...FIELDS, ...inputs]);
  checkWhole(problems, `${path}.samples`, spec['samples'], 16, 10_000);
  checkWhole(problems, `${path}.seed`, spec['seed'], 0, 0xffff_ffff);
  checkWhole(problems, `${path}.bootstrap`, spec['bootstrap'], 0, 1_000);
  problems.push(...validateInputs(spec, recipe, table, path));
  checkUnits(problems, `${path}.units`, spec['units'], recipe.units ?? table.units);
  return problems;
}

function checkUnits(problems: ProblemList, path: string, units: unknown, known: readonly string[]): void {
  if (isAbsent(units)) return;
  if (!Array.isArray(units)) return report(problems, path, 'WRONG_TYPE', `${quote(units)} is not a list of ids`);
  if (units.length > 20) return report(problems, path, 'TOO_COSTLY', `${units.length} units are too many; at most 20`);
  units.forEach((unit: unknown, index) => {
    if (known.includes(unit as string)) return;
    reportUnknown(problems, `${path}[${index}]`, 'UNKNOWN_UNIT', 'a unit of the ranking', unit, known);
  });
}

function isUncertain(space: DrawSpace, spec: SensitivitySpec, factor: UncertainFactor): boolean {
  if (factor === 'WEIGHTS') return !isAbsent(spec.weights);
  return space.factors.find((each) => each.factor === factor)!.labels.length > 1;
}

function readOutputs({ ranks, nominal }: DrawSpace, units: readonly number[], outputs: Float64Array): void {
  let shift = 0;
  let shifted = 0;
  let last = 0;
  for (let unit = 0; unit < ranks.length; unit++) {
    const rank = ranks[unit]!;
    if (rank === 0) continue;
    if (rank > last) last = rank;
    if (nominal[unit] === 0) continue;
    shift += Math.abs(rank - nominal[unit]!);
    shifted++;
  }
  outputs[0] = shifted === 0 ? 0 : shift / shifted;
  units.forEach((unit, index) => (outputs[index + 1] = ranks[unit] || last + 1));
}
