import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry, NodeEntry } from '../forms';
import { idOf, isNodeEntry, readForms } from '../forms';
import { append } from '../append';
import { type FormKind, isFormKind } from '../kinds';
import { csvPathOf, readObservations } from '../observations';
import type { Problem } from '../problem';
import type { Seed } from '../read';
import type { MetricForm } from '../records/metric-form';
import type { TermForm } from '../records/term-form';
import type { ObservationsForm } from '../records/observations-form';
import type { UnitForm } from '../records/unit-form';
import { findSeedFiles } from '../seed-files';
import { AS_PRINTED, type SeedIndex, splitId } from '../seed-index';
import { folderOf } from '../inside-folder';
import { digestOf } from '../text-file';
import { validateSeed } from '../validate';
import { readYamlFile } from '../yaml-file';
import { factsOf, type FileFacts, type FileRecord, pathBelow } from './file-record';
import { observedBy } from './observed-by';

/** The part of the seed that stands in files that are not what they were. */
export interface ChangedSeed {
  readonly seed: Seed;
  /** The part of it that no file had before. */
  readonly fresh: ReadonlySet<string>;
  /** Everything that is known of all files now. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The warnings of all files. */
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

/**
 * Reads only the files that are not what they were at the last revision. Null where that is not enough to know that everything is right: a
 * file is gone or wrong, an id is gone or stands twice, a recipe is among them. Then all files have to be read.
 * @param grades the grades of evidence of all sources, by their ids
 */
export function readChangedSeed(
  root: string,
  record: FileRecord,
  grades: ReadonlyMap<string, string>,
): ChangedSeed | null {
  const found = findSeedFiles(resolve(root));
  if (found.problems.length > 0 || found.yaml.length === 0) return null;
  const all = [...found.yaml, ...found.others].map((path) => ({ path, name: pathBelow(root, path) }));
  const names = new Set(all.map(({ name }) => name));
  if ([...record.files.keys()].some((name) => !names.has(name))) return null;
  const changed = all.filter(({ path, name }) => digestOf(readFileSync(path)) !== record.files.get(name)?.digest);
  const read = readAll(
    root,
    record,
    changed.map(({ name }) => name),
  );
  if (!read) return null;
  const seed = seedOf(root, read);
  const seen = [...seed.digests.keys()].map((path) => pathBelow(root, path));
  if (changed.some(({ name }) => !seen.includes(name))) return null;
  const ids = [...seed.nodes, ...seed.units, ...seed.metrics, ...seed.terms, ...seed.headers].map(idOf);
  const before = new Set(seen.flatMap((name) => record.files.get(name)?.ids ?? []));
  const known = new Set([...record.files.values()].flatMap((facts) => facts.ids));
  const former = new Set([...record.files.values()].flatMap((facts) => facts.former));
  const fresh = new Set(ids.filter((id) => !before.has(id)));
  if (new Set(ids).size !== ids.length || [...fresh].some((id) => known.has(id) || former.has(id))) return null;
  if ([...before].some((id) => !ids.includes(id)) || ids.some((id) => id.startsWith('recipe:'))) return null;
  // Whether two terms say the same is told only beside all others.
  if (seed.terms.length > 0) return null;
  // What was renamed is told apart from what is new only beside all other rows.
  if (seed.nodes.some(({ form }) => (form.formerSlugs ?? []).length > 0)) return null;
  const problems = validateSeed(seed, new Date(), indexOf(known, fresh), grades);
  if (problems.some(({ severity }) => severity === 'error')) return null;
  const files = new Map([...record.files, ...factsOf(root, seed, problems)]);
  return {
    seed,
    fresh,
    files,
    problems: [...files.values()].flatMap((facts) => facts.problems),
    fileCount: files.size,
  };
}

interface Read {
  readonly entries: readonly Entry[];
  readonly headers: readonly Entry<ObservationsForm>[];
  readonly digests: Map<string, string>;
}

/** The changed files, the headers of changed tables, and all headers that may speak of the same values. */
function readAll(root: string, record: FileRecord, changed: readonly string[]): Read | null {
  const entries: Entry[] = [];
  const headers: Entry<ObservationsForm>[] = [];
  const digests = new Map<string, string>();
  const tables = new Set(changed.filter((name) => !/\.ya?ml$/i.test(name)));
  const wanted = changed.filter((name) => !tables.has(name));
  for (const [name, { table }] of record.files) if (table !== null && tables.has(table)) wanted.push(name);
  const done = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    const { file, source, problems } = readYamlFile(resolve(root, name));
    if (!file || problems.length > 0) return null;
    digests.set(source.path, source.digest);
    const forms = readForms(file);
    if (forms.problems.length > 0) return null;
    append(entries, forms.entries);
    if (forms.observations) headers.push(forms.observations);
    const observed = new Set([
      ...(record.files.get(name)?.observed ?? []),
      ...(forms.observations ? observedBy(forms.observations) : []),
    ]);
    if (observed.size === 0) continue;
    for (const [other, facts] of record.files)
      if (facts.observed.some((each) => observed.has(each))) wanted.push(other);
  }
  return { entries, headers, digests };
}

function seedOf(root: string, { entries, headers, digests }: Read): Seed {
  const folders = [folderOf(root)];
  const read = headers.map((header) => readObservations(header, folders));
  for (const { csvPath, digest } of read) if (csvPath !== null) digests.set(csvPath, digest);
  return {
    nodes: entries.filter((entry): entry is NodeEntry => isNodeEntry(entry)),
    units: entries.filter((entry): entry is Entry<UnitForm> => entry.kind === 'unit'),
    metrics: entries.filter((entry): entry is Entry<MetricForm> => entry.kind === 'metric'),
    terms: entries.filter((entry): entry is Entry<TermForm> => entry.kind === 'term'),
    headers,
    observations: read.flatMap(({ observations }) => observations),
    guessedIds: [],
    files: headers.flatMap((header) => csvPathOf(header) ?? []),
    digests,
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** What stands in all files, for those who only ask whether something is there. */
function indexOf(known: ReadonlySet<string>, fresh: ReadonlySet<string>): SeedIndex {
  const has: SeedIndex['has'] = (kind, slug) =>
    known.has(`${kind}:${slug}`) || fresh.has(`${kind}:${slug}`) || (kind === 'unit' && slug === AS_PRINTED);
  const kinds = new Set([...known, ...fresh].map((id) => splitId(id)[0]).filter(isFormKind));
  return {
    has,
    // Suggestions belong to errors, and after an error all files are read.
    slugs: () => [],
    named: () => [],
    kindsWith: (slug): FormKind[] => [...kinds].filter((kind) => has(kind, slug)),
  };
}
