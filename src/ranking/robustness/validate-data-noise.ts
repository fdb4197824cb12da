import type { RankingTable } from '../table.types';
import { checkFields, isAbsent, isFields } from '../validate/checks';
import { quote, report, reportUnknown, type ProblemList } from '../validate/problem-list';

const FIELDS = ['printed', 'disagreement', 'standardErrors'];

/** What is said to be uncertain about the data. */
export function validateData(problems: ProblemList, path: string, data: unknown, table: RankingTable): void {
  if (isAbsent(data)) return;
  if (!isFields(data)) return report(problems, path, 'WRONG_TYPE', `${quote(data)} does not say what is uncertain`);
  checkFields(problems, path, data, FIELDS);
  for (const field of ['printed', 'disagreement']) {
    if (isAbsent(data[field]) || typeof data[field] === 'boolean') continue;
    report(problems, `${path}.${field}`, 'WRONG_TYPE', `${quote(data[field])} is not true or false`);
  }
  if (FIELDS.every((field) => isAbsent(data[field]) || data[field] === false)) {
    report(problems, path, 'REQUIRED', `say what is uncertain: ${FIELDS.join(', ')}`);
  }
  if (
    data['disagreement'] === true &&
    !table.columns.some(({ alternatives }) => alternatives?.some((each) => each !== null))
  ) {
    report(problems, `${path}.disagreement`, 'NO_VALUES', 'no value of these indicators has a second source');
  }
  validateErrors(problems, `${path}.standardErrors`, data['standardErrors'], table);
}

function validateErrors(problems: ProblemList, path: string, errors: unknown, table: RankingTable): void {
  if (isAbsent(errors)) return;
  if (!Array.isArray(errors)) return report(problems, path, 'WRONG_TYPE', `${quote(errors)} is not a list`);
  const known = table.columns.map(({ indicator }) => indicator);
  errors.forEach((each: unknown, index) => {
    const at = `${path}[${index}]`;
    if (!isFields(each)) return report(problems, at, 'WRONG_TYPE', `${quote(each)} names no indicator and its errors`);
    checkFields(problems, at, each, ['indicator', 'errors']);
    for (const field of ['indicator', 'errors']) {
      if (known.includes(each[field] as string)) continue;
      reportUnknown(problems, `${at}.${field}`, 'UNKNOWN_INDICATOR', 'an indicator of the table', each[field], known);
    }
    const column = table.columns.find(({ indicator }) => indicator === each['errors']);
    const negative = column?.values?.find((value) => value !== null && value < 0);
    if (negative === undefined) return;
    report(
      problems,
      `${at}.errors`,
      'OUT_OF_RANGE',
      `${quote(each['errors'])} has the value ${negative}; a standard error is 0 or more`,
    );
  });
}
