import type { RankingProblem } from '../errors';
import { missingPolicies } from '../impute/missing-policies';
import { tieRules } from '../rank/tie-rules';
import { REFERENCE_SETS } from '../recipe.types';
import type { TableOutline } from '../table.types';
import { checkChoice, checkFields, checkNumber, isAbsent, isFields } from './checks';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';
import { recipeNames } from './recipe-names';
import { validatePeriod } from './validate-leaf';
import { validateMethod } from './validate-method';
import { validateTree } from './validate-tree';

const FIELDS = [
  'tree',
  'units',
  'period',
  'referenceSet',
  'referencePeriod',
  'screen',
  'missing',
  'constantIs',
  'rank',
];
const SHOWN_UNITS = 50;
const SCREEN_FIELDS = ['minimumShare', 'minimumNonZeroShare', 'branchMinimumShare'];

/**
 * Everything that is wrong with a recipe for this table, at once and in reading order; an empty list means valid.
 * Takes anything at all (a recipe may come from a file or a form) and never throws. What only the values can tell
 * (gaps without a policy, a constant criterion, too few units) is found by the run.
 */
export function validateRecipe(recipe: unknown, table: TableOutline): RankingProblem[] {
  const problems: ProblemList = [];
  if (!isFields(recipe)) {
    report(problems, '', 'WRONG_TYPE', `${quote(recipe)} is not a recipe`);
    return problems;
  }
  const known = recipeNames(table, recipe);
  checkFields(problems, '', recipe, FIELDS);
  if (isAbsent(recipe['tree'])) report(problems, 'root', 'REQUIRED', 'a recipe needs a `tree`');
  else validateTree(problems, recipe['tree'], known);
  validateUnits(problems, recipe['units'], table.units);
  validatePeriod(problems, 'period', recipe['period'], known);
  checkChoice(problems, 'referenceSet', recipe['referenceSet'], REFERENCE_SETS);
  validatePeriod(problems, 'referencePeriod', recipe['referencePeriod'], known);
  validateScreen(problems, recipe['screen']);
  if (!isAbsent(recipe['missing'])) {
    validateMethod(problems, 'missing', recipe['missing'], missingPolicies, 'a missing-data policy', known);
  }
  checkNumber(problems, 'constantIs', recipe['constantIs']);
  validateRank(problems, recipe['rank']);
  return problems;
}

function validateUnits(problems: ProblemList, units: unknown, known: readonly string[]): void {
  if (isAbsent(units)) return;
  if (!Array.isArray(units)) return report(problems, 'units', 'WRONG_TYPE', `${quote(units)} is not a list of ids`);
  if (units.length === 0) return report(problems, 'units', 'EMPTY_UNITS', 'name units, or leave the field out for all');
  const valid = new Set<unknown>(known);
  const seen = new Set<unknown>();
  const before = problems.length;
  for (const [index, unit] of (units as unknown[]).entries()) {
    const path = `units[${index}]`;
    if (!valid.has(unit)) reportUnknown(problems, path, 'UNKNOWN_UNIT', 'a unit of the table', unit, known);
    else if (seen.has(unit)) report(problems, path, 'DUPLICATE_UNIT', `${quote(unit)} is named twice`);
    seen.add(unit);
    // To look for the nearest name of each of thousands of strangers would take minutes.
    if (problems.length - before >= SHOWN_UNITS) return;
  }
}

function validateScreen(problems: ProblemList, screen: unknown): void {
  if (isAbsent(screen)) return;
  if (!isFields(screen)) return report(problems, 'screen', 'WRONG_TYPE', `${quote(screen)} is not an object`);
  checkFields(problems, 'screen', screen, SCREEN_FIELDS);
  for (const field of SCREEN_FIELDS) checkNumber(problems, `screen.${field}`, screen[field], 0, 1);
}

function validateRank(problems: ProblemList, rank: unknown): void {
  if (isAbsent(rank)) return;
  if (!isFields(rank)) return report(problems, 'rank', 'WRONG_TYPE', `${quote(rank)} is not an object`);
  checkFields(problems, 'rank', rank, ['ties', 'decimals']);
  const ids = tieRules.map((rule) => rule.id);
  if (!isAbsent(rank['ties']) && !ids.includes(rank['ties'] as string)) {
    reportUnknown(problems, 'rank.ties', 'UNKNOWN_METHOD', 'a tie rule', rank['ties'], ids);
  }
  checkNumber(problems, 'rank.decimals', rank['decimals'], 0, 12);
  const decimals = rank['decimals'];
  if (typeof decimals === 'number' && decimals >= 0 && decimals <= 12 && !Number.isInteger(decimals)) {
    report(problems, 'rank.decimals', 'OUT_OF_RANGE', `${decimals} is not a whole number of decimals`);
  }
}
