import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { applyKnowledge, type Applied } from '../../seed/apply';
import { contentHash } from '../../seed/content-hash';
import { type KnowledgeRows, noRows } from '../../seed/rows';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { type Database, openDatabase } from '../../src/db/database';
import { describePostgres, newPostgresDatabase } from '../support/shared-postgres';
import { aCase, BASE, type Files, rowsOfFiles, seedFolder } from './seed-folder';

const FIRST: Files = {
  'x.yaml': aCase(`aliases: [首案]
domains: [transport]
solutions:
  - { solution: cameras, technologies: [computer-vision], text: { en: Seen., zh: 看见。 }, marker: 看见 }
outcomes:
  - text: { en: More exact., zh: 更准确。 }
    marker: 准确度
    also: [{ marker: 再次 }]
    quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: 94% }]
`),
  'seoul.yaml': `city: daegu
name: { en: Daegu, zh: 大邱 }
coordinates: { latitude: 35.87, longitude: 128.6, source: report, section: a }
country: { country: south-korea, source: report, section: a }
ids: [{ scheme: wikidata, value: Q20927, source: report, section: a }]
`.replace('daegu', 'seoul'),
  'places.yaml': String(BASE['places.yaml']).replace(/.*city: seoul.*\n/, ''),
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\nperiod: 2019\n',
  'o.csv': 'city,value\nseoul,1\nbusan,2\n',
};

/** Enough rows for many statements of SQL. */
const MANY: Files = {
  ...FIRST,
  'many.yaml': `technologies:\n${Array.from({ length: 3_000 }, (_, n) => `  - { technology: t${n}, name: { en: T${n}, zh: 技术${n} } }\n`).join('')}`,
};

suite('SQLite', describe, () => `sqlite:${join(seedFolder({}), 'test.sqlite')}`);
suite('PostgreSQL', describePostgres, newPostgresDatabase);

