import type { RankingProblem } from '../errors';
import type { Recipe } from '../recipe.types';
import type { RankingTable } from '../table.types';
import { checkFields, checkNumber, isAbsent, isFields, type Fields } from '../validate/checks';
import { quote, report, reportUnknown, type ProblemList } from '../validate/problem-list';
import { validateRecipe } from '../validate/validate-recipe';
import { ALTERNATIVE_LISTS, withAlternative, type AlternativeList } from './alternatives';
import { indicatorsOf } from './indicators-of';
import { validateData } from './validate-data-noise';

export const MAXIMUM_DRAWS = 100_000;
export const MAXIMUM_PAIRS = 1_000;
export const MAXIMUM_UNITS_FOR_ALL_PAIRS = 200;
const MAXIMUM_ALTERNATIVES = 10;
/** Ways to combine the alternatives, and values that are kept ready for them (8 bytes each). */
const MAXIMUM_COMBINATIONS = 100;
const MAXIMUM_CELLS = 25_000_000;

export const INPUT_FIELDS = [
  'weights',
  ...ALTERNATIVE_LISTS.map(({ field }) => field),
  'leaveOneOut',
  'data',
  'goalposts',
  'reference',
];
const FIELDS = ['draws', 'seed', 'pairs', 'allPairs', ...INPUT_FIELDS];

/**
 * Everything that is wrong with a spec for a valid recipe and table, at once; an empty list means valid. Takes anything at all.
 * @param path where the spec stands, e.g. `uncertainty`.
 */
export function validateUncertainty(
  spec: unknown,
  recipe: Recipe,
  table: RankingTable,
  path = 'uncertainty',
): RankingProblem[] {
  const problems: ProblemList = [];
  if (!isFields(spec)) {
    report(problems, path, 'WRONG_TYPE', `${quote(spec)} is not a description of what is uncertain`);
    return problems;
  }
  checkFields(problems, path, spec, FIELDS);
  checkWhole(problems, `${path}.draws`, spec['draws'], 1, MAXIMUM_DRAWS);
  checkWhole(problems, `${path}.seed`, spec['seed'], 0, 0xffff_ffff);
  problems.push(...validateInputs(spec, recipe, table, path));
  checkPairs(problems, path, spec, recipe.units ?? table.units);
  return problems;
}

/** The part of a spec that says what is uncertain. */
export function validateInputs(spec: Fields, recipe: Recipe, table: RankingTable, path: string): RankingProblem[] {
  const problems: ProblemList = [];
  checkNoise(problems, `${path}.weights`, spec['weights']);
  for (const list of ALTERNATIVE_LISTS) checkList(problems, path, list, spec[list.field], recipe, table);
  checkFlag(problems, `${path}.leaveOneOut`, spec['leaveOneOut']);
  if (spec['leaveOneOut'] === true && indicatorsOf(recipe.tree).length < 2) {
    const message = 'there is one indicator only, and without it nothing is left';
    report(problems, `${path}.leaveOneOut`, 'TOO_FEW_INDICATORS', message);
  }
  validateData(problems, `${path}.data`, spec['data'], table);
  checkNumber(problems, `${path}.goalposts`, spec['goalposts'], 0, 0.5);
  checkNumber(problems, `${path}.reference`, spec['reference'], 0.1, 1);
  const given = INPUT_FIELDS.filter((field) => !isAbsent(spec[field]) && spec[field] !== false);
  if (given.length === 0) report(problems, path, 'REQUIRED', `say what is uncertain: ${INPUT_FIELDS.join(', ')}`);
  if (problems.length === 0) checkSize(problems, path, spec, recipe, table);
  return problems;
}

export function checkWhole(problems: ProblemList, path: string, value: unknown, least: number, most: number): void {
  if (isAbsent(value)) return;
  if (typeof value !== 'number') return report(problems, path, 'WRONG_TYPE', `${quote(value)} is not a number`);
  if (Number.isInteger(value) && value >= least && value <= most) return;
  report(
    problems,
    path,
    'OUT_OF_RANGE',
    `${value} is out of range; it must be a whole number from ${least} to ${most}`,
  );
}

function checkFlag(problems: ProblemList, path: string, value: unknown): void {
  if (isAbsent(value) || typeof value === 'boolean') return;
  report(problems, path, 'WRONG_TYPE', `${quote(value)} is not true or false`);
}

