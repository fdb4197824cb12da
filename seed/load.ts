import { checkSeed } from './check';
import { flattenSeed } from './flatten';
import type { Problem } from './problem';
import type { KnowledgeRows } from './rows';

export interface LoadedSeed {
  /** Null where there is an error. */
  readonly rows: KnowledgeRows | null;
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/** Reads and checks the seed files below a folder and makes the rows of the database from them, all in memory. */
export async function loadSeed(root: string): Promise<LoadedSeed> {
  const checked = checkSeed(root);
  const { problems, fileCount } = checked;
  const broken = problems.some(({ severity }) => severity === 'error');
  return { rows: broken ? null : flattenSeed(checked.seed), problems, files: fileCount };
}
