import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkSeed } from '../../../seed/check';

const PROJECT = join(__dirname, '../../..');
const CASES = resolve(PROJECT, '../shared/reference/inputs/cases');
const REPORT = resolve(PROJECT, '../shared/reference/report/super-smart-city-2.0.zh.txt');
// These inputs are not part of the project: a public clone skips the tests that read them, and says so.
const withInputs = existsSync(CASES) ? it : it.skip;

/** `line code` of each problem by the name of the file, beside the knowledge base itself. One check, since it reads everything. */
function told(): Map<string, string[]> {
  const text = { file: REPORT, source: 'super-smart-city-2.0' };
  const found = new Map<string, string[]>();
  for (const { file, line, code } of checkSeed(join(PROJECT, 'seed/data'), [CASES], { text }).problems) {
    const name = basename(file, '.yaml');
    found.set(name, [...(found.get(name) ?? []), `${line} ${code}`]);
  }
  return found;
}

describe('a case with one slip', () => {
  let problems: Map<string, string[]> | null = null;

  withInputs.each([
    ['d04-fiscal-silent', ['6 month-or-years']],
    ['q01-value-vs-printed', ['13 figure-not-as-printed']],
    ['q03-share', ['13 figure-not-as-printed']],
    ['q07-comparator-from-printed', ['13 comparator-not-as-printed', '13 figure-not-found']],
    ['q10-factor-neg', ['13 impossible-factor', '13 figure-far-away']],
    ['q11-share-over-100', ['13 figure-not-as-printed', '13 share-over-100', '13 figure-not-found']],
    ['q12-negative-count', ['13 negative-amount', '13 figure-far-away']],
    ['r08-domain-empty', ['5 empty-value']],
    ['r14-same-name-other-case', ['2 same-name']],
    ['t05-number-differs', ['10 figures-differ', '13 figure-not-in-text']],
    ['t06-html', ['10 markup', '10 figure-in-one-language']],
    ['t11-rtl', ['10 bad-character']],
    ['t17-marker-absent', ['11 marker-not-found']],
    ['t19-section-absent', ['8 section-not-found']],
  ])('%s is told [needs ../shared]', (name, expected) => {
    problems ??= told();
    expect(problems.get(name)).toEqual(expected);
  });
});

it('the knowledge base itself has no problem', () => {
  const { problems } = checkSeed(join(PROJECT, 'seed/data'));
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
});
