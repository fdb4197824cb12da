import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSeed } from '../../../seed/check';

const PROJECT = join(__dirname, '../../..');
const CASES = resolve(PROJECT, '../shared/reference/inputs/cases');
const REPORT = resolve(PROJECT, '../shared/reference/report/super-smart-city-2.0.zh.txt');
const withInputs = existsSync(CASES) ? it : it.skip;

/** Beside the knowledge base itself, whose files have no problem. */
describe('a case with one slip', () => {
  withInputs.each([
    ['d04-fiscal-silent', ['6 month-or-years']],
    ['q01-value-vs-printed', ['13 figure-not-as-printed']],
    ['q03-share', ['13 figure-not-as-printed']],
    ['q07-comparator-from-printed', ['13 comparator-not-as-printed']],
    ['q10-factor-neg', ['13 impossible-factor']],
    ['q11-share-over-100', ['13 figure-not-as-printed', '13 share-over-100']],
    ['q12-negative-count', ['13 negative-amount']],
    ['r08-domain-empty', ['5 empty-value']],
    ['r14-same-name-other-case', ['2 same-name']],
    ['t05-number-differs', ['10 figures-differ', '13 figure-not-in-text']],
    ['t06-html', ['10 markup', '10 figure-in-one-language']],
    ['t11-rtl', ['10 bad-character']],
    ['t17-marker-absent', ['11 marker-not-found']],
    ['t19-section-absent', ['8 section-not-found']],
  ])('%s is told [needs ../shared]', (name, expected) => {
    const path = join(CASES, `${name}.yaml`);
    expect(readFileSync(path, 'utf8')).toContain(`case: ${name}`);
    const text = { file: REPORT, source: 'super-smart-city-2.0' };
    const { problems } = checkSeed(join(PROJECT, 'seed/data'), [path], name.startsWith('t1') ? { text } : {});
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
  });
});

it('the knowledge base itself has no problem', () => {
  const { problems } = checkSeed(join(PROJECT, 'seed/data'));
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
});
