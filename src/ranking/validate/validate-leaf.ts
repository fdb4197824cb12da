import { CHOOSING } from '../choosing';
import { normalisations } from '../normalise/normalisations';
import { periodRules } from '../period/period-rules';
import { checkFields, DIRECTIONS, isAbsent, isFields, type Fields } from './checks';
import { periodKind } from './period-kind';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';
import type { RecipeNames } from './recipe-names';
import { validateChosen } from './validate-chosen';
import { validateMethod } from './validate-method';
import { PIPELINE_FIELDS, validatePipeline } from './validate-pipeline';

const LEAF_FIELDS = [
  'label',
  'indicator',
  'weight',
  'direction',
  'period',
  'denominator',
  ...PIPELINE_FIELDS,
  'normalisation',
];
const DENOMINATOR_FIELDS = ['indicator', 'period', 'multiplier'];

/** Checks what only a leaf has: its indicator, where its values come from and what is done to them. */
export function validateLeaf(problems: ProblemList, leaf: Fields, path: string, known: RecipeNames): void {
  checkFields(problems, path, leaf, LEAF_FIELDS);
  const name = leaf['indicator'];
  validateIndicator(problems, `${path}.indicator`, name, known);
  if (known.directions.get(name) === 'NONE' && isAbsent(leaf['direction'])) {
    const message = `${quote(name)} has no direction of its own; say ${DIRECTIONS.join(' or ')}`;
    report(problems, `${path}.direction`, 'DIRECTION_REQUIRED', message);
  }
  validatePeriod(problems, `${path}.period`, leaf['period'], known);
  validateKind(problems, `${path}.period`, leaf, known);
  validateDenominator(problems, `${path}.denominator`, leaf, known);
  validatePipeline(problems, leaf, path, known);
  validateChosen(
    problems,
    `${path}.normalisation`,
    leaf['normalisation'],
    normalisations,
    'a normalisation',
    known,
    CHOOSING.normalisation,
  );
}

/** A period rule where there is one: of a leaf, of a denominator, of the whole recipe. */
export function validatePeriod(problems: ProblemList, path: string, rule: unknown, known: RecipeNames): void {
  if (!isAbsent(rule)) validateMethod(problems, path, rule, periodRules, 'a period rule', known);
}

function validateIndicator(problems: ProblemList, path: string, name: unknown, known: RecipeNames): void {
  if (known.directions.has(name)) return;
  reportUnknown(problems, path, 'UNKNOWN_INDICATOR', 'an indicator of the table', name, known.INDICATOR);
}

function kindOf(leaf: Fields, known: RecipeNames): ReturnType<typeof periodKind> {
  return periodKind(isAbsent(leaf['period']) ? known.period : leaf['period']);
}

/** A growth rate on a scale of levels would look like a score and mean nothing. */
function validateKind(problems: ProblemList, path: string, leaf: Fields, known: RecipeNames): void {
  if (isAbsent(known.referencePeriod)) return;
  const [own, scale] = [kindOf(leaf, known), periodKind(known.referencePeriod)];
  if (own === null || scale === null || own === scale) return;
  const message = `this criterion is a ${own}, but \`referencePeriod\` takes its scale from a ${scale}`;
  report(problems, path, 'PERIOD_KINDS_DIFFER', message);
}

function validateDenominator(problems: ProblemList, path: string, leaf: Fields, known: RecipeNames): void {
  const denominator = leaf['denominator'];
  if (isAbsent(denominator)) return;
  if (!isFields(denominator)) {
    return report(problems, path, 'WRONG_TYPE', `${quote(denominator)} is not an object with an \`indicator\``);
  }
  checkFields(problems, path, denominator, DENOMINATOR_FIELDS);
  const { indicator, multiplier } = denominator;
  if (isAbsent(indicator)) report(problems, `${path}.indicator`, 'REQUIRED', 'name the indicator to divide by');
  else if (indicator === leaf['indicator']) {
    report(problems, `${path}.indicator`, 'DENOMINATOR_IS_ITSELF', `${quote(indicator)} over itself is 1 everywhere`);
  } else validateIndicator(problems, `${path}.indicator`, indicator, known);
  validatePeriod(problems, `${path}.period`, denominator['period'], known);
  const kind = kindOf(leaf, known);
  if (isAbsent(denominator['period']) && kind !== null && kind !== 'LEVEL') {
    const message = `a ${kind} has no year that the denominator could be of; name its period, e.g. LATEST`;
    report(problems, `${path}.period`, 'REQUIRED', message);
  }
  if (isAbsent(multiplier)) return;
  const at = `${path}.multiplier`;
  if (typeof multiplier !== 'number') return report(problems, at, 'WRONG_TYPE', `${quote(multiplier)} is not a number`);
  if (Number.isFinite(multiplier) && multiplier > 0) return;
  report(problems, at, 'OUT_OF_RANGE', `${multiplier} is out of range; it must be a finite number above 0`);
}
