import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, property } from 'fast-check';
import { factsOf, type FileRecord } from '../../seed/changed/file-record';
import { checkSeed } from '../../seed/check';
import { aCase, BASE, type Files, seedFolder } from './seed-folder';

const caseOf = (slug: string, name: string, lines = ''): string =>
  aCase(lines)
    .replace('case: x', `case: ${slug}`)
    .replace('{ en: A case, zh: 一个案例 }', `{ en: ${name} case, zh: 案例${name} }`);

const FIRST: Files = {
  ...BASE,
  'a.yaml': caseOf('a', 'First', 'outcomes: [{ text: { en: Louder., zh: 更响。 }, marker: a, evidence: C }]\n'),
  'b.yaml': caseOf('b', 'Second', 'aliases: [Two]\ndomains: [transport]\n').replace('city: seoul', 'city: busan'),
  // Its own warning: a case without a place. And a figure without a unit.
  'c.yaml': caseOf(
    'c',
    'Third',
    'outcomes: [{ text: { en: To 94., zh: 达到94。 }, marker: c, quantities: [{ metric: accuracy, value: 94, asPrinted: "94" }] }]\n',
  ).replace('city: seoul\n', ''),
  'd.yaml': caseOf('d', 'Fourth', 'partOf: b\n'),
  // A warning of the file itself: a space between two Chinese characters.
  'e.yaml': caseOf('e', 'Fifth').replace('案例Fifth', '案 例五'),
  'r.yaml': 'region: r\nregionKind: province\nname: { en: A region, zh: 某省 }\n',
  'terms.yaml':
    'terms:\n  - { term: smart-traffic, name: { en: Smart traffic, zh: 智能交通 }, synonyms: { en: [clever traffic] } }\n',
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\n',
  'o.csv': 'city,period,value\nseoul,2019,1\nbusan,2010-11,2\n',
  'p.yaml': 'observations: p\nindicator: rank\nfile: p.csv\nsource: report\nsection: b\nperiod: 2020\n',
  'p.csv': 'city,value\nseoul,300\n',
  'best.yaml': `recipe: best
name: { en: Best, zh: 最佳 }
version: "1"
method:
  tree:
    aggregation: ARITHMETIC
    children:
      - indicator: indicator:rank
        normalisation: { method: MIN_MAX, lower: 1, upper: 100 }
`,
};

/** What may become of a file: its new text, or null where it goes. */
type Edit = readonly [file: string, change: ((text: string) => string) | null];

const swap = (from: string | RegExp, by: string) => (text: string) => text.replace(from, by);
const add = (lines: string) => (text: string) => `${text}${lines}`;
const to = (text: string) => (): string => text;

