import type { Database } from '../src/db/database';
import { type Applied, applyContent, type ApplyOptions, writeDiff } from './apply';
import { type CheckResult, checkSeed } from './check';
import { changedSeed } from './changed/changed-seed';
import { changedRows } from './changed/current-rows';
import { factsOf, readRecord, recordedHash, writeRecord } from './changed/file-record';
import { changedHash } from './content-hash';
import { addedRows, diffKnowledge, isEmpty, removedRows } from './diff';
import { fillingFrom } from './first-fill/filling';
import { GatheredNodes } from './first-fill/gathered-nodes';
import { flattenSeed } from './flatten';
import type { Problem } from './problem';
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
  const gathered = new GatheredNodes();
  const checked = checkSeed(root, [], { progress: options.progress, seeSound: (entry) => gathered.add(entry) });
  if (hasErrors(checked)) return told(checked, null);
  const { survey, validation } = checked;
  const files = factsOf(root, survey, validation);
  const content = {
    rows: () => flattenSeed(checked.seed),
    filling: () => fillingFrom(survey, gathered, validation.tables),
  };
  const applied = await use((database) =>
    applyContent(database, content, { ...options, files, renames: renamesOf(survey) }),
  );
  return told(checked, applied);
}

async function applyChanged(root: string, database: Database, options: ApplyOptions): Promise<AppliedFiles | null> {
  const record = await readRecord(queriesOf(database.read), root);
  const checked = record && checkSeed(root, [], { record, progress: options.progress });
  if (!checked?.record || !record) return null;
  if (hasErrors(checked)) return told(checked, null);
  const changed = changedSeed(root, checked, record);
  if (!changed) return null;
  const applied = await database.write(async (queryRunner): Promise<Applied | null> => {
    // Another process may have written meanwhile.
    if ((await recordedHash(queryRunner)) !== record.contentHash) return null;
    const rows = await changedRows(queryRunner, changed);
    if (!rows) return null;
    const diff = diffKnowledge(rows.current, rows.next);
    const contentHash = changedHash(record.contentHash, removedRows(diff), addedRows(diff));
    const done = isEmpty(diff) ? null : await writeDiff(queryRunner, diff, contentHash, options);
    await writeRecord(queryRunner, { contentHash, files: changed.files }, record);
    return done ?? { revision: await lastRevision(queryRunner), changes: [] };
  });
  return applied && told(checked, applied);
}

function hasErrors({ problems }: CheckResult): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function told({ problems, fileCount, validation }: CheckResult, applied: Applied | null): AppliedFiles {
  return { applied, problems, fileCount, filesRead: validation.filesRead };
}
