import type { ApplyOptions } from '../apply';
import type { Queries } from '../tables';
import { forgetFiles, writeRecord } from './file-record';

/** Replaces what the database knows of the files, and forgets it where the rows come from no files. */
export async function recordFiles(queries: Queries, contentHash: string, { files }: ApplyOptions): Promise<void> {
  if (files) await writeRecord(queries, { contentHash, files }, null);
  else await forgetFiles(queries);
}
