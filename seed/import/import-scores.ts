import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { checkSeed } from '../check';
import { checkDirections } from './check-directions';
import { earlierFiles, withEarlier } from './earlier-files';
import type { Named } from '../nearest';
import { type Problem, sortProblems } from '../problem';
import { readSeed, type Seed } from '../read';
import { indexEntries } from '../seed-index';
import type { ImportOptions } from './import-options';
import { readScores } from './read-scores';
import { type ResolvedScores, resolveScores } from './resolve-scores';
import { scoreFiles, type SeedFileContents } from './score-files';

export interface ImportPlan {
  readonly problems: readonly Problem[];
  /** What would be written; empty where there is an error. */
  readonly files: SeedFileContents;
  readonly resolved: ResolvedScores;
  /** Cells of a wide table that hold no value. */
  readonly empty: number;
  /** Lines of notes below the table. */
  readonly notes: readonly number[];
  /** Columns without numbers that `--value-columns all` leaves out. */
  readonly leftOut: readonly string[];
}

/** Everything that importing a table would do, checked as if it were done: every problem of the table at once. */
export function planImport(root: string, table: string, options: ImportOptions): ImportPlan {
  const read = readScores(table, options);
  const seed = readSeed(root);
  const own = options.replace === true ? earlierFiles(root, options) : [];
  const nodes = seed.nodes.filter(({ file }) => !own.includes(file.source.path));
  const index = indexEntries([...nodes, ...seed.units, ...seed.metrics], seed.guessedIds);
  const resolved = resolveScores(read.scores, index, countryCodes(seed), options);
  checkDirections(resolved, options);
  const problems = sortProblems([...read.problems, ...resolved.problems]);
  const { empty, notes, leftOut } = read;
  const none = { problems, files: new Map<string, string>(), resolved, empty, notes, leftOut };
  if (problems.some(({ severity }) => severity === 'error')) return none;
  const files = withEarlier(root, scoreFiles(resolved, options, basename(table)));
  const staged = stagedProblems(root, files);
  const broken = staged.some(({ severity }) => severity === 'error');
  return { ...none, problems: [...problems, ...staged], files: broken ? new Map<string, string>() : files };
}

/** Files that stand in the way, because they hold something else. */
export function inTheWay(root: string, files: SeedFileContents): string[] {
  return [...files].flatMap(([name, content]) => {
    const path = join(root, name);
    return existsSync(path) && readFileSync(path, 'utf8') !== content ? [path] : [];
  });
}

/**
 * Writes each file beside its place and moves it there, so that a stop in between leaves no half file.
 * @returns what makes the files be as they were
 */
export function writeFiles(root: string, files: SeedFileContents): () => void {
  const paths = [...files.keys()].map((name) => join(root, name));
  const before = new Map(paths.map((path) => [path, existsSync(path) ? readFileSync(path) : null]));
  for (const [name, content] of files) replaceFile(join(root, name), content);
  return () => {
    for (const [path, content] of before) {
      if (content === null) rmSync(path, { force: true });
      else replaceFile(path, content);
    }
  };
}

function replaceFile(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/** Checks the files in a folder of their own, as if they stood in the root. */
function stagedProblems(root: string, files: SeedFileContents): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-import-'));
  try {
    writeFiles(folder, files);
    const shown = relative(process.cwd(), folder) || folder;
    const { problems } = checkSeed(root, [folder]);
    return problems.map((problem) => ({
      ...problem,
      file: join(root, relative(shown, problem.file)),
      message: `${problem.message} (In a file that the import would write.)`,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Countries by their ISO code too. */
function countryCodes(seed: Seed): Named[] {
  return seed.nodes.flatMap(({ kind, form }) => {
    const code = 'iso2' in form ? form.iso2 : undefined;
    return kind === 'country' && typeof code === 'string' ? [{ value: `country:${form.slug}`, names: [code] }] : [];
  });
}
