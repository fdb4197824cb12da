import { basename, extname, resolve } from 'node:path';
import { type Progress, silent } from '../../src/db/progress';
import { append } from '../append';
import type { FileFacts } from '../changed/file-record';
import { type Entry, isNodeEntry, type NodeEntry, readForms } from '../forms';
import { folderOf } from '../inside-folder';
import { FORM_KINDS } from '../kinds';
import { csvPathOf } from '../observations';
import { problemAt, type Problem } from '../problem';
import type { MetricForm } from '../records/metric-form';
import type { ObservationsForm } from '../records/observations-form';
import type { TermForm } from '../records/term-form';
import type { UnitForm } from '../records/unit-form';
import { findSeedFiles, type SeedFiles, unreadFile } from '../seed-files';
import { withoutDuplicates } from '../seed-index';
import { digestOfFile, shownPath, textFile, type TextFile } from '../text-file';
import { readYamlFile, type YamlFile } from '../yaml-file';
import { keptFile, knownFile } from './kept-file';
import { entryOf, outlineOf } from './outline';

/**
 * What stands in the seed files, right or wrong, in outline: enough for every question that one file asks of others. The forms in full are
 * made file by file, see formsOf, so that memory does not grow with their texts.
 */
export interface Survey {
  /** Of each form what an outline keeps. */
  readonly nodes: readonly NodeEntry[];
  readonly units: readonly Entry<UnitForm>[];
  readonly metrics: readonly Entry<MetricForm>[];
  readonly terms: readonly Entry<TermForm>[];
  readonly headers: readonly Entry<ObservationsForm>[];
  /** The YAML files that could be taken apart. */
  readonly files: readonly SurveyedFile[];
  /** Every YAML file, as it is shown. */
  readonly shown: readonly string[];
  /** Of the bytes of each, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Ids that seem to stand in files whose syntax is broken, so that they are not reported as unknown. */
  readonly guessedIds: readonly string[];
  /** Within which the tables of observations lie. */
  readonly folders: readonly string[];
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

export interface SurveyedFile {
  readonly file: YamlFile;
  /** Those that count, in outline: of two with one id only one does. */
  readonly entries: readonly Entry[];
  readonly header: Entry<ObservationsForm> | null;
  /** What is wrong with it as a file, beside its forms. */
  readonly slips: readonly Problem[];
  /** What the database knows of it; null for a file that was read. */
  readonly facts: FileFacts | null;
}

/** What is known of a file by its path, for as long as its bytes have the digest; null where nothing is. */
export type KnownFacts = (path: string) => FileFacts | null;

export interface SurveyOptions {
  readonly progress?: Progress | undefined;
  readonly known?: KnownFacts | undefined;
}

/**
 * Looks at every .yaml file below the root, and at `further` files or folders; a node that stands in both is taken from the latter.
 * A broken file is a problem and hides nothing of the others.
 */
export function surveySeed(root: string, further: readonly string[] = [], options: SurveyOptions = {}): Survey {
  const { progress = silent, known = () => null } = options;
  const places = [root, ...further].map((path) => ({ path, found: findSeedFiles(resolve(path)) }));
  const inRoot = new Set(places[0]?.found.yaml);
  const outside = new Set(places.flatMap(({ found }) => found.yaml).filter((path) => !inRoot.has(path)));
  const problems: Problem[] = places.flatMap(({ path, found }) => [...found.problems, ...nothingIn(path, found)]);
  const without: TextFile[] = [];
  const shown: string[] = [];
  const digests = new Map<string, string>();
  const guessedIds: string[] = [];
  const files: SurveyedFile[] = [];
  const paths = [...inRoot, ...outside];
  for (const [at, path] of paths.entries()) {
    progress('Reading files', at + 1, paths.length);
    const { digest, surveyed, source, problems: found } = lookAt(path, known);
    shown.push(shownPath(path));
    digests.set(path, digest);
    append(problems, found);
    if (surveyed) files.push(surveyed);
    else if (source) append(guessedIds, guessIds(source.text));
    if (source && (!surveyed || (surveyed.header === null && surveyed.entries.length === 0))) without.push(source);
  }
  const replaces = (entry: Entry<{ slug: string } & object>): boolean => outside.has(entry.file.source.path);
  const headers = files.flatMap(({ header }) => header ?? []);
  const unique = withoutDuplicates(
    files.flatMap(({ entries }) => entries),
    replaces,
  );
  const uniqueHeaders = withoutDuplicates(headers, replaces);
  append(problems, [...unique.problems, ...uniqueHeaders.problems]);
  const named = new Set(headers.map(csvPathOf));
  const unread = new Set(places.flatMap(({ found }) => found.others).filter((path) => !named.has(path)));
  append(problems, [...unread].filter((path) => !without.some((source) => mayName(source, path))).map(unreadFile));
  const counts = new Set<object>([...unique.entries, ...uniqueHeaders.entries]);
  return {
    nodes: unique.entries.filter(isNodeEntry),
    units: unique.entries.filter((entry): entry is Entry<UnitForm> => entry.kind === 'unit'),
    metrics: unique.entries.filter((entry): entry is Entry<MetricForm> => entry.kind === 'metric'),
    terms: unique.entries.filter((entry): entry is Entry<TermForm> => entry.kind === 'term'),
    headers: uniqueHeaders.entries,
    files: files.map((each) => ({
      ...each,
      entries: each.entries.filter((entry) => counts.has(entry)),
      header: each.header && counts.has(each.header) ? each.header : null,
    })),
    ...{ shown, digests, guessedIds, problems },
    folders: places.map(({ path }) => folderOf(path)),
  };
}

interface LookedAt {
  readonly digest: string;
  readonly surveyed: SurveyedFile | null;
  /** Of a file that was read. */
  readonly source: TextFile | null;
  readonly problems: readonly Problem[];
}

function lookAt(path: string, known: KnownFacts): LookedAt {
  const facts = known(path);
  if (facts && digestOfFile(path) === facts.digest)
    return { digest: facts.digest, surveyed: surveyedByFacts(path, facts), source: null, problems: facts.slips };
  const { file, source, problems } = readYamlFile(path);
  const { digest } = source;
  if (!file) return { digest, surveyed: null, source, problems };
  const forms = readForms(file);
  const kept = keptFile(file);
  const outlined = (entry: Entry<object>): Entry => entryOf(outlineOf(entry), kept);
  const header = forms.observations && (outlined(forms.observations) as unknown as Entry<ObservationsForm>);
  const slips = [...problems, ...forms.problems];
  return {
    digest,
    surveyed: { file: kept, entries: forms.entries.map(outlined), header, slips, facts: null },
    source,
    problems: slips,
  };
}

function surveyedByFacts(path: string, facts: FileFacts): SurveyedFile {
  const file = knownFile({ path, file: shownPath(path), digest: facts.digest });
  const entries = facts.outlines.map((outline) => entryOf(outline, file));
  const header = (entries.find(({ kind }) => kind === 'observations') ?? null) as Entry<ObservationsForm> | null;
  return { file, entries: header ? [] : entries, header, slips: facts.slips, facts };
}

function nothingIn(path: string, { yaml, others }: SeedFiles): Problem[] {
  // A file that was named and is no YAML is either read by a header or told as unread.
  if (yaml.length > 0 || (others.length === 1 && others[0] === resolve(path))) return [];
  const message =
    'there are no seed files here. Run the command in the folder of the project, and name files that exist.';
  return [problemAt(textFile(resolve(path), '').place(0, 0), 'no-seed-files', message)];
}

/** Whether a file that could not be read as a form may be the header of this CSV file. */
function mayName({ path, text }: TextFile, csvPath: string): boolean {
  const stem = (each: string): string => each.slice(0, each.length - extname(each).length);
  return text.includes(basename(csvPath)) || stem(path) === stem(csvPath);
}

function guessIds(text: string): string[] {
  const pattern = new RegExp(`^(?:\\s*-\\s*(?:\\{\\s*)?)?(${FORM_KINDS.join('|')}):\\s*["']?([\\w%/-]+)`, 'gm');
  return [...text.matchAll(pattern)].map(([, kind, slug]) => `${kind}:${slug}`);
}
