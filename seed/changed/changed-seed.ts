import type { CheckResult } from '../check';
import { type Seed, seedInFull } from '../read';
import { type Entry, idOf } from '../forms';
import type { ObservationsForm } from '../records/observations-form';
import type { Outline } from '../survey/outline';
import { factsOf, type FileFacts, type FileRecord, pathBelow } from './file-record';
import { observedBy } from './observed-by';

/** The part of the seed that stands in files that are not what they were. */
export interface ChangedSeed {
  readonly seed: Seed;
  /** All that stands in these files, and what stood there before. */
  readonly ids: readonly string[];
  /** No file had these ids before. */
  readonly fresh: ReadonlySet<string>;
  /** Whose values are in their tables or were, see observedBy. */
  readonly observed: readonly string[];
  /** Everything that is known of all files now. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/**
 * Finds what has changed since the record was made. The files must have no errors. The answer is null where a recipe has changed or something was
 * renamed, because what has changed then cannot be told apart from what has not.
 */
export function changedSeed(root: string, { survey, validation }: CheckResult, record: FileRecord): ChangedSeed | null {
  const read = survey.files.filter(validation.isRead);
  const seed = seedInFull(survey, { files: read, tables: validation.tables });
  const before = read.flatMap(({ file }) => record.files.get(pathBelow(root, file.source.path))?.outlines ?? []);
  const entries = [...seed.nodes, ...seed.units, ...seed.metrics, ...seed.terms, ...seed.headers];
  const ids = new Set([...before.map(idOfOutline), ...entries.map(idOf)]);
  const known = new Set([...record.files.values()].flatMap(({ outlines }) => outlines.map(idOfOutline)));
  if (seed.nodes.some(({ kind, form }) => kind === 'recipe' || (form.formerSlugs ?? []).length > 0)) return null;
  return {
    seed,
    ids: [...ids],
    fresh: new Set([...ids].filter((id) => !known.has(id))),
    observed: [...new Set([...seed.headers, ...before.filter(isHeader)].flatMap((header) => observedBy(header)))],
    files: new Map([...record.files, ...factsOf(root, survey, validation)]),
  };
}

function idOfOutline({ kind, form }: Outline): string {
  return `${kind}:${String(form.slug)}`;
}

function isHeader(outline: Outline): outline is Outline & Pick<Entry<ObservationsForm>, 'form'> {
  return outline.kind === 'observations';
}