const EDITS: readonly Edit[] = [
  ['a.yaml', swap('First case', 'Second case')],
  ['b.yaml', swap('Second case', 'First case')],
  ['c.yaml', swap('Third case', 'Fourth case')],
  ['a.yaml', add('# seen\n')],
  ['b.yaml', swap(/^/, '# above\n\n')],
  ['a.yaml', swap('case: a', 'case: b')],
  ['a.yaml', swap('domains', 'domain')],
  ['b.yaml', swap('[transport]', '[transprot]')],
  ['b.yaml', swap('city: busan', 'city: Busan')],
  ['a.yaml', add('formerSlugs: [old]\n')],
  ['b.yaml', add('formerSlugs: [old]\n')],
  ['d.yaml', add('formerSlugs: [a]\n')],
  ['a.yaml', add('ids: [{ scheme: wikidata, value: Q1, source: report, section: a }]\n')],
  ['c.yaml', add('ids: [{ scheme: wikidata, value: Q1, source: report, section: a }]\n')],
  ['b.yaml', add('partOf: d\n')],
  ['b.yaml', add('partOf: a\n')],
  ['a.yaml', add('outcomes: [\n')],
  ['a.yaml', swap('Louder', '"Louder')],
  ['e.yaml', swap('案 例', '案例')],
  ['c.yaml', swap('value: 94', 'value: 95')],
  ['a.yaml', null],
  ['d.yaml', null],
  ['o.csv', null],
  ['p.yaml', null],
  ['e.yaml', null],
  ['stray.csv', to('city,value\n')],
  ['stray.yaml', to('nothing: here\n')],
  ['aa.yaml', to('cases:\n  - { case: c, name: { en: Taken, zh: 占用 }, city: seoul, source: report, section: x }\n')],
  ['terms.yaml', swap('clever traffic', 'keen traffic')],
  [
    'further.yaml',
    to('terms:\n  - { term: keen, name: { en: Keen traffic, zh: 敏捷交通 }, synonyms: { en: [clever traffic] } }\n'),
  ],
  ['z.yaml', to(caseOf('z', 'First'))],
  ['z.yaml', to(caseOf('z', 'Sixth', 'relatesTo: [case:a]\n'))],
  ['cities.yaml', to('cities:\n  - { city: seoul, name: { en: Seoul, zh: 首尔 } }\n')],
  ['cities.yaml', to('cities:\n  - { city: ulsan, name: { en: Seoul, zh: 蔚山 } }\n')],
  [
    'cities.yaml',
    to(
      'cities:\n  - { city: ulsan, name: { en: Ulsan, zh: 蔚山 }, country: { country: south-korea, source: report, section: a } }\n',
    ),
  ],
  ['o.csv', swap('busan,2010-11,2', 'busan,2011,2')],
  ['o.csv', swap('seoul,2019', 'seoul,2020')],
  ['p.csv', swap('seoul,300', 'busan,0')],
  ['p.csv', add('nowhere,4\n')],
  ['p.yaml', swap('2020', '2019')],
  ['p.yaml', swap('indicator: rank', 'columns: { value: rank }')],
  ['sources/report.yaml', swap('evidence: B', 'evidence: D')],
  ['sources/report.yaml', add('year: 2001\n')],
  ['sources/report.yaml', swap('A report', 'Another report')],
  ['topics.yaml', swap('lower is better', 'higher is better')],
  ['topics.yaml', swap('lower is better', 'none')],
  ['topics.yaml', swap('valueType: rank', 'valueType: share')],
  ['topics.yaml', swap(/valueType: rank(.*)unit: rank/s, 'valueType: share$1unit: "%"')],
  ['topics.yaml', swap('{ metric: accuracy, name: { en: Accuracy', '{ metric: accuracy, name: { en: Share')],
  ['topics.yaml', swap('domain: transport', 'domain: traffic')],
  ['topics.yaml', swap('{ en: Metro,', '{ en: Subway,')],
  ['r.yaml', add('aliases: [Somewhere]\n')],
  ['best.yaml', swap('indicator:rank', 'indicator:rnak')],
];

describe('after whatever changes of the files', () => {
  it('the problems told by what is known of the others are those of reading everything', () => {
    const counts = { partly: 0, errors: 0, warnings: 0 };
    assert(
      property(array(constantFrom(...EDITS), { minLength: 1, maxLength: 3 }), (edits) => {
        const { root, record } = recorded();
        edits.forEach((each) => edit(root, each));
        const partly = checkSeed(root, [], { record });
        const whole = checkSeed(root);
        expect(partly.problems).toEqual(whole.problems);
        expect(partly.fileCount).toBe(whole.fileCount);
        counts.partly += partly.record ? 1 : 0;
        counts.errors += whole.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
        counts.warnings += whole.problems.length > 3 ? 1 : 0;
      }),
      { numRuns: 100 },
    );
    // The cases for which the code is there did come up.
    expect(Object.values(counts).every((count) => count > 20)).toBe(true);
  });

  it('so are those of files that are named', () => {
    assert(
      property(
        array(constantFrom(...EDITS), { minLength: 0, maxLength: 3 }),
        constantFrom('a.yaml', 'b.yaml', 'd.yaml', 'e.yaml', 'o.yaml', 'p.csv', 'topics.yaml', 'sources'),
        (edits, name) => {
          const { root, record } = recorded();
          edits.forEach((each) => edit(root, each));
          const check = (known: FileRecord | null) => {
            try {
              const { problems, fileCount } = checkSeed(root, [join(root, name)], { record: known });
              return { problems, fileCount };
            } catch (error) {
              return String(error);
            }
          };
          expect(check(record)).toEqual(check(null));
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** A folder with the first files, and what a database that holds them says of them. */
function recorded(): { root: string; record: FileRecord } {
  const root = seedFolder(FIRST);
  const { survey, validation, problems } = checkSeed(root);
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'city-missing',
    'month-or-years',
    'space-in-chinese',
    'unit-missing',
  ]);
  const files = new Map(JSON.parse(JSON.stringify([...factsOf(root, survey, validation)])) as [string, never][]);
  return { root, record: { contentHash: '', files } };
}

function edit(root: string, [file, change]: Edit): void {
  const path = join(root, file);
  const before = FIRST[file];
  if (change) writeFileSync(path, change(String(before ?? '')));
  else rmSync(path, { force: true });
}
