import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyKnowledge } from '../../seed/apply';
import { applyFiles } from '../../seed/apply-files';
import { checkSeed } from '../../seed/check';
import { contentHash } from '../../seed/content-hash';
import { diffKnowledge } from '../../seed/diff';
import { fillingFrom } from '../../seed/first-fill/filling';
import { GatheredNodes } from '../../seed/first-fill/gathered-nodes';
import { flattenSeed } from '../../seed/flatten';
import { type KnowledgeRows, noRows } from '../../seed/rows';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { SEED_DATA } from '../../src/paths';
import { openDatabase, type Database } from '../../src/db/database';
import { changeByKey } from '../../src/loaders/revisions';
import { describePostgres, newPostgresDatabase } from '../support/shared-postgres';
import { aCase, BASE, type Files, rowsOfFiles, seedFolder } from './seed-folder';

const FIRST: Files = {
  'x.yaml': aCase(`aliases: [首案, A first case]
domains: [transport]
organisations: [{ organisation: metro, role: operator, statement: 1 of solutions }]
solutions:
  - { solution: cameras, technologies: [computer-vision], text: { en: Seen., zh: 看见。 }, marker: 看见 }
outcomes:
  - text: { en: More exact., zh: 更准确。 }
    marker: 准确度
    also: [{ marker: 再次 }]
    quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: 94% }]
`),
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\nperiod: 2019\n',
  'o.csv': 'city,value\nseoul,1\nbusan,2\n',
};

describe('on SQLite', () => whatTheFirstFillingAdded(() => 'sqlite::memory:'));
describePostgres('on PostgreSQL', () => whatTheFirstFillingAdded(newPostgresDatabase));

function whatTheFirstFillingAdded(newUrl: () => string | Promise<string>): void {
  let database: Database;

  beforeEach(async () => {
    database = await openDatabase(await newUrl());
    await apply(rowsOfFiles(FIRST));
  });
  afterEach(() => database.close());

  it('is not kept a second time, and told all the same', async () => {
    const kept = await database.read.query('SELECT DISTINCT "before", "after", "action" FROM revision_change');
    expect(kept).toEqual([{ before: '{}', after: '{}', action: 'ADDED' }]);
    expect(await told()).toEqual(added(rowsOfFiles(FIRST)));
  });

  it.each([
    ['changed', { 'x.yaml': aCase('domains: [transport]\naliases: [改名]\n') }],
    ['taken away', { 'x.yaml': undefined }],
    ['other values of an indicator', { 'o.csv': 'city,value\nbusan,7\n' }],
  ])('stays what it was after something is %s', async (_, change) => {
    const next = Object.fromEntries(Object.entries({ ...FIRST, ...change }).filter(([, text]) => text !== undefined));
    await apply(rowsOfFiles(next as Files));
    expect(await told()).toEqual(added(rowsOfFiles(FIRST)));
    await apply(rowsOfFiles(FIRST));
    expect(await told()).toEqual(added(rowsOfFiles(FIRST)));
  });

  it('from files, batch by batch, is what all rows together are, and keeps every index', async () => {
    const other = await openDatabase(await newUrl());
    try {
      const before = await indexesOf(other);
      const options = { message: 'test', author: 'test', now: new Date('2026-01-01T00:00:00Z') };
      const { applied } = await applyFiles(SEED_DATA, (work) => work(other), false, options);
      const wanted = contentHash(flattenSeed(checkSeed(SEED_DATA).seed));
      expect(contentHash(await readKnowledge(queriesOf(other.read)))).toBe(wanted);
      const [revision] = await other.read.query('SELECT number, content_hash AS "hash" FROM revision');
      expect([Number(revision.number), revision.hash]).toEqual([applied?.revision, wanted]);
      expect(await indexesOf(other)).toEqual(before);
    } finally {
      await other.close();
    }
  });

  function apply(rows: KnowledgeRows): Promise<unknown> {
    return applyKnowledge(database, rows, { message: 'test', author: 'test', now: new Date('2026-01-01T00:00:00Z') });
  }

  async function told(): Promise<unknown> {
    const heads = await database.read.query('SELECT subject_id AS "id" FROM revision_change WHERE revision_number = 1');
    const keys = (heads as { id: string }[]).map(({ id }) => ({ revisionNumber: 1, subjectId: id }));
    const changes = await changeByKey(database.read).loadMany(keys);
    return sorted(
      changes.map((change) => {
        if (change === null || change instanceof Error) throw new Error('A change is missing.');
        return [change.subjectId, change.after];
      }),
    );
  }

  function added(rows: KnowledgeRows): unknown {
    return sorted(diffKnowledge(noRows(), rows).subjects.map(({ subjectId, after }) => [subjectId, after]));
  }
}

it('is not made of a table that was changed after it was checked', () => {
  const root = seedFolder({ ...BASE, ...FIRST });
  const gathered = new GatheredNodes();
  const { survey, validation } = checkSeed(root, [], { seeSound: (entry) => gathered.add(entry) });
  writeFileSync(join(root, 'o.csv'), 'city,value\nseoul,2\nnowhere,1\n');
  expect(() => [...fillingFrom(survey, gathered, validation.tables).batches()]).toThrow(
    /o\.csv was changed while it was being read/,
  );
});

async function indexesOf({ read }: Database): Promise<unknown> {
  return read.query(
    read.options.type === 'postgres'
      ? 'SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname'
      : `SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name`,
  );
}

/** Without what is null and without any order: lists of rows are told by table. */
function sorted(subjects: readonly (readonly [string, unknown] | unknown[])[]): unknown {
  const plain = subjects.map(([id, tables]) => {
    const lists = Object.entries(tables as Record<string, object[]>).map(([table, rows]) => [
      table,
      rows
        .map((row) =>
          JSON.stringify(
            Object.entries(row)
              .filter(([, value]) => value !== null)
              .sort(),
          ),
        )
        .sort(),
    ]);
    return [id, Object.fromEntries(lists)] as const;
  });
  return Object.fromEntries(plain);
}
