import { basename } from 'node:path';
import { FORM_KINDS, formClass, type FormKind, isFormKind, isVocabularyKind, kindOfPlural, pluralOf } from './kinds';
import { nearest } from './nearest';
import { problemAt, type Place, type Problem } from './problem';
import { makeForm } from './records/make-form';
import { type MetricForm } from './records/metric-form';
import { type NodeForm } from './records/node-form';
import { ObservationsForm } from './records/observations-form';
import type { TermForm } from './records/term-form';
import type { UnitForm } from './records/unit-form';
import { isSlug, toSlug } from './slugs';
import type { Path, YamlFile } from './yaml-file';

export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** A form as it stands in a file, with the way back to the places of its values. */
export interface Entry<F extends object = NodeForm | UnitForm | MetricForm | TermForm> {
  readonly kind: FormKind | 'observations';
  readonly form: F;
  readonly file: YamlFile;
  /** Where in its file it stands: nowhere else than at the top where the file holds nothing besides. */
  readonly at: Path;
  /** Its keys in the order of the file. */
  readonly keys: readonly string[];
  readonly locate: Locate;
}

export type NodeEntry = Entry<NodeForm>;

export interface FileForms {
  readonly entries: readonly Entry[];
  readonly observations: Entry<ObservationsForm> | null;
  readonly problems: readonly Problem[];
}

/** Takes the content of one file for the forms that it holds: one node, lists of nodes, or a header of observations. */
export function readForms(file: YamlFile): FileForms {
  const none: FileForms = { entries: [], observations: null, problems: [] };
  if (!isMap(file.plain)) {
    const message = 'a file holds a form: keys with values, the first being its kind (`case: slug`).';
    return { ...none, problems: [problemAt(file.locate([]), 'unknown-form', message)] };
  }
  const first = Object.keys(file.plain)[0] ?? '';
  if (first === 'observations') {
    const observations = makeEntry(file, first, file.plain, [], ObservationsForm);
    return { ...none, observations, problems: fileNameProblems(observations) };
  }
  if (isFormKind(first)) {
    const entry = makeEntry(file, first, file.plain, [], formClass(first));
    return { ...none, entries: [entry], problems: fileNameProblems(entry) };
  }
  return kindOfPlural(first) ? readLists(file, file.plain) : { ...none, problems: [unknownForm(file, first)] };
}

export function isNodeEntry(entry: Entry): entry is NodeEntry {
  return !isVocabularyKind(entry.kind);
}

/** `kind:slug`, for units and metrics too. */
export function idOf(entry: Entry<{ slug: string } & object>): string {
  return `${entry.kind}:${entry.form.slug}`;
}

function readLists(file: YamlFile, plain: Record<string, unknown>): FileForms {
  const problems: Problem[] = [];
  const entries = Object.entries(plain).flatMap(([plural, list]) => {
    const kind = kindOfPlural(plural);
    if (!kind) {
      const message = `\`${plural}\` is no kind in the plural, as a shared file needs it.`;
      problems.push(
        problemAt(file.locate([plural], 'key'), 'unknown-key', message, nearest(plural, FORM_KINDS.map(pluralOf), 1)),
      );
      return [];
    }
    if (!Array.isArray(list)) {
      if (list !== null)
        problems.push(problemAt(file.locate([plural], 'key'), 'wrong-shape', `\`${plural}\` takes a list of forms.`));
      return [];
    }
    return list.flatMap((item: unknown, index) => {
      if (isMap(item)) return [makeEntry(file, kind, item, [plural, index], formClass(kind))];
      const message = `\`${plural}\` takes a list of forms: { ${kind}: slug, name: { en: ..., zh: ... } }.`;
      if (item !== null) problems.push(problemAt(file.locate([plural, index]), 'wrong-shape', message));
      return [];
    });
  });
  return { entries, observations: null, problems };
}

/** The key of the kind (`case: seoul-...`) becomes the property `slug`, so that one class can serve several kinds. */
function makeEntry<F extends object>(
  file: YamlFile,
  kind: FormKind | 'observations',
  plain: Record<string, unknown>,
  base: Path,
  type: new () => F,
): Entry<F> {
  const renamed = Object.entries(plain).map(([key, value]) => [
    key === kind ? 'slug' : key === 'slug' ? WRITTEN_SLUG : key,
    value,
  ]);
  const form = makeForm(type, Object.fromEntries(renamed) as object);
  return { kind, form, file, at: base, keys: Object.keys(plain), locate: locatorIn(file, kind, base) };
}

/** Finds the places of a form that stands somewhere in a file. */
export function locatorIn(file: YamlFile, kind: string, base: Path): Locate {
  return (path, part) => {
    const [head, ...rest] = path;
    if (head === undefined) return file.locate(base, part);
    return file.locate([...base, head === 'slug' ? kind : head === WRITTEN_SLUG ? 'slug' : head, ...rest], part);
  };
}

/** A key `slug` that somebody wrote: it must be reported as unknown and not be taken for ours. */
const WRITTEN_SLUG = '`slug`';

function fileNameProblems(entry: Entry<{ slug: string } & object>): Problem[] {
  const { slug } = entry.form;
  const named = basename(entry.file.source.path).replace(/\.ya?ml$/i, '');
  if (slug === named || typeof slug !== 'string') return [];
  const message = `the file is named ${named}.yaml, and a file is named like the slug in it.`;
  return [problemAt(entry.locate(['slug']), 'slug-not-file-name', message, isSlug(named) ? named : toSlug(named))];
}

function unknownForm(file: YamlFile, first: string): Problem {
  const known = [...FORM_KINDS, ...FORM_KINDS.map(pluralOf), 'observations'];
  const message = `\`${first}\` is no kind of node. The first key of a file says what it holds.`;
  return problemAt(file.locate([first], 'key'), 'unknown-form', message, nearest(first, known));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
