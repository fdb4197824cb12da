import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFiles, type AppliedFiles } from '../../seed/apply-files';
import { checkSeed } from '../../seed/check';
import { contentHash } from '../../seed/content-hash';
import { flattenSeed } from '../../seed/flatten';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { type Database, openDatabase } from '../../src/db/database';
import { describePostgres, newPostgresDatabase } from '../support/shared-postgres';
import { aCase, BASE, type Files, seedFolder } from './seed-folder';

const FIRST: Files = {
  ...BASE,
  'x.yaml': aCase(`domains: [transport]
outcomes:
  - text: { en: More exact., zh: 更准确。 }
    marker: 准确度
    also: [{ marker: 再次 }]
    quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: 94% }]
`),
  'y.yaml': aCase(`outcomes:
  - { text: { en: Louder., zh: 更响。 }, marker: 准确度 }
  - { text: { en: Counted., zh: 数过。 }, marker: 数, quantities: [{ metric: accuracy, value: 3, unit: as printed, asPrinted: "3" }] }
`)
    .replace('case: x', 'case: y')
    .replace('A case, zh: 一个案例', 'Another case, zh: 另一个案例'),
  'group.yaml': `region: group
regionKind: cluster
name: { en: A group, zh: 一组 }
source: report
section: c
findings:
  - { text: { en: Two cities., zh: 两座城市。 }, marker: 两座, members: [busan] }
`,
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\nperiod: 2019\n',
  'o.csv': 'city,value\nseoul,1\nbusan,2\n',
  'p.yaml': 'observations: p\nindicator: rank\nfile: p.csv\nsource: report\nsection: b\nperiod: 2020\n',
  'p.csv': 'city,value\nseoul,3\n',
  'sources/census.yaml': String(BASE['sources/report.yaml'])
    .replace('source: report', 'source: census')
    .replace('A report, zh: 一份报告', 'A census, zh: 一次普查'),
  'c.yaml': 'observations: c\nindicator: rank\nfile: c.csv\nsource: census\nsection: b\nperiod: 2019\n',
  'c.csv': 'city,value\nseoul,1\nbusan,2\n',
  'w.yaml': aCase(`outcomes:
  - text: { en: Compared., zh: 有比较。 }
    marker: 比较
    otherSources: [{ verdict: supports, saidBy: "observation:rank:seoul:2019:census", reason: { en: It counts., zh: 其计数如此。 } }]
`)
    .replace('case: x', 'case: w')
    .replace('A case, zh: 一个案例', 'A compared case, zh: 一个有比较的案例'),
};

/** The text of a file after an edit; null where the file goes. */
type Edits = Readonly<Record<string, ((text: string) => string) | null>>;

const to = (text: string) => (): string => text;
const swap = (from: string, by: string) => (text: string) => text.replace(from, by);

/** Edits after which the changed files are enough, with how many are read. */
const ENOUGH: [string, Edits, number][] = [
  ['nothing', {}, 0],
  ['a comment', { 'x.yaml': (text) => `# seen\n${text}` }, 1],
  ['a sentence', { 'x.yaml': swap('More exact', 'Most exact') }, 1],
  ['a figure', { 'x.yaml': swap('value: 94', 'value: 95') }, 1],
  [
    'a statement that goes, whose place another file cites too',
    { 'x.yaml': (text) => text.slice(0, text.indexOf('outcomes')) },
    1,
  ],
  ['a marker of its own', { 'x.yaml': swap('marker: 再次', 'marker: 又一次') }, 1],
  ['what another source says to a claim', { 'w.yaml': swap('It counts', 'It counted') }, 1],
  ['a new link', { 'x.yaml': swap('city: seoul', 'cities: [seoul, busan]') }, 1],
  ['a name that others are found by', { 'topics.yaml': swap('en: Metro', 'en: Subway') }, 1],
  ['a new file', { 'z.yaml': to(aCase('domains: [transport]\n').replace('case: x', 'case: z')) }, 1],
  [
    'a new node and who names it',
    {
      'z.yaml': to('organisation: z\norganisationKind: company\nname: { en: Z, zh: 某公司 }\n'),
      'x.yaml': swap('domains:', 'organisations: [z]\ndomains:'),
    },
    2,
  ],
  ['a value, beside a file with others of the same source', { 'o.csv': swap('busan,2', 'busan,7') }, 4],
  ['a value that goes', { 'o.csv': swap('busan,2\n', '') }, 4],
  [
    'a new table',
    {
      'q.yaml': to('observations: q\nindicator: rank\nfile: q.csv\nsource: report\nsection: b\nperiod: 2021\n'),
      'q.csv': to('city,value\nbusan,4\n'),
    },
    6,
  ],
];

