import { type Database, openDatabase } from '../../src/db/database';
import { TABLE_NAMES, TABLES } from '../../src/snapshot/table-definitions';

describe('the definitions of the snapshot', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase('sqlite::memory:');
  });
  afterAll(() => database.close());

  it.each(TABLE_NAMES)('have every column of the table %s', (name) => {
    const { columns } = database.read.getMetadata(TABLES[name].entity);
    const stored = columns.filter(({ isVirtual }) => !isVirtual).map(({ propertyName }) => propertyName);
    expect(Object.keys(TABLES[name].columns).sort()).toEqual(stored.sort());
  });
});
