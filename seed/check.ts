import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Progress, silent } from '../src/db/progress';
import { type GivenText, textFileProblems } from './check-texts';
import { csvPathOf } from './observations';
import { type Problem, sortProblems } from './problem';
import { readSeed, type Seed } from './read';
import { validateSeed } from './validate';

export interface CheckResult {
  readonly seed: Seed;
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

export interface CheckOptions {
  /** Hears how far reading has come. */
  readonly progress?: Progress | undefined;
  /** A text with which to compare what is cited from its source. */
  readonly text?: GivenText;
  readonly now?: Date;
}

/**
 * Checks everything below the root. With paths, only what is wrong in those files or folders is told; they may lie elsewhere
 * and are then checked as if they stood in the root. A header of observations stands for its CSV file too.
 * @throws where a path does not exist
 */
export function checkSeed(root: string, paths: readonly string[] = [], options: CheckOptions = {}): CheckResult {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', no ')}.`);
  const seed = readSeed(root, paths, options.progress ?? silent);
  const found = validateSeed(seed, options.now ?? new Date());
  const problems = sortProblems([...found, ...textFileProblems(seed, found, root, options.text)]);
  if (paths.length === 0) return { seed, problems, fileCount: seed.files.length };
  const within = (file: string): boolean => paths.some((path) => isWithin(resolve(file), resolve(path)));
  const tables = new Set(seed.headers.filter(({ file }) => within(file.source.path)).map(csvPathOf));
  const named = (file: string): boolean => within(file) || tables.has(resolve(file));
  const told = problems.filter(({ file, code }) => named(file) || code === 'no-seed-files');
  return { seed, problems: told, fileCount: seed.files.filter(named).length };
}

function isWithin(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way === '' || (!way.startsWith('..') && !way.startsWith(sep));
}