/** Edits for which all files are read again. */
const NOT_ENOUGH: [string, Edits][] = [
  ['a file that goes', { 'y.yaml': null }],
  ['a node that goes', { 'topics.yaml': swap('  - { solution: cameras', '  - { solution: lamps') }],
  ['the grade of a source', { 'sources/report.yaml': swap('evidence: B', 'evidence: C') }],
  ['the direction of an indicator', { 'topics.yaml': swap('lower is better', 'higher is better') }],
  ['who belongs to a group', { 'group.yaml': swap('[busan]', '[seoul]') }],
  [
    'a member whom its group names',
    { 'places.yaml': swap('{ en: Busan, zh: 釜山 }', '{ en: Busan, zh: 釜山 }, memberOf: [group]') },
  ],
  [
    'a value that a claim elsewhere was compared with',
    { 'c.csv': swap('seoul,1\n', ''), 'w.yaml': (text) => text.slice(0, text.indexOf('    otherSources')) },
  ],
  ['the last figure without a unit', { 'y.yaml': swap('unit: as printed', 'unit: "%"') }],
  [
    'a part of another',
    { 'topics.yaml': swap('{ challenge: traffic-noise,', '{ challenge: traffic-noise, partOf: traffic-congestion,') },
  ],
];

describe('on SQLite', () => applyingChanges(() => `sqlite:${join(seedFolder({}), 'test.sqlite')}`));
describePostgres('on PostgreSQL', () => applyingChanges(newPostgresDatabase));

function applyingChanges(newUrl: () => string | Promise<string>): void {
  let database: Database;
  let root: string;

  beforeEach(async () => {
    root = seedFolder(FIRST);
    database = await openDatabase(await newUrl());
    await apply();
  });
  afterEach(() => database.close());

  it.each(ENOUGH)('reads what is different after %s', async (_, edits, filesRead) => {
    await expectSame(edits, (all) => [filesRead, all]);
    await expectSame(
      Object.fromEntries(
        Object.keys(edits).map((name) => [name, FIRST[name] === undefined ? null : to(String(FIRST[name]))]),
      ),
    );
  });

  it.each(NOT_ENOUGH)('reads everything after a change of %s', (_, edits) => expectSame(edits, (all) => [all, all]));

  it('reads everything after something else wrote, and tells warnings every time', async () => {
    edit({ 'y.yaml': swap(', unit: as printed', '') });
    const codes = async (): Promise<unknown[]> => (await apply()).problems.map(({ code }) => code);
    expect(await codes()).toEqual(['unit-missing']);
    expect(await codes()).toEqual(['unit-missing']);
    edit({ 'x.yaml': swap('More exact', 'Most exact') });
    expect(await codes()).toEqual(['unit-missing']);
    await database.write((queryRunner) => queryRunner.query(`UPDATE revision SET content_hash = 'other'`));
    const { filesRead, fileCount } = await apply();
    expect(filesRead).toBe(fileCount);
  });

  it('tells what is wrong as if all files had been read, and writes nothing', async () => {
    edit({ 'x.yaml': swap('domains: [transport]', 'domains: [transprot]') });
    const { applied, problems } = await apply();
    expect(applied).toBeNull();
    expect(problems).toEqual(checkSeed(root).problems);
    expect(problems.map(({ code, suggestion }) => [code, suggestion])).toEqual([['unknown-slug', 'transport']]);
  });

  async function expectSame(
    edits: Edits,
    reads?: (all: number) => [filesRead: number, fileCount: number],
  ): Promise<void> {
    edit(edits);
    const { filesRead, fileCount, problems } = await apply();
    expect(problems).toEqual(checkSeed(root).problems);
    if (reads) expect([filesRead, fileCount]).toEqual(reads(fileCount));
    const stored = contentHash(await readKnowledge(queriesOf(database.read)));
    expect(stored).toBe(contentHash(flattenSeed(checkSeed(root).seed)));
    const [last] = await database.read.query(
      'SELECT content_hash AS "hash" FROM revision ORDER BY number DESC LIMIT 1',
    );
    expect(last.hash).toBe(stored);
  }

  function edit(edits: Edits): void {
    for (const [name, change] of Object.entries(edits)) {
      const path = join(root, name);
      if (change === null) rmSync(path);
      else writeFileSync(path, change(String(FIRST[name] ?? '')));
    }
  }

  function apply(): Promise<AppliedFiles> {
    const options = { message: 'test', author: 'test', now: new Date('2026-01-01T00:00:00Z') };
    return applyFiles(root, (work) => work(database), true, options);
  }
}
