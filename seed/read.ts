import { basename, extname, relative, resolve } from 'node:path';
import { type Progress, silent } from '../src/db/progress';
import { append } from './append';
import { type Entry, isNodeEntry, type NodeEntry, readForms } from './forms';
import { folderOf } from './inside-folder';
import { FORM_KINDS } from './kinds';
import { csvPathOf, type ObservationEntry, readObservations } from './observations';
import { problemAt, type Problem } from './problem';
import type { MetricForm } from './records/metric-form';
import type { ObservationsForm } from './records/observations-form';
import type { TermForm } from './records/term-form';
import type { UnitForm } from './records/unit-form';
import { findSeedFiles, type SeedFiles, unreadFile } from './seed-files';
import { withoutDuplicates } from './seed-index';
import { textFile, type TextFile } from './text-file';
import { readYamlFile } from './yaml-file';

/** Everything that stands in the seed files, right or wrong. */
export interface Seed {
  readonly nodes: readonly NodeEntry[];
  readonly units: readonly Entry<UnitForm>[];
  readonly metrics: readonly Entry<MetricForm>[];
  readonly terms: readonly Entry<TermForm>[];
  readonly headers: readonly Entry<ObservationsForm>[];
  readonly observations: readonly ObservationEntry[];
  /** Ids that seem to stand in files whose syntax is broken, so that they are not reported as unknown. */
  readonly guessedIds: readonly string[];
  /** Every file that was read, as it is shown. */
  readonly files: readonly string[];
  /** Of the bytes of each, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every .yaml file below the root, and `further` files or folders; a node that stands in both is taken from the latter.
 * A broken file is a problem and hides nothing of the others.
 */
export function readSeed(root: string, further: readonly string[] = [], progress: Progress = silent): Seed {
  const places = [root, ...further].map((path) => ({ path, found: findSeedFiles(resolve(path)) }));
  const folders = places.map(({ path }) => folderOf(path));
  const inRoot = places[0]?.found.yaml ?? [];
  const outside = places.flatMap(({ found }) => found.yaml).filter((path) => !inRoot.includes(path));
  const problems: Problem[] = places.flatMap(({ path, found }) => [...found.problems, ...nothingIn(path, found)]);
  const without: TextFile[] = [];
  const files: string[] = [];
  const digests = new Map<string, string>();
  const entries: Entry[] = [];
  const headers: Entry<ObservationsForm>[] = [];
  const guessedIds: string[] = [];
  const paths = [...inRoot, ...new Set(outside)];
  for (const [at, path] of paths.entries()) {
    progress('Reading files', at + 1, paths.length);
    const { file, source, problems: found } = readYamlFile(path);
    files.push(source.file);
    digests.set(source.path, source.digest);
    append(problems, found);
    if (!file) {
      append(guessedIds, guessIds(source.text));
      without.push(source);
      continue;
    }
    const forms = readForms(file);
    append(problems, forms.problems);
    append(entries, forms.entries);
    if (forms.observations) headers.push(forms.observations);
    else if (forms.entries.length === 0) without.push(source);
  }
  const replaces = (entry: Entry<{ slug: string } & object>): boolean => outside.includes(entry.file.source.path);
  const unique = withoutDuplicates(entries, replaces);
  const uniqueHeaders = withoutDuplicates(headers, replaces);
  const read = uniqueHeaders.entries.map((header) => readObservations(header, folders));
  append(problems, [...unique.problems, ...uniqueHeaders.problems, ...read.flatMap((each) => each.problems)]);
  const named = new Set(headers.map(csvPathOf));
  const unread = new Set(places.flatMap(({ found }) => found.others).filter((path) => !named.has(path)));
  append(problems, [...unread].filter((path) => !without.some((source) => mayName(source, path))).map(unreadFile));
  for (const { csvPath, digest } of read) if (csvPath !== null) digests.set(csvPath, digest);
  append(
    files,
    read.flatMap(({ csvPath }) => (csvPath === null ? [] : [relative(process.cwd(), csvPath)])),
  );
  return {
    nodes: unique.entries.filter(isNodeEntry),
    units: unique.entries.filter((entry): entry is Entry<UnitForm> => entry.kind === 'unit'),
    metrics: unique.entries.filter((entry): entry is Entry<MetricForm> => entry.kind === 'metric'),
    terms: unique.entries.filter((entry): entry is Entry<TermForm> => entry.kind === 'term'),
    headers: uniqueHeaders.entries,
    observations: read.flatMap(({ observations }) => observations),
    guessedIds,
    files,
    digests,
    problems,
  };
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
