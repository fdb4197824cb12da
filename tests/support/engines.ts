import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePostgres, newPostgresDatabase } from './shared-postgres';

export type Engine = 'sqlite' | 'postgres';

/** The URL of a new, empty database of an engine. Its file goes when the tests of the test file are over. */
export async function newDatabaseUrl(engine: Engine): Promise<string> {
  return engine === 'postgres' ? newPostgresDatabase() : `sqlite:${join(temporaryFolder(), 'civigraph.sqlite')}`;
}

/** Declares the same suite for SQLite and for PostgreSQL, which is skipped, with the reason, where there is none. */
export function describeEngines(title: string, suite: (engine: Engine) => void): void {
  describe(`${title} on SQLite`, () => suite('sqlite'));
  describePostgres(`${title} on PostgreSQL`, () => suite('postgres'));
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-test-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
