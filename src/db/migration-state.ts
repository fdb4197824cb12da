import type { DataSource } from 'typeorm';
import { describeDatabase } from './database-error';
import { MIGRATIONS } from './migrations';

/** How the schema of a database stands to this program. */
export interface MigrationState {
  /** Nothing was ever put into it. */
  readonly isEmpty: boolean;
  /** What this program would still do to it. */
  readonly missing: readonly string[];
  /** What a newer program has done to it. */
  readonly unknown: readonly string[];
}

/** Reads which migrations have run; changes nothing. */
export async function migrationState(source: DataSource): Promise<MigrationState> {
  const known = MIGRATIONS.map((migration) => new migration().name);
  const queryRunner = source.createQueryRunner();
  try {
    if (!(await queryRunner.hasTable('migrations'))) return { isEmpty: true, missing: known, unknown: [] };
    const rows = (await queryRunner.query('SELECT "name" FROM "migrations" ORDER BY "timestamp"')) as {
      name: string;
    }[];
    const done = rows.map(({ name }) => name);
    return {
      isEmpty: done.length === 0,
      missing: known.filter((name) => !done.includes(name)),
      unknown: done.filter((name) => !known.includes(name)),
    };
  } finally {
    await queryRunner.release();
  }
}

/**
 * An older program would read and write a newer schema as if it were its own.
 * @throws DatabaseError
 */
export function refuseNewer(url: string, { unknown }: MigrationState): void {
  if (unknown.length === 0) return;
  const reason = `a newer version of this program made this database (${unknown.join(', ')}), and this version would damage it. Update the program, or name another database.`;
  throw describeDatabase(url, reason);
}
