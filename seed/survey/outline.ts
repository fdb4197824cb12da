import { type Entry, locatorIn } from '../forms';
import type { YamlFile } from '../yaml-file';

/**
 * What checks of other files, and the import of tables, ask of a form. The database keeps it of every file, so that a file that has not
 * changed need not be read for the sake of others. It is plain data: nested forms have no class here.
 */
export type Outline = Pick<Entry, 'kind' | 'at'> & { readonly form: Readonly<Record<string, unknown>> };

export function outlineOf({ kind, at, form }: Entry<object>): Outline {
  const written = form as Readonly<Record<string, unknown>>;
  const kept = (kind === 'observations' ? OF_HEADERS : OF_NODES).flatMap((key) => {
    const value = written[key];
    return value === undefined ? [] : [[key, TRIMMED[key]?.(value) ?? value] as const];
  });
  // A copy of its own, without the classes of nested forms, as it comes back from the database.
  return { kind, at, form: JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Outline['form'] };
}

/** The entry of an outline: it has the places of the form in its file, and of its values those that an outline keeps. */
export function entryOf({ kind, at, form }: Outline, file: YamlFile): Entry {
  return { kind, at, form: form as unknown as Entry['form'], file, keys: [], locate: locatorIn(file, kind, at) };
}

const OF_NODES = [
  ...['slug', 'name', 'aliases', 'formerSlugs', 'ids', 'partOf', 'country', 'province', 'links', 'iso2'],
  ...['evidence', 'year', 'textFile', 'direction', 'valueType', 'unit', 'synonyms', 'leads', 'nodes', 'unlike'],
];
const OF_HEADERS = ['slug', 'indicator', 'columns', 'source', 'file'];

/** Whatever stands there, right or wrong: of lists the places in them stay. */
const TRIMMED: Readonly<Record<string, (value: unknown) => unknown>> = {
  ids: (value) => (Array.isArray(value) ? value.map((each: unknown) => picked(each, ['scheme', 'value'])) : value),
  country: (value) => picked(value, ['country']),
  province: (value) => picked(value, ['region']),
  links: (value) =>
    Array.isArray(value)
      ? value
          .filter((each: unknown) => (each as { type?: unknown } | null)?.type === 'in country')
          .map((each: unknown) => picked(each, ['type', 'to']))
      : value,
};

function picked(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}
