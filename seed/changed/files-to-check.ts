import { resolve } from 'node:path';
import { type Entry, idOf } from '../forms';
import { csvPathOf, csvPathToRead } from '../observations';
import type { Problem } from '../problem';
import type { Outline } from '../survey/outline';
import type { KnownFacts, Survey, SurveyedFile } from '../survey/survey-seed';
import { digestOfFile } from '../text-file';
import { type FileRecord, pathBelow } from './file-record';
import { observedBy } from './observed-by';

/** For a survey that reads only what is not as the record says. */
export function knownBy(root: string, { files }: FileRecord): KnownFacts {
  return (path) => files.get(pathBelow(root, path)) ?? null;
}

export interface ToCheck {
  readonly files: ReadonlySet<SurveyedFile>;
  /** The warnings of all the others. */
  readonly known: readonly Problem[];
}

/**
 * The files that were read because they have changed, and those whose tables have changed or may hold the same values: their problems, those
 * of comparing all outlines and what is known of the rest are the problems of all files. Null where a change reaches files that were not
 * read: something is gone that they may name, or is not any more what they rely on.
 */
export function changedFiles(root: string, survey: Survey, record: FileRecord): ToCheck | null {
  if (isAnyGone(root, survey, record) || !isAsReliedOn(survey, record)) return null;
  const changed = survey.files.filter(({ facts, header }) => facts === null || isTableChanged(root, record, header));
  const files = withSharedTables(survey, changed);
  return { files, known: knownProblems(root, record, survey, files) };
}

/** These files, with those whose tables may hold the same values. */
export function withSharedTables(survey: Survey, wanted: readonly SurveyedFile[]): Set<SurveyedFile> {
  const byPair = new Map<string, SurveyedFile[]>();
  for (const file of survey.files)
    for (const pair of pairsOf(file)) byPair.set(pair, [...(byPair.get(pair) ?? []), file]);
  const found = new Set(wanted);
  for (const file of found)
    for (const pair of pairsOf(file)) for (const other of byPair.get(pair) ?? []) found.add(other);
  return found;
}

function pairsOf({ header }: SurveyedFile): string[] {
  return header ? observedBy(header) : [];
}

function isTableChanged(root: string, { files }: FileRecord, header: SurveyedFile['header']): boolean {
  const path = header && csvPathOf(header);
  if (path === null) return false;
  const known = files.get(pathBelow(root, path));
  return known === undefined || digestOfFile(path) !== known.digest;
}

function knownProblems(
  root: string,
  record: FileRecord,
  survey: Survey,
  read: ReadonlySet<SurveyedFile>,
): readonly Problem[] {
  return survey.files.flatMap((file) => {
    if (read.has(file) || !file.facts) return [];
    const table = file.header && csvPathOf(file.header);
    const ofTable = table === null ? undefined : record.files.get(pathBelow(root, table));
    return [...file.facts.problems, ...(ofTable?.problems ?? [])];
  });
}

function isAnyGone(root: string, { digests, headers, folders }: Survey, { files }: FileRecord): boolean {
  const tables = headers.flatMap((header) => csvPathToRead(header, folders) ?? []);
  const there = new Set([...digests.keys(), ...tables].map((path) => pathBelow(root, path)));
  return [...files.keys()].some((path) => !there.has(path));
}

/** Whether everything that stood in the files still does, in so far as others may rely on it. */
function isAsReliedOn(survey: Survey, { files }: FileRecord): boolean {
  const all = [...survey.nodes, ...survey.units, ...survey.metrics, ...survey.terms, ...survey.headers];
  const now = new Map<string, Outline>(all.map((entry) => [idOf(entry), entry as unknown as Outline]));
  const stands = [...files.values()].every(({ outlines }) =>
    outlines.every((before) => {
      const after = now.get(`${before.kind}:${String(before.form.slug)}`);
      return after !== undefined && reliedOn(before) === reliedOn(after);
    }),
  );
  // Of a file that did not change, another one may take a form away by having the same id.
  const isWhole = ({ facts, entries, header }: SurveyedFile): boolean =>
    facts === null || facts.outlines.length === entries.length + (header ? 1 : 0);
  return stands && survey.files.every(isWhole);
}

/** What the rules ask of a form of another file, besides whether it is there. */
function reliedOn({ kind, form }: Outline): string {
  return JSON.stringify((RELIED_ON[kind] ?? []).map((key) => form[key]));
}

const RELIED_ON: Readonly<Partial<Record<Entry['kind'], readonly string[]>>> = {
  source: ['evidence', 'year', 'textFile'],
  indicator: ['name', 'aliases', 'formerSlugs', 'unit', 'valueType', 'direction'],
  metric: ['name', 'aliases', 'formerSlugs'],
};

export function isBelow(path: string, folder: string): boolean {
  const below = pathBelow(resolve(folder), path);
  return below === '' || (below !== '..' && !below.startsWith('../'));
}