function suite(
  name: string,
  group: (title: string, body: () => void) => void,
  newUrl: () => string | Promise<string>,
): void {
  group(`applying on ${name}`, () => {
    let url: string;
    let database: Database;

    beforeEach(async () => {
      url = await newUrl();
      database = await openDatabase(url);
    });
    afterEach(() => database.close());

    it('puts in exactly the rows of the files', async () => {
      const rows = rowsOfFiles(FIRST);
      expect(await apply(rows)).toMatchObject({ revision: 1 });
      const stored = await inDatabase();
      expect(contentHash(stored)).toBe(contentHash(rows));
      expect(stored.node.every(({ revision }) => revision === 1)).toBe(true);
      expect(await query('SELECT content_hash FROM revision')).toEqual([{ content_hash: contentHash(rows) }]);
    });

    it('changes nothing the second time', async () => {
      await apply(rowsOfFiles(FIRST));
      expect(await apply(rowsOfFiles(FIRST))).toEqual({ revision: 1, changes: [] });
      expect(await query('SELECT number FROM revision')).toEqual([{ number: 1 }]);
    });

    it('gives a new revision to what changed and to what owns it, and to nothing else', async () => {
      await apply(rowsOfFiles(FIRST));
      const next = rowsOfFiles({ ...FIRST, 'x.yaml': String(FIRST['x.yaml']).replace('value: 94', 'value: 95') });
      const { revision, changes } = await apply(next);
      expect(revision).toBe(2);
      expect(
        changes.map(({ subjectId, action, rows }) => [
          subjectId,
          action,
          rows.map((row) => [row.table, ...row.fields]),
        ]),
      ).toEqual([['case:x', 'CHANGED', [['quantity', 'value']]]]);
      const rows = await inDatabase();
      expect(rows.node.filter((node) => node.revision === 2).map(({ id }) => id)).toEqual(['case:x']);
      expect(rows.statement.filter((each) => each.revision === 2).map(({ textEn }) => textEn)).toEqual(['More exact.']);
      const [change] = await query<{ before: string; after: string }>(
        'SELECT * FROM revision_change WHERE revision_number = 2',
      );
      expect(JSON.parse(change?.before ?? '')).toMatchObject({ quantity: [{ value: 94 }] });
      expect(JSON.parse(change?.after ?? '')).toMatchObject({ quantity: [{ value: 95 }] });
    });

    it('leaves a tombstone of a removed node, which goes when the node comes back', async () => {
      const { 'x.yaml': _, ...rest } = FIRST;
      await apply(rowsOfFiles(FIRST));
      const { changes } = await apply(rowsOfFiles(rest), 'Told twice');
      expect(changes.map(({ subjectId, action }) => [subjectId, action])).toEqual([['case:x', 'REMOVED']]);
      expect(await query('SELECT * FROM tombstone')).toEqual([
        {
          node_id: 'case:x',
          name_en: 'A case',
          name_zh: '一个案例',
          reason: 'Told twice',
          successor_id: null,
          revision_number: 2,
        },
      ]);
      expect((await inDatabase()).citation.map(({ locator }) => locator)).not.toContain('Chapter one');
      await apply(rowsOfFiles(FIRST));
      expect(await query('SELECT * FROM tombstone')).toEqual([]);
      expect(contentHash(await inDatabase())).toBe(contentHash(rowsOfFiles(FIRST)));
    });

    it('says where the id of a merged node leads, also in a database that never had it', async () => {
      const renames = new Map([
        ['case:x', 'city:seoul'],
        ['case:old', 'city:seoul'],
      ]);
      const leads = 'SELECT node_id, successor_id FROM tombstone ORDER BY node_id';
      await apply(rowsOfFiles(FIRST), 'test', renames);
      expect(await query(leads)).toEqual([{ node_id: 'case:old', successor_id: 'city:seoul' }]);
      await apply(rowsOfFiles({}), 'Merged', renames);
      expect(await query(leads)).toEqual([
        { node_id: 'case:old', successor_id: 'city:seoul' },
        { node_id: 'case:x', successor_id: 'city:seoul' },
      ]);
    });

    it('can remove everything and start anew with the same ids', async () => {
      await apply(rowsOfFiles(FIRST));
      await apply(noRows());
      expect(Object.values(await inDatabase()).flat()).toEqual([]);
      await apply(rowsOfFiles(FIRST));
      expect(contentHash(await inDatabase())).toBe(contentHash(rowsOfFiles(FIRST)));
    });

    it('leaves the old data whole when it is killed in the middle', async () => {
      const old = rowsOfFiles(FIRST);
      await apply(old);
      const child = join(__dirname, 'apply-and-die.ts');
      const root = seedFolder({ ...BASE, ...MANY, 'x.yaml': aCase('domains: [transport]\n') });
      const killed = spawnSync(process.execPath, ['-r', '@swc-node/register', child, url, root, '60'], {
        encoding: 'utf8',
      });
      expect([killed.signal, killed.stderr]).toEqual(['SIGKILL', '']);
      expect(contentHash(await inDatabase())).toBe(contentHash(old));
      expect(await query('SELECT number FROM revision')).toEqual([{ number: 1 }]);
      expect(await apply(rowsOfFiles(MANY))).toMatchObject({ revision: 2 });
    });

    it('leaves the old data whole when a row is refused', async () => {
      const old = rowsOfFiles(FIRST);
      await apply(old);
      const broken = rowsOfFiles(FIRST);
      broken.link.push({ ...broken.link[0]!, id: 'link:broken', toId: 'city:nowhere' });
      await expect(apply(broken)).rejects.toThrow();
      expect(contentHash(await inDatabase())).toBe(contentHash(old));
    });

    function apply(rows: KnowledgeRows, message = 'test', renames = new Map<string, string>()): Promise<Applied> {
      const now = new Date('2026-01-01T00:00:00Z');
      return applyKnowledge(database, rows, { message, author: 'test', now, renames });
    }

    function inDatabase(): Promise<KnowledgeRows> {
      return readKnowledge(queriesOf(database.read));
    }

    function query<T>(sql: string): Promise<T[]> {
      return database.read.query(sql) as Promise<T[]>;
    }
  });
}
