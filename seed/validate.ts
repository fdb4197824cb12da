import { type Progress, silent } from '../src/db/progress';
import { append } from './append';
import { type Entry, isNodeEntry, type NodeEntry } from './forms';
import { readObservations } from './observations';
import { type Problem, type ProblemCode, sortProblems } from './problem';
import type { ObservationsForm } from './records/observations-form';
import { type AllFiles, allFiles } from './rules/all-files';
import { evidenceProblems } from './rules/evidence';
import { figureProblems, tableFigureProblems } from './rules/figures';
import { repeatedLinks, selfLinks } from './rules/links';
import { partOfCycles, placeOfCase, repeatedFormerSlugs, repeatedIds, sharedIds } from './rules/nodes';
import { headerProblems, observationProblems } from './rules/observations';
import { isCompared, otherSourceProblems, unknownSayers } from './rules/other-sources';
import { provenanceProblems } from './rules/provenance';
import { recipeProblems } from './rules/recipes';
import { referenceProblems } from './rules/references';
import { sameNames } from './rules/same-names';
import { SeenValues } from './rules/seen-values';
import { statementProblems } from './rules/statements';
import { termProblems } from './rules/terms';
import { formsOf } from './survey/forms-of';
import type { Survey, SurveyedFile } from './survey/survey-seed';
import { shapeProblems } from './validate-shape';

export interface Validation {
  /** Every problem at once, in the order of the files and their lines. */
  readonly problems: readonly Problem[];
  /** Those that a file would have beside other files of the same outline. */
  readonly ownProblems: readonly Problem[];
  /** The digests of the tables that were read, by their paths. */
  readonly tables: ReadonlyMap<string, string>;
  readonly isRead: (file: SurveyedFile) => boolean;
  readonly filesRead: number;
}

export interface ValidateOptions {
  readonly now: Date;
  /** The files that are read in full; what comes of comparing all files is told of all of them. Default: every file. */
  readonly isWanted?: (file: SurveyedFile) => boolean;
  /** What is known of the files that are not read. */
  readonly known?: readonly Problem[];
  readonly progress?: Progress | undefined;
  /** Sees every form in full, as long as no file has an error. */
  readonly seeSound?: ((entry: Entry) => void) | undefined;
}

/** Reads the files one after another in full, each beside the outlines of all. */
export function validateSurvey(survey: Survey, options: ValidateOptions): Validation {
  const { now, isWanted = () => true, known = [], progress = silent, seeSound } = options;
  const all = allFiles(survey, now);
  const wanted = survey.files.filter(isWanted);
  const seen = new SeenValues(wanted.flatMap(({ header }) => header ?? []));
  const tables = new Map<string, string>();
  const own: Problem[] = [];
  /** Nodes with a claim that was compared with what stands elsewhere. */
  const comparing: NodeEntry[] = [];
  let isSound = !hasError(survey.problems);
  for (const [at, file] of wanted.entries()) {
    const { entries, header } = formsOf(file);
    const found = [...entries, ...(header ? [header] : [])].flatMap((entry) => entryProblems(entry, all));
    isSound &&= !hasError(found);
    if (isSound && seeSound) entries.forEach(seeSound);
    append(own, found);
    append(
      comparing,
      entries.filter((entry): entry is NodeEntry => isNodeEntry(entry) && isCompared(entry)),
    );
    if (header) append(own, tableProblems(header, survey, all, { seen, tables }));
    progress('Checking files', at + 1, wanted.length);
  }
  append(own, unknownSayers(comparing, survey));
  const found = [...survey.problems, ...known, ...own, ...problemsAcross(survey)];
  const parts = new Set(survey.files.flatMap(({ file }) => (file.isWhole ? [] : [file.source.file])));
  const told = found.filter(({ file, code }) => !parts.has(file) || !TOLD_OF_WHOLE_FILES.has(code));
  const problems = sortProblems(withoutEchoes(told));
  return { problems, ownProblems: own, tables, isRead: isWanted, filesRead: wanted.length + tables.size };
}

function entryProblems(entry: Entry<{ slug: string } & object>, all: AllFiles): Problem[] {
  return [
    ...shapeProblems(entry.form, entry.locate, entry.kind),
    ...referenceProblems(entry, all.index),
    ...(isNodeEntry(entry as Entry) ? nodeProblems(entry as NodeEntry, all) : []),
    ...figureProblems(entry as Entry, all),
  ];
}

function nodeProblems(node: NodeEntry, all: AllFiles): Problem[] {
  return [
    ...provenanceProblems(node),
    ...statementProblems(node),
    ...repeatedIds(node),
    ...repeatedLinks(node),
    ...selfLinks(node),
    ...placeOfCase(node),
    ...evidenceProblems(node, all.grades),
    ...otherSourceProblems(node),
    ...recipeProblems(node, all.columns),
  ];
}

function tableProblems(
  header: Entry<ObservationsForm>,
  { folders }: Survey,
  all: AllFiles,
  { seen, tables }: { readonly seen: SeenValues; readonly tables: Map<string, string> },
): Problem[] {
  const { observations, csvPath, digest, problems } = readObservations(header, folders);
  if (csvPath !== null) tables.set(csvPath, digest);
  const found = [
    ...problems,
    ...headerProblems(header, all.index),
    ...observationProblems(observations, all.index, seen),
    ...tableFigureProblems(observations, all),
  ];
  seen.endOf(header);
  return found;
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** What only shows where the files are seen side by side. */
function problemsAcross({ nodes, terms }: Survey): Problem[] {
  return [
    ...partOfCycles(nodes),
    ...sharedIds(nodes),
    ...repeatedFormerSlugs(nodes),
    ...sameNames(nodes),
    ...termProblems(terms),
  ];
}

/** What seems to be missing from a file may stand in a part of it that is no YAML. */
const TOLD_OF_WHOLE_FILES: ReadonlySet<ProblemCode> = new Set([
  'missing-key',
  'missing-source',
  'missing-section',
  'unknown-statement',
  'city-missing',
]);

/**
 * One code is told once for a place: a slug of the wrong form is told by its form and by the reference in it.
 * A key that is not known need not have a value.
 */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem): string => JSON.stringify([file, line, column]);
  const unknown = new Set(problems.filter(({ code }) => code === 'unknown-key').map(placeOf));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const { code, message } = problem;
    if (code === 'empty-value' && unknown.has(placeOf(problem))) return false;
    const key = JSON.stringify([placeOf(problem), code, code === 'missing-key' ? message : '']);
    return !seen.has(key) && seen.add(key);
  });
}
