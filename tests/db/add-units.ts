import 'reflect-metadata';
import { openDatabase } from '../../src/db/database';

/** A writer in a process of its own: `add-units URL COUNT`. Each unit is named for how many there were before it. */
async function main(url: string, count: number): Promise<void> {
  const database = await openDatabase(url);
  for (let n = 0; n < count; n += 1) {
    await database.write(async (runner) => {
      const [row] = (await runner.query('SELECT COUNT(*) AS n FROM unit')) as [{ n: number | string }];
      await new Promise((resolve) => setTimeout(resolve, 1));
      const code = `unit-${Number(row.n) + 100}`;
      await runner.query(`INSERT INTO unit (code, name_en, name_zh) VALUES ('${code}', 'Unit', '单位')`);
    });
  }
  await database.close();
}

const [, , url, count] = process.argv;
main(url ?? '', Number(count)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
