import { missingPolicies } from '../impute/missing-policies';
import { treatments } from '../treat/treatments';
import { checkFields, checkNumber, isAbsent, isFields, type Fields } from './checks';
import { quote, report, type ProblemList } from './problem-list';
import type { RecipeNames } from './recipe-names';
import { validateMethod } from './validate-method';

/** What any node can have beside its normalisation. */
export const PIPELINE_FIELDS: readonly string[] = ['missing', 'treatment', 'clip', 'round'];

/** More treatments than there are kinds in a row have no meaning. */
const MAXIMUM_TREATMENTS = 10;

/** Checks what is done to the values of a node: its policy for gaps, treatments, range and rounding. */
export function validatePipeline(problems: ProblemList, node: Fields, path: string, known: RecipeNames): void {
  validateMissing(problems, `${path}.missing`, node, known);
  validateTreatment(problems, `${path}.treatment`, node['treatment'], known);
  validateClip(problems, `${path}.clip`, node['clip']);
  validateRound(problems, `${path}.round`, node['round']);
}

function validateMissing(problems: ProblemList, path: string, { missing, children }: Fields, known: RecipeNames): void {
  if (isAbsent(missing)) return;
  const before = problems.length;
  validateMethod(problems, path, missing, missingPolicies, 'a missing-data policy', known);
  if (problems.length > before || isAbsent(children)) return;
  const id = isFields(missing) ? missing['method'] : missing;
  const policy = missingPolicies.find((each) => each.id === id)!;
  if (policy.action !== 'REPICK') return;
  const valid = missingPolicies.filter(({ action }) => action !== 'REPICK').map((each) => each.id);
  const message = `${policy.id} looks at other periods, and a branch has none; valid: ${valid.join(', ')}`;
  report(problems, path, 'UNKNOWN_VALUE', message);
}

function validateTreatment(problems: ProblemList, path: string, treatment: unknown, known: RecipeNames): void {
  if (isAbsent(treatment)) return;
  if (!Array.isArray(treatment)) return validateMethod(problems, path, treatment, treatments, 'a treatment', known);
  if (treatment.length > MAXIMUM_TREATMENTS) {
    const message = `${treatment.length} treatments are too many; valid: at most ${MAXIMUM_TREATMENTS}`;
    return report(problems, path, 'OUT_OF_RANGE', message);
  }
  Array.from(treatment, (each: unknown, index) =>
    validateMethod(problems, `${path}[${index}]`, each, treatments, 'a treatment', known),
  );
}

function validateClip(problems: ProblemList, path: string, clip: unknown): void {
  if (isAbsent(clip)) return;
  if (!isFields(clip))
    return report(problems, path, 'WRONG_TYPE', `${quote(clip)} is not a range with \`min\` or \`max\``);
  const before = problems.length;
  checkFields(problems, path, clip, ['min', 'max']);
  const { min, max } = clip;
  checkNumber(problems, `${path}.min`, min);
  checkNumber(problems, `${path}.max`, max);
  if (problems.length > before) return;
  if (isAbsent(min) && isAbsent(max)) return report(problems, path, 'REQUIRED', 'give `min`, `max` or both');
  if (isAbsent(min) || isAbsent(max) || Number(min) < Number(max)) return;
  const message = `\`max\` (${String(max)}) must be above \`min\` (${String(min)})`;
  report(problems, `${path}.max`, 'PARAMETERS_REVERSED', message);
}

function validateRound(problems: ProblemList, path: string, round: unknown): void {
  const before = problems.length;
  checkNumber(problems, path, round, 0, 12);
  if (problems.length > before || isAbsent(round) || Number.isInteger(round)) return;
  report(problems, path, 'OUT_OF_RANGE', `${String(round)} is not a whole number of decimals`);
}
