import { CONCEPT_NODE_KINDS, type ConceptNodeKind } from '../../src/entities/vocabulary';
import fc from 'fast-check';
import { applyKnowledge } from '../../seed/apply';
import type { KnowledgeRows } from '../../seed/rows';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { type Database, openDatabase } from '../../src/db/database';
import { type Snapshot, SnapshotKeeper } from '../../src/snapshot';
import type { TableName } from '../../src/snapshot/row-types';
import { TABLE_NAMES } from '../../src/snapshot/table-definitions';
import { describeEngines, newDatabaseUrl } from '../support/engines';
import { generatedRows } from '../support/generated-seed';
import { newSeededDatabaseUrl } from '../support/seeded-database';
import { contentsOf, plainRow, relationsOf, sortedByKey, statementsByNode } from './contents';
import { changedRows } from './random-changes';

describeEngines('a snapshot', (engine) => {
  let database: Database;
  afterEach(() => database.close());

  it('holds every row of the database as it is', async () => {
    database = await openDatabase(await newSeededDatabaseUrl(engine));
    const data = await new SnapshotKeeper(database).current();
    const stored = await readKnowledge(queriesOf(database.read));
    const contents = contentsOf(data);
    for (const name of TABLE_NAMES) expect(contents[name]).toEqual(plainRows(name, stored).map(withConceptKind));
  }, 120_000);

  it('followed through random changes equals one built anew, and older ones stay what they were', async () => {
    const reached = { followed: 0, rebuilt: 0 };
    const property = fc.asyncProperty(fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), async (seeds) => {
      database = await openDatabase(await newDatabaseUrl(engine));
      let rows = generatedRows(12);
      await apply(database, rows);
      const keeper = new SnapshotKeeper(database);
      const seen: { readonly data: Snapshot; readonly contents: unknown; readonly relations: unknown }[] = [];
      for (const seed of [null, ...seeds]) {
        if (seed !== null) {
          rows = changedRows(rows, seed);
          await apply(database, rows);
        }
        const before = seen.at(-1)?.data;
        const data = await keeper.current();
        const fresh = await new SnapshotKeeper(database).current();
        expect(contentsOf(data)).toEqual(contentsOf(fresh));
        expect(relationsOf(data)).toEqual(relationsOf(fresh));
        expect(statementsByNode(data)).toEqual(statementsByNode(fresh));
        expect(data.version).toEqual(fresh.version);
        if (before) reached[before.store === data.store ? 'followed' : 'rebuilt'] += 1;
        seen.push({ data, contents: contentsOf(data), relations: relationsOf(data) });
      }
      for (const { data, contents, relations } of seen) {
        expect(contentsOf(data)).toEqual(contents);
        expect(relationsOf(data)).toEqual(relations);
      }
      await database.close();
    });
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 10 : 3 });
    expect(reached.followed).toBeGreaterThan(5);
    database = await openDatabase(await newDatabaseUrl(engine));
  }, 120_000);

  it('is taken at once while nothing is written, by this process or by another', async () => {
    const url = await newDatabaseUrl(engine);
    database = await openDatabase(url);
    await apply(database, generatedRows(4));
    const keeper = new SnapshotKeeper(database);
    const first = await settled(keeper);
    expect(keeper.current()).toBe(first);
    const other = await openDatabase(url);
    await apply(other, generatedRows(5));
    await other.close();
    await expect(newer(keeper, first)).resolves.toMatchObject({ version: { revision: 2 } });
  });

  it('never shows what is not committed', async () => {
    database = await openDatabase(await newDatabaseUrl(engine));
    await apply(database, generatedRows(4));
    const keeper = new SnapshotKeeper(database);
    const before = contentsOf(await keeper.current());
    await expect(
      database.write(async (queryRunner) => {
        await queryRunner.query(`UPDATE "node" SET "name_en" = 'not committed'`);
        if (engine === 'sqlite') expect(contentsOf(await keeper.current())).toEqual(before);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(contentsOf(await keeper.current())).toEqual(before);
  });

  function plainRows(name: TableName, stored: KnowledgeRows): unknown[] {
    const rows = stored[name] as unknown as Readonly<Record<string, unknown>>[];
    return sortedByKey(
      name,
      rows.map((row) => plainRow(name, row)),
    );
  }
});

async function apply(database: Database, rows: KnowledgeRows): Promise<void> {
  await applyKnowledge(database, rows, { message: 'test', author: 'test', now: new Date('2026-01-01T00:00:00Z') });
}

/** PostgreSQL tells of a commit a moment after it, of one's own too. */
async function settled(keeper: SnapshotKeeper): Promise<Snapshot> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const data = await keeper.current();
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (keeper.current() === data) return data;
  }
  throw new Error('The keeper goes on finding something new.');
}

async function newer(keeper: SnapshotKeeper, than: Snapshot): Promise<Snapshot> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const data = await keeper.current();
    if (data !== than) return data;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return than;
}

/** Of kinds that the API lists as concepts, the snapshot says which sort of concept they are; the database has it in their kind. */
function withConceptKind(row: unknown): unknown {
  const { kind } = row as { kind?: string };
  const sort = kind === undefined ? undefined : CONCEPT_NODE_KINDS[kind as ConceptNodeKind];
  return sort === undefined ? row : { ...(row as object), conceptKind: sort };
}
