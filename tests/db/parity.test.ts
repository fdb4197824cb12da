import { openDatabase, type Database } from '../../src/db/database';
import { describePostgres } from '../support/shared-postgres';
import { newDatabaseUrl } from '../support/engines';
import { describePostgresSchema, describeSqliteSchema, type SchemaDescription } from './describe-schema';

/** What the engines themselves say of their tables after the migrations. Nothing here is read from the entities. */
describePostgres('the schema after all migrations', () => {
  let sqlite: Database;
  let postgres: Database;
  let onSqlite: SchemaDescription;
  let onPostgres: SchemaDescription;

  beforeAll(async () => {
    [sqlite, postgres] = [
      await openDatabase(await newDatabaseUrl('sqlite')),
      await openDatabase(await newDatabaseUrl('postgres')),
    ];
    onSqlite = await describeSqliteSchema(sqlite.read);
    onPostgres = await describePostgresSchema(postgres.read);
  });
  afterAll(() => Promise.all([sqlite?.close(), postgres?.close()]));

  it('has the same tables on SQLite and on PostgreSQL', () => {
    expect(Object.keys(onSqlite)).toEqual(Object.keys(onPostgres));
    expect(Object.keys(onSqlite)).toEqual(
      expect.arrayContaining(['node', 'statement', 'link', 'observation', 'revision']),
    );
  });

  it.each([
    ['columns, with type and nullability', 'columns'],
    ['primary keys', 'primaryKey'],
    ['unique indices', 'uniqueIndices'],
    ['other indices', 'otherIndices'],
    ['foreign keys, with what happens on delete', 'foreignKeys'],
    ['checks', 'checks'],
  ] as const)('has the same %s', (_title, part) => {
    const partOf = (schema: SchemaDescription): object =>
      Object.fromEntries(Object.entries(schema).map(([table, description]) => [table, description[part]]));
    expect(partOf(onSqlite)).toEqual(partOf(onPostgres));
  });

  it('lets nothing be deleted that something points at', () => {
    const actions = Object.values(onPostgres).flatMap(({ foreignKeys }) => foreignKeys.map(({ onDelete }) => onDelete));
    expect(actions.length).toBeGreaterThan(20);
    expect(new Set(actions)).toEqual(new Set(['NO ACTION']));
  });

  it.each([
    ['SQLite', () => sqlite],
    ['PostgreSQL', () => postgres],
  ])('is what the entities say, on %s', async (_engine, database) => {
    const { read } = database();
    // The entities cannot say that texts sort by bytes: SQLite has no collation of that name, and sorts so by itself.
    const texts = read.entityMetadatas.flatMap(({ columns }) => columns.filter(({ type }) => !NUMBERS.includes(type)));
    if (read.options.type === 'postgres') for (const column of texts) column.collation = 'C';
    const { upQueries } = await read.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('guards SQLite by foreign keys too, on every connection', async () => {
    expect(await sqlite.read.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await sqlite.write((runner) => runner.query('PRAGMA foreign_keys'))).toEqual([{ foreign_keys: 1 }]);
    expect(await sqlite.read.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await sqlite.read.query('PRAGMA foreign_key_check')).toEqual([]);
  });
});

const NUMBERS: readonly unknown[] = ['integer', 'double precision', Number];
