import { isScalar, parseDocument, visit } from 'yaml';
import type { Entry } from '../forms';
import type { Place } from '../problem';
import type { Seed } from '../read';
import { referencesOf } from '../rules/references';
import { resolveReference } from '../seed-index';
import { isYaml } from '../seed-files';
import { readTextFile } from '../text-file';

/** A place in a seed file that names a node. */
export interface Use {
  /** To be read from the present folder. */
  readonly path: string;
  readonly place: Place;
}

/** Where the seed files name a node, beside its own form: by its slug or by `kind:slug`, in forms, tables and methods. */
export function usesOf(seed: Seed, kind: string, slug: string): Use[] {
  const id = `${kind}:${slug}`;
  const all = [
    ...[...seed.nodes, ...seed.units, ...seed.metrics, ...seed.terms, ...seed.headers].flatMap((entry) =>
      inForm(entry, id),
    ),
    ...seed.headers.flatMap((header) => inColumns(header, id)),
    ...seed.observations.flatMap(({ row, locate }) => {
      const place = locate('place');
      const own = resolveReference(String(row.place), 'city', 'observations') === id;
      return own ? [{ path: place.file, place }] : [];
    }),
    ...seed.files.filter(isYaml).flatMap((file) => written(file, id)),
  ];
  return [...new Map(all.map((use) => [`${use.path}:${use.place.line}:${use.place.column}`, use])).values()];
}

function inForm(entry: Entry<object>, id: string): Use[] {
  return referencesOf(entry.form).flatMap(({ text, rule, path }) =>
    resolveReference(text, rule.kind, entry.kind) === id
      ? [{ path: entry.file.source.file, place: entry.locate(path) }]
      : [],
  );
}

/** The heading of a wide table names its indicators by bare slugs. */
function inColumns({ form, file, locate }: Seed['headers'][number], id: string): Use[] {
  return Object.entries(form.columns ?? {}).flatMap(([column, slug]) =>
    `indicator:${slug}` === id ? [{ path: file.source.file, place: locate(['columns', column]) }] : [],
  );
}

/** Ids that stand anywhere else in full: in the method of a recipe, in lists of other tools. */
function written(path: string, id: string): Use[] {
  const { file } = readTextFile(path);
  const uses: Use[] = [];
  if (!file.text.includes(id)) return uses;
  visit(parseDocument(file.text, { version: '1.2', schema: 'core', merge: false, prettyErrors: false }), {
    Scalar(_, node) {
      if (isScalar(node) && node.value === id && node.range) {
        uses.push({ path: file.file, place: file.place(node.range[0], node.range[1]) });
      }
    },
  });
  return uses;
}
