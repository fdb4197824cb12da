import type { Logger } from 'pino';
import type { Database } from '../src/db/database';
import { Revision } from '../src/entities/revision';
import { applyFiles } from './apply-files';
import { formatProblems } from './report-problems';

/** The seed files cannot be applied; the message is for the person who edits them. */
export class SeedError extends Error {}

/** Fills a database that has never been applied to; leaves any other alone. */
export async function fillIfEmpty(database: Database, root: string, logger: Logger): Promise<void> {
  if ((await database.read.getRepository(Revision).count()) > 0) return;
  const { applied, problems, fileCount } = await applyFiles(root, (work) => work(database), false, {
    message: 'First filling from the seed files',
    author: 'civigraph',
    now: new Date(),
  });
  if (!applied) {
    const report = formatProblems({ problems, fileCount }, false);
    throw new SeedError(`The database is empty and the seed files have errors:\n${report}`);
  }
  const { revision, changes } = applied;
  logger.info(
    { revision, files: fileCount, changed: changes.length },
    'the empty database was filled from the seed files',
  );
}
