import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Progress, silent } from '../src/db/progress';
import { changedFiles, isBelow, knownBy, type ToCheck, withSharedTables } from './changed/files-to-check';
import type { FileRecord } from './changed/file-record';
import { type GivenText, hasTexts, textFileProblems } from './check-texts';
import { csvPathOf, csvPathToRead } from './observations';
import { type Problem, sortProblems } from './problem';
import { type Seed, seedInFull } from './read';
import { type Survey, type SurveyedFile, surveySeed } from './survey/survey-seed';
import { shownPath } from './text-file';
import { type ValidateOptions, type Validation, validateSurvey } from './validate';

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  readonly survey: Survey;
  readonly validation: Validation;
  /** The record by which only some files were read; null where all of them were. */
  readonly record: FileRecord | null;
  /** Everything in full, made when it is first asked for. */
  readonly seed: Seed;
}

export interface CheckOptions {
  /** Hears how far reading and checking have come. */
  readonly progress?: Progress | undefined;
  /** A text with which to compare what is cited from its source. */
  readonly text?: GivenText;
  readonly now?: Date;
  /** What a database knows of the files: those that are as it says are not read again. The problems are the same. */
  readonly record?: FileRecord | null | undefined;
  readonly seeSound?: ValidateOptions['seeSound'];
}

/**
 * Checks everything below the root. With paths, only what is wrong in those files or folders is told; they may lie elsewhere
 * and are then checked as if they stood in the root. A header of observations stands for its CSV file too.
 * @throws where a path does not exist
 */
export function checkSeed(root: string, paths: readonly string[] = [], options: CheckOptions = {}): CheckResult {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', no ')}.`);
  const { record = null, progress = silent } = options;
  const known = record && options.text === undefined ? record : null;
  const survey = surveySeed(root, paths, { progress, known: known ? knownBy(root, known) : undefined });
  if (known === null)
    return checkSurveyed(root, paths, options, { survey, record: null, toCheck: namedFiles(survey, paths) });
  const toCheck = paths.length > 0 ? namedFiles(survey, paths) : changedFiles(root, survey, known);
  if (toCheck === null || hasTexts(survey, root)) return checkSeed(root, paths, { ...options, record: null });
  return checkSurveyed(root, paths, options, { survey, record: known, toCheck });
}

interface Surveyed {
  readonly survey: Survey;
  readonly record: FileRecord | null;
  /** Null for all files. */
  readonly toCheck: ToCheck | null;
}

function checkSurveyed(root: string, paths: readonly string[], options: CheckOptions, surveyed: Surveyed): CheckResult {
  const { survey, record, toCheck } = surveyed;
  const { progress = silent, now = new Date(), seeSound } = options;
  const selected = toCheck ? { isWanted: (file: SurveyedFile) => toCheck.files.has(file), known: toCheck.known } : {};
  const validation = validateSurvey(survey, { now, progress, seeSound, ...selected });
  let full: Seed | null = null;
  const seed = (): Seed => (full ??= seedInFull(survey, toCheck ? {} : { tables: validation.tables }));
  const ofTexts =
    options.text || hasTexts(survey, root) ? textFileProblems(seed(), validation.problems, root, options.text) : [];
  const problems = sortProblems([...validation.problems, ...ofTexts]);
  const told = toldOf(survey, paths, problems);
  return {
    ...{ ...told, survey, validation, record },
    get seed() {
      return seed();
    },
  };
}

/** The files of the paths: what is wrong in them is told beside the outlines of all. Null for all files, where none is named. */
function namedFiles(survey: Survey, paths: readonly string[]): ToCheck | null {
  if (paths.length === 0) return null;
  const named = survey.files.filter(({ file }) => paths.some((path) => isBelow(file.source.path, path)));
  const tables = new Set(paths.map((path) => resolve(path)));
  const ofTables = survey.files.filter(({ header }) => header && tables.has(csvPathOf(header) ?? ''));
  return { files: withSharedTables(survey, [...named, ...ofTables]), known: [] };
}

function toldOf(
  survey: Survey,
  paths: readonly string[],
  problems: readonly Problem[],
): Pick<CheckResult, 'problems' | 'fileCount'> {
  const csv = survey.headers.flatMap((header) => csvPathToRead(header, survey.folders) ?? []);
  const files = [...survey.shown, ...csv.map(shownPath)];
  if (paths.length === 0) return { problems, fileCount: files.length };
  const within = (file: string): boolean => paths.some((path) => isBelow(resolve(file), path));
  const tables = new Set(survey.headers.filter(({ file }) => within(file.source.path)).map(csvPathOf));
  const named = (file: string): boolean => within(file) || tables.has(resolve(file));
  return {
    problems: problems.filter(({ file, code }) => named(file) || code === 'no-seed-files'),
    fileCount: files.filter(named).length,
  };
}
