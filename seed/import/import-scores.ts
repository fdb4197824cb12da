import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { knownBy } from '../changed/files-to-check';
import { type CheckOptions, checkSeed } from '../check';
import { checkDirections } from './check-directions';
import { earlierFiles, withEarlier } from './earlier-files';
import { problemAt, type Problem, sortProblems } from '../problem';
import type { PlaceKind } from '../places';
import { indexEntries } from '../seed-index';
import { surveySeed } from '../survey/survey-seed';
import type { ImportOptions } from './import-options';
import { type PrepareTable, type ReadScores, readScores } from './read-scores';
import { type ResolvedScores, resolveScores } from './resolve-scores';
import { scoreFiles, type SeedFileContents, SOURCE_OF_CODES } from './score-files';

export interface PlannedImport {
  readonly problems: readonly Problem[];
  /** What would be written; empty where there is an error. */
  readonly files: SeedFileContents;
  readonly read: ReadScores;
  /** Null where the table could not be read so far. */
  readonly resolved: ResolvedScores | null;
}

/** What another file beside the table adds to an import. */
export interface ImportExtension {
  readonly prepare: PrepareTable;
  /**
   * Further files, of the values that have been settled.
   * @param kind of places
   * @param isSound whether nothing is wrong with the values
   */
  complete(
    resolved: ResolvedScores,
    kind: PlaceKind,
    isSound: boolean,
  ): { files: SeedFileContents; problems: readonly Problem[] };
}

/** Everything that importing a table would do, checked as if it were done: every problem of the table at once. */
export function planImport(
  root: string,
  table: string,
  given: ImportOptions,
  beside: Pick<CheckOptions, 'record' | 'progress'> = {},
  extension?: ImportExtension,
): PlannedImport {
  const read = readScores(table, given, extension?.prepare);
  const options = { ...given, ...read.options };
  const none = { read, resolved: null, problems: sortProblems(read.problems), files: new Map<string, string>() };
  if (!read.table || !read.layout) return none;
  const { record, progress } = beside;
  const seed = surveySeed(root, [], { progress, known: record ? knownBy(root, record) : undefined });
  // What an import of this name made before is made anew, so that running it again gives the same files.
  const earlier = earlierFiles(root, options);
  const nodes = seed.nodes.filter(({ file }) => !earlier.includes(file.source.path));
  const units = seed.units.filter(({ file }) => !earlier.includes(file.source.path));
  const index = indexEntries([...nodes, ...units, ...seed.metrics], seed.guessedIds);
  const resolved = resolveScores(read, seed, index, read.table, read.layout, options);
  const isSound = ![...read.problems, ...resolved.problems].some(({ severity }) => severity === 'error');
  const further = extension?.complete(resolved, read.layout.kind, isSound);
  const problems = sortProblems([
    ...read.problems,
    ...resolved.problems,
    ...nothingLeft(read, resolved),
    ...(further?.problems ?? []),
  ]);
  if (problems.some(({ severity }) => severity === 'error')) return { ...none, resolved, problems };
  checkDirections(resolved, options);
  const own = scoreFiles(resolved, options, basename(table), index.has('source', SOURCE_OF_CODES));
  const files = new Map([...withEarlier(root, own), ...(further?.files ?? [])]);
  const staged = stagedProblems(root, files, beside);
  const broken = staged.some(({ severity }) => severity === 'error');
  return { read, resolved, problems: [...problems, ...staged], files: broken ? new Map<string, string>() : files };
}

function nothingLeft({ table, problems }: ReadScores, { scores, problems: others }: ResolvedScores): Problem[] {
  if (scores.length > 0 || problems.length > 0 || others.length > 0 || !table) return [];
  const message = 'no value of the table is left to be imported.';
  return [problemAt(table.locateColumn(''), 'missing-value', message)];
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
function stagedProblems(root: string, files: SeedFileContents, beside: CheckOptions): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-import-'));
  try {
    writeFiles(folder, files);
    const shown = relative(process.cwd(), folder) || folder;
    const { problems } = checkSeed(root, [folder], beside);
    return problems.map((problem) => ({
      ...problem,
      file: join(root, relative(shown, problem.file)),
      message: `${problem.message} (In a file that the import would write.)`,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