function checkNoise(problems: ProblemList, path: string, noise: unknown): void {
  if (isAbsent(noise)) return;
  if (!isFields(noise)) return report(problems, path, 'WRONG_TYPE', `${quote(noise)} does not say how weights vary`);
  const valid = ['UNIFORM', 'DIRICHLET'];
  if (isAbsent(noise['method'])) {
    return report(problems, `${path}.method`, 'REQUIRED', `say how weights vary; valid: ${valid.join(', ')}`);
  }
  if (!valid.includes(noise['method'] as string)) {
    return reportUnknown(
      problems,
      `${path}.method`,
      'UNKNOWN_METHOD',
      'a way in which weights vary',
      noise['method'],
      valid,
    );
  }
  const [field, least, most] =
    noise['method'] === 'UNIFORM' ? (['spread', 0, 1] as const) : (['concentration', 1, 1_000_000] as const);
  checkFields(problems, path, noise, ['method', field]);
  const at = `${path}.${field}`;
  const value = noise[field];
  if (isAbsent(value)) {
    return report(
      problems,
      at,
      'PARAMETER_REQUIRED',
      `${String(noise['method'])} needs \`${field}\`, from ${least} to ${most}`,
    );
  }
  if (typeof value !== 'number') return report(problems, at, 'WRONG_TYPE', `${quote(value)} is not a number`);
  if (value >= least && value <= most) return;
  report(problems, at, 'PARAMETER_OUT_OF_RANGE', `${value} is out of range; it must be from ${least} to ${most}`);
}

/** An alternative is what the recipe with it is: whatever is wrong with that recipe is wrong with the alternative. */
function checkList(
  problems: ProblemList,
  path: string,
  list: AlternativeList,
  given: unknown,
  recipe: Recipe,
  table: RankingTable,
): void {
  if (isAbsent(given)) return;
  const at = `${path}.${list.field}`;
  if (!Array.isArray(given)) return report(problems, at, 'WRONG_TYPE', `${quote(given)} is not a list`);
  if (given.length === 0 || given.length > MAXIMUM_ALTERNATIVES) {
    const message = `${given.length} alternatives; name 1 to ${MAXIMUM_ALTERNATIVES}, or leave the field out`;
    return report(problems, at, 'OUT_OF_RANGE', message);
  }
  given.forEach((choice: unknown, index) => {
    const place = `${at}[${index}]`;
    if (isAbsent(choice)) return report(problems, place, 'REQUIRED', 'an alternative must name a method');
    const seen = new Set<string>();
    for (const problem of validateRecipe(withAlternative(recipe, list, choice as string), table)) {
      const rest = new RegExp(`(?:^|\\.)${list.target}\\b(.*)$`).exec(problem.path)?.[1] ?? '';
      if (seen.has(problem.message + rest)) continue;
      seen.add(problem.message + rest);
      problems.push({ ...problem, path: place + rest });
    }
  });
}

function checkSize(problems: ProblemList, path: string, spec: Fields, recipe: Recipe, table: RankingTable): void {
  const count = ({ field }: AlternativeList): number => 1 + ((spec[field] as readonly unknown[] | null) ?? []).length;
  const combinations = ALTERNATIVE_LISTS.reduce((product, list) => product * count(list), 1);
  if (combinations > MAXIMUM_COMBINATIONS) {
    const factors = ALTERNATIVE_LISTS.map((list) => `${count(list)} ${list.field}`).join(' x ');
    const message = `${factors} are ${combinations} combinations; at most ${MAXIMUM_COMBINATIONS} can be prepared`;
    return report(problems, path, 'TOO_COSTLY', message);
  }
  const columns = ALTERNATIVE_LISTS.filter(({ of }) => of !== 'BRANCH').reduce(
    (product, list) => product * count(list),
    1,
  );
  const cells = columns * (recipe.units ?? table.units).length * indicatorsOf(recipe.tree).length;
  if (cells <= MAXIMUM_CELLS) return;
  const message = `${columns} versions of the data are ${cells} values; at most ${MAXIMUM_CELLS} can be kept ready`;
  report(problems, path, 'TOO_COSTLY', message);
}

function checkPairs(problems: ProblemList, path: string, spec: Fields, units: readonly string[]): void {
  checkFlag(problems, `${path}.allPairs`, spec['allPairs']);
  if (spec['allPairs'] === true && units.length > MAXIMUM_UNITS_FOR_ALL_PAIRS) {
    const message = `${units.length} units are too many for all pairs (at most ${MAXIMUM_UNITS_FOR_ALL_PAIRS}); name \`pairs\``;
    report(problems, `${path}.allPairs`, 'TOO_COSTLY', message);
  }
  const { pairs } = spec;
  if (isAbsent(pairs)) return;
  const at = `${path}.pairs`;
  if (!Array.isArray(pairs)) return report(problems, at, 'WRONG_TYPE', `${quote(pairs)} is not a list of pairs`);
  if (pairs.length > MAXIMUM_PAIRS) {
    return report(problems, at, 'TOO_COSTLY', `${pairs.length} pairs are too many; at most ${MAXIMUM_PAIRS}`);
  }
  const known = new Set<unknown>(units);
  pairs.forEach((pair: unknown, index) => {
    const place = `${at}[${index}]`;
    if (!Array.isArray(pair) || pair.length !== 2) {
      return report(problems, place, 'WRONG_TYPE', `${quote(pair)} is not a pair of two ids`);
    }
    pair.forEach((unit: unknown, side) => {
      if (known.has(unit)) return;
      reportUnknown(problems, `${place}[${side}]`, 'UNKNOWN_UNIT', 'a unit of the ranking', unit, units);
    });
    if (pair[0] === pair[1])
      report(problems, place, 'DUPLICATE_UNIT', `${quote(pair[0])} cannot be compared with itself`);
  });
}
