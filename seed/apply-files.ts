import type { Database } from '../src/db/database';
import { type Applied, applyKnowledge, type ApplyOptions, writeDiff } from './apply';
import { checkSeed } from './check';
import { readChangedSeed } from './changed/changed-seed';
import { changedRows, gradesOfSources } from './changed/current-rows';
import { factsOf, readRecord, recordedHash, writeRecord } from './changed/file-record';
import { changedHash } from './content-hash';
import { addedRows, diffKnowledge, isEmpty, removedRows } from './diff';
import { flattenSeed } from './flatten';
import { type Problem, sortProblems } from './problem';
import { renamesOf } from './renames';
import { lastRevision } from './revisions';
import { queriesOf } from './tables';

export interface AppliedFiles {
  /** Null where the files have errors and nothing was written. */
  readonly applied: Applied | null;
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  /** The number of files that had to be read. */
  readonly filesRead: number;
}

/** Opens the database for one piece of work, and may do so twice. */
export type UseDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/**
 * Brings the database to what the seed files below a folder say. Where the database knows the files from its last revision, only those that
 * are not what they were are read; whatever does not fit has all of them read and compared with all rows.
 * @param known whether there may be a database that knows files: opening one would make it, and errors in the files come first
 */
export async function applyFiles(
  root: string,
  use: UseDatabase,
  known: boolean,
  options: ApplyOptions,
): Promise<AppliedFiles> {
  const quick = known ? await use((database) => applyChanged(root, database, options)) : null;
  if (quick) return quick;
  const { seed, problems, fileCount } = checkSeed(root, [], { progress: options.progress });
  if (problems.some(({ severity }) => severity === 'error'))
    return { applied: null, problems, fileCount, filesRead: fileCount };
  const rows = flattenSeed(seed);
  const files = factsOf(root, seed, problems);
  const applied = await use((database) =>
    applyKnowledge(database, rows, { ...options, files, renames: renamesOf(seed) }),
  );
  return { applied, problems, fileCount, filesRead: fileCount };
}

async function applyChanged(root: string, database: Database, options: ApplyOptions): Promise<AppliedFiles | null> {
  const { read } = database;
  const record = await readRecord(queriesOf(read));
  const changed = record && readChangedSeed(root, record, await gradesOfSources(queriesOf(read)));
  if (!record || !changed) return null;
  const applied = await database.write(async (queryRunner): Promise<Applied | null> => {
    // Another process may have written meanwhile.
    if ((await recordedHash(queryRunner)) !== record.contentHash) return null;
    const rows = await changedRows(queryRunner, changed, record);
    if (!rows) return null;
    const diff = diffKnowledge(rows.current, rows.next);
    const contentHash = changedHash(record.contentHash, removedRows(diff), addedRows(diff));
    const done = isEmpty(diff) ? null : await writeDiff(queryRunner, diff, contentHash, options);
    await writeRecord(queryRunner, { contentHash, files: changed.files }, record);
    return done ?? { revision: await lastRevision(queryRunner), changes: [] };
  });
  return (
    applied && {
      applied,
      problems: sortProblems(changed.problems),
      fileCount: changed.fileCount,
      filesRead: changed.seed.digests.size,
    }
  );
}
