import { RankingError, type RankingProblem } from '../errors';
import type { Recipe } from '../recipe.types';
import type { RankingTable } from '../table.types';
import { checkFields, isAbsent, isFields } from '../validate/checks';
import { quote, report, reportUnknown, type ProblemList } from '../validate/problem-list';
import { validateRecipe } from '../validate/validate-recipe';
import { validateTable } from '../validate/validate-table';
import { DrawSpace } from './draw-space';
import { sobol, type SobolIndex, type SobolResult } from './sobol';
import { exactSobol } from './sobol-exact';
import {
  UNCERTAIN_FACTORS,
  type RobustnessHooks,
  type UncertainFactor,
  type UncertainInputs,
} from './uncertainty.types';
import { checkWhole, INPUT_FIELDS, validateInputs } from './validate-uncertainty';
import { named, sentence, type Sentence } from '../sentence';

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
  /** Why the indices are null: the output never varies. Null where they are not. */
  readonly message: Sentence | null;
  /** The inputs that the spec makes uncertain, in the order of `UNCERTAIN_FACTORS`. */
  readonly factors: readonly FactorInfluence[];
}

export interface SensitivityResult {
  readonly methodId: string;
  readonly seed: number;
  readonly samples: number;
  /** How often the ranking was computed. */
  readonly draws: number;
  /** True: every combination of the alternatives was computed once, so that the indices are exact. */
  readonly enumerated: boolean;
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
  const { combinations } = space;
  const enumerated = combinations !== null && combinations <= samples * (factors.length + 2);
  const results = enumerated
    ? exactSobol(
        factors.map((place) => space.factors[place]!.labels.length),
        computeAll(space, combinations, units, chosen),
      )
    : sobol(
        (inputs, outputs) => {
          factors.forEach((place, index) => (chosen[place] = inputs[index]!));
          space.draw(chosen);
          readOutputs(space, units, outputs);
        },
        { inputs: factors.length, outputs: 1 + units.length, samples },
        { seed, bootstrap: spec.bootstrap ?? BOOTSTRAP },
        hooks,
      );
  const describe = ({ mean, variance, indices }: SobolResult, what: Sentence): OutputInfluence => ({
    mean,
    variance,
    message: variance === 0 ? what : null,
    factors: factors.map((place, index) => ({ factor: UNCERTAIN_FACTORS[place]!, ...indices[index]! })),
  });
  return {
    methodId: space.methodId,
    seed,
    samples,
    draws: enumerated ? combinations : samples * (factors.length + 2),
    enumerated,
    meanAbsoluteShift: describe(results[0]!, allStay(results[0]!.mean)),
    units: units.map((place, index) => ({
      unit: space.units[place]!,
      ...describe(results[index + 1]!, stays(space, place, results[index + 1]!.mean)),
    })),
  };
}

/** An index of nothing has no value, and this is why. */
function allStay(mean: number): Sentence {
  return mean === 0
    ? sentence(
        'nothing moves a rank: all are those of the method itself in every draw',
        '没有因素影响名次：每次抽样的名次均与方法本身的名次相同',
      )
    : sentence('nothing moves a rank: all are the same in every draw', '没有因素影响名次：每次抽样的名次均相同');
}

function stays({ units, ranks }: DrawSpace, unit: number, rank: number): Sentence {
  const place =
    ranks[unit] === 0
      ? sentence('without a score', '没有得分')
      : rank === 1
        ? sentence('first', '列第1位')
        : sentence('at rank {rank}', '列第{rank}位', { rank });
  return sentence('nothing moves {unit}: it is {place} in every draw', '没有因素影响{unit}：每次抽样均{place}', {
    ...{ unit: named(units[unit]!), place },
  });
}

/** By output and combination, those of the last factor next to each other. */
function computeAll(
  space: DrawSpace,
  combinations: number,
  units: readonly number[],
  chosen: Float64Array,
): Float64Array[] {
  const outputs = Array.from({ length: 1 + units.length }, () => new Float64Array(combinations));
  const written = new Float64Array(outputs.length);
  for (let combination = 0; combination < combinations; combination++) {
    space.choose(combination, chosen);
    space.draw(chosen);
    readOutputs(space, units, written);
    written.forEach((value, output) => (outputs[output]![combination] = value));
  }
  return outputs;
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
  checkFields(problems, path, spec, [...FIELDS, ...INPUT_FIELDS]);
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
  const own = { WEIGHTS: spec.weights, DATA: spec.data, GOALPOSTS: spec.goalposts, REFERENCE: spec.reference };
  if (factor in own) return Boolean(own[factor as keyof typeof own]);
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
