import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Entry, isNodeEntry, type NodeEntry, readForms } from './forms';
import { FORM_KINDS } from './kinds';
import { type ObservationEntry, readObservations } from './observations';
import type { Problem } from './problem';
import type { MetricForm } from './records/metric-form';
import type { ObservationsForm } from './records/observations-form';
import type { UnitForm } from './records/unit-form';
import { withoutDuplicates } from './seed-index';
import { readYamlFile } from './yaml-file';

/** Everything that stands in the seed files, right or wrong. */
export interface Seed {
  readonly nodes: readonly NodeEntry[];
  readonly units: readonly Entry<UnitForm>[];
  readonly metrics: readonly Entry<MetricForm>[];
  readonly headers: readonly Entry<ObservationsForm>[];
  readonly observations: readonly ObservationEntry[];
  /** Ids that seem to stand in files whose syntax is broken, so that they are not reported as unknown. */
  readonly guessedIds: readonly string[];
  /** Every file that was read, as it is shown. */
  readonly files: readonly string[];
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every .yaml file below the root, and `further` files or folders; a node that stands in both is taken from the latter.
 * A broken file is a problem and hides nothing of the others.
 */
export function readSeed(root: string, further: readonly string[] = []): Seed {
  const inRoot = yamlFiles(resolve(root));
  const outside = further.flatMap((path) => yamlFiles(resolve(path))).filter((path) => !inRoot.includes(path));
  const problems: Problem[] = [];
  const files: string[] = [];
  const entries: Entry[] = [];
  const headers: Entry<ObservationsForm>[] = [];
  const guessedIds: string[] = [];
  for (const path of [...inRoot, ...new Set(outside)]) {
    const { file, source, problems: found } = readYamlFile(path);
    files.push(source.file);
    problems.push(...found);
    if (!file) {
      guessedIds.push(...guessIds(source.text));
      continue;
    }
    const forms = readForms(file);
    problems.push(...forms.problems);
    entries.push(...forms.entries);
    if (forms.observations) headers.push(forms.observations);
  }
  const replaces = (entry: Entry<{ slug: string } & object>): boolean => outside.includes(entry.file.source.path);
  const unique = withoutDuplicates(entries, replaces);
  const uniqueHeaders = withoutDuplicates(headers, replaces);
  const read = uniqueHeaders.entries.map(readObservations);
  problems.push(...unique.problems, ...uniqueHeaders.problems, ...read.flatMap((each) => each.problems));
  files.push(...read.flatMap(({ csvPath }) => (csvPath === null ? [] : [relative(process.cwd(), csvPath)])));
  return {
    nodes: unique.entries.filter(isNodeEntry),
    units: unique.entries.filter((entry): entry is Entry<UnitForm> => entry.kind === 'unit'),
    metrics: unique.entries.filter((entry): entry is Entry<MetricForm> => entry.kind === 'metric'),
    headers: uniqueHeaders.entries,
    observations: read.flatMap(({ observations }) => observations),
    guessedIds,
    files,
    problems,
  };
}

/** A file itself, or every .yaml file below a folder, in the order of their paths. */
function yamlFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return isYaml(path) ? [path] : [];
  const found = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isYaml).sort(byParts);
  return found.map((name) => join(path, name)).filter((each) => statSync(each).isFile());
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

/** The same order on every system, whatever separates its folders. */
function byParts(a: string, b: string): number {
  const [left, right] = [a.split(sep).join('/'), b.split(sep).join('/')];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function guessIds(text: string): string[] {
  const pattern = new RegExp(`^(?:\\s*-\\s*(?:\\{\\s*)?)?(${FORM_KINDS.join('|')}):\\s*["']?([\\w%/-]+)`, 'gm');
  return [...text.matchAll(pattern)].map(([, kind, slug]) => `${kind}:${slug}`);
}
