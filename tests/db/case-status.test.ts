import { openDatabase } from '../../src/db/database';
import { CasesAndIndicators1764100000000 } from '../../src/db/migrations/1764100000000-cases-and-indicators';
import { describeEngines, newDatabaseUrl } from '../support/engines';

/** A database that an older program has filled, brought up to date by this one. */
describeEngines('a case of the time before cases had a status', (engine) => {
  it('is of unknown status, and stays as it is otherwise', async () => {
    const database = await openDatabase(await newDatabaseUrl(engine));
    const migration = new CasesAndIndicators1764100000000();
    const columns = 'id, kind, slug, position, name_en, name_zh, revision';
    await database.write(async (queryRunner) => {
      await migration.down(queryRunner);
      await queryRunner.query(`INSERT INTO node (${columns}) VALUES ('case:old', 'case', 'old', 3, 'Old', '旧', 1)`);
      await queryRunner.query(`INSERT INTO node (${columns}) VALUES ('city:old', 'city', 'old', 0, 'Town', '城', 1)`);
      await migration.up(queryRunner);
    });
    const found: unknown = await database.read.query(
      'SELECT id, position, name_zh, status, link FROM node ORDER BY id',
    );
    expect(found).toEqual([
      { id: 'case:old', position: 3, name_zh: '旧', status: 'UNKNOWN', link: null },
      { id: 'city:old', position: 0, name_zh: '城', status: null, link: null },
    ]);
    await database.close();
  });
});
