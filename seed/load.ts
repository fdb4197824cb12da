import { type FileFacts, factsOf } from './changed/file-record';
import { checkSeed } from './check';
import { flattenSeed } from './flatten';
import type { Problem } from './problem';
import { type Renames, renamesOf } from './renames';
import type { KnowledgeRows } from './rows';

export interface LoadedSeed {
  /** Null where there is an error. */
  readonly rows: KnowledgeRows | null;
  /** Ids that nodes had before. */
  readonly renames: Renames;
  readonly problems: readonly Problem[];
  /** What the database is to know of the files. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** How many files were read. */
  readonly files: number;
}

/** Reads and checks the seed files below a folder and makes the rows of the database from them. */
export async function loadSeed(root: string): Promise<LoadedSeed> {
  const checked = checkSeed(root);
  const { survey, validation, problems, fileCount } = checked;
  const broken = problems.some(({ severity }) => severity === 'error');
  const facts = broken ? new Map<string, FileFacts>() : factsOf(root, survey, validation);
  return {
    rows: broken ? null : flattenSeed(checked.seed),
    renames: renamesOf(survey),
    problems,
    facts,
    files: fileCount,
  };
}
