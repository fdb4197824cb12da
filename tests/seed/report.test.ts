import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSeed } from '../../seed/check';
import { diffKnowledge } from '../../seed/diff';
import { PROBLEM_CODES } from '../../seed/problem';
import { formatDiff } from '../../seed/report-diff';
import { formatProblems, problemsAsJson } from '../../seed/report-problems';
import { noRows } from '../../seed/rows';
import { aCase, BASE, describeProblem, rowsOfFiles, seedFolder } from './seed-folder';

describe('problems as text', () => {
  it('show the line, carets below what is meant and a count', () => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase('aliases: [首尔, 首尔]\ndomains: [trafic]\n') });
    const file = relative(process.cwd(), join(folder, 'x.yaml'));
    expect(formatProblems(checkSeed(folder), false).split('\n')).toEqual([
      `${file}:7:15  error    repeated-entry`,
      '  aliases: [首尔, 首尔]',
      '                  ^^^^ 首尔 stands twice in this list.',
      `${file}:8:11  error    unknown-slug`,
      '  domains: [trafic]',
      '            ^^^^^^ no domain has this slug. Suggestion: transport',
      '',
      '2 problems in 1 of 4 files (2 errors, 0 warnings). Nothing was written. What each code means: docs/seed-problems.md',
    ]);
  });

  it('have colours only where they are wanted', () => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase('domains: [trafic]\n') });
    expect(formatProblems(checkSeed(folder), true)).toContain('\u001b[31m');
    expect(formatProblems(checkSeed(folder), false)).not.toContain('\u001b');
  });

  it('cut a long line around the mistake', () => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase(`aliases: [${'很长的名字, '.repeat(40)}]\n`) });
    const lines = formatProblems(checkSeed(folder), false).split('\n');
    expect(Math.max(...lines.filter((line) => line.includes('很长的名字, ')).map((line) => line.length))).toBeLessThan(
      120,
    );
  });
});

describe('problems as JSON', () => {
  it('hold the same for tools', () => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase('domains: [trafic]\n') });
    expect(JSON.parse(problemsAsJson(checkSeed(folder)))).toMatchObject({
      files: 4,
      errors: 1,
      warnings: 0,
      problems: [
        {
          line: 7,
          column: 11,
          length: 6,
          severity: 'error',
          code: 'unknown-slug',
          suggestion: 'transport',
          excerpt: 'domains: [trafic]',
        },
      ],
    });
  });
});

describe('checking named files', () => {
  const root = () =>
    seedFolder({ ...BASE, 'x.yaml': aCase('domains: [trafic]\n'), 'city.yaml': 'city: other\nname: { en: O }\n' });

  it('tells only what is wrong in them', () => {
    const folder = root();
    const { problems, fileCount } = checkSeed(folder, [join(folder, 'x.yaml')]);
    expect(problems.map((problem) => describeProblem(problem, folder))).toEqual([
      'x.yaml:7:11 unknown-slug -> transport',
    ]);
    expect(fileCount).toBe(1);
  });

  it('takes a file from elsewhere for the one with the same slug', () => {
    const elsewhere = seedFolder({ 'x.yaml': aCase('domains: [transport]\npartOf: y\n') });
    const { problems } = checkSeed(root(), [elsewhere]);
    expect(problems.map((problem) => describeProblem(problem, elsewhere))).toEqual(['x.yaml:8:9 unknown-slug']);
  });

  it('refuses a path that does not exist', () => {
    expect(() => checkSeed(root(), ['nowhere.yaml'])).toThrow('There is no nowhere.yaml.');
  });
});

describe('a difference as text', () => {
  const before = rowsOfFiles({
    'x.yaml': aCase('period: 2013\nfindings: [{ text: { en: Yes., zh: 是。 }, marker: 是, key: f }]\n'),
  });
  const after = rowsOfFiles({
    'x.yaml': aCase('period: 2014\n'),
    'd.yaml': 'domain: d\nname: { en: D, zh: 某领域 }\n',
  });

  it('names what comes, changes and goes', () => {
    expect(formatDiff(diffKnowledge(before, after).subjects, false).split('\n')).toEqual([
      '~ case:x  A case / 一个案例',
      '    ~ node case:x',
      '        periodStart: "2013" -> "2014"',
      '        periodEnd: "2013" -> "2014"',
      '    - statement statement:case:x:f  Yes.',
      '    - statement_about statement:case:x:f case:x',
      '+ domain:d  D / 某领域',
      '',
      '2 changes: 1 added, 1 changed, 0 removed.',
    ]);
    expect(formatDiff(diffKnowledge(before, noRows()).subjects, false)).toContain(
      '- case:x  A case / 一个案例  (1 statement, 1 link)\n',
    );
    expect(formatDiff(diffKnowledge(after, after).subjects, false)).toBe('0 changes.');
  });
});

describe('docs/seed-problems.md', () => {
  it('explains every code and no other', () => {
    const page = readFileSync(join(__dirname, '../../docs/seed-problems.md'), 'utf8');
    const explained = [...page.matchAll(/^### `([a-z0-9-]+)`( \(warning\))?$/gm)];
    expect(explained.map(([, code]) => code).sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
    const warnings = explained.filter(([, , warning]) => warning).map(([, code]) => code);
    expect(warnings).toEqual(
      Object.entries(PROBLEM_CODES).flatMap(([code, severity]) => (severity === 'warning' ? [code] : [])),
    );
  });
});
