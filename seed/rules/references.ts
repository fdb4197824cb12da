import type { Entry } from '../forms';
import { FORM_KINDS, isFormKind } from '../kinds';
import { nearest } from '../nearest';
import { problemAt, type Place, type Problem } from '../problem';
import { badSlug } from '../records/fields';
import { isKind, referenceRule, type ReferenceRule } from '../records/reference';
import { resolveReference, type SeedIndex, splitId } from '../seed-index';
import type { Path } from '../yaml-file';

/** Every slug that a form names exists. */
export function referenceProblems(entry: Entry<object>, index: SeedIndex): Problem[] {
  return referencesOf(entry.form).flatMap(({ text, rule, path }) => {
    const problem = checkReference(text, rule, entry.kind, index, () => entry.locate(path));
    return problem ? [problem] : [];
  });
}

export interface Reference {
  readonly text: string;
  readonly rule: ReferenceRule;
  readonly path: Path;
}

/** Every slug that a form names, with the rule by which it is read. */
export function referencesOf(form: object, base: Path = []): Reference[] {
  return Object.entries(form).flatMap(([property, value]: [string, unknown]) => {
    const path = [...base, property];
    const rule = referenceRule(form, property);
    if (rule) return textsIn(value, path).map(([text, at]) => ({ text, rule, path: at }));
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, at) => (isForm(item) ? referencesOf(item, [...path, at]) : []));
    }
    return isForm(value) ? referencesOf(value, path) : [];
  });
}

function textsIn(value: unknown, path: Path): [string, Path][] {
  if (typeof value === 'string') return [[value, path]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, at) =>
    typeof each === 'string' ? [[each, [...path, at]] as [string, Path]] : [],
  );
}

/** Data of a free form (a method, the columns of a CSV file) is an ordinary object and holds no references. */
function isForm(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Object.prototype;
}

/** The place is looked up only for a problem: that is dear. */
export function checkReference(
  text: string,
  rule: ReferenceRule,
  own: string,
  index: SeedIndex,
  locate: () => Place,
): Problem | null {
  const id = resolveReference(text, rule.kind, own);
  if (id === null) {
    const known = index.kindsWith(text).filter(isKind);
    const candidates = known.length > 0 ? known.map((kind) => `${kind}:${text}`).join(', ') : null;
    const message = `the kind is not clear here. Write it before the slug: \`kind:${text}\`.`;
    return problemAt(locate(), 'kind-needed', message, candidates);
  }
  const [kind, slug] = splitId(id);
  const wanted = rule.kind === 'own' ? own : rule.kind;
  if (kind !== wanted) {
    if (!isKind(kind)) {
      const kinds = FORM_KINDS.filter(isKind);
      return problemAt(locate(), 'unknown-kind', `there is no kind \`${kind}\`.`, nearest(kind, kinds, 1));
    }
    if (!rule.open) {
      const message = `here stands the slug of a ${wanted ?? 'node'}, and this one is a ${kind}.`;
      return problemAt(
        locate(),
        'wrong-kind',
        message,
        nearest(slug, index.named(wanted === null ? kind : (wanted as typeof kind))),
      );
    }
  }
  if (!isFormKind(kind)) return null;
  if (index.has(kind, slug)) return null;
  const malformed = kind === 'unit' ? null : badSlug(slug);
  if (malformed) {
    // A name instead of a slug: what it names is nearer than what its letters would make.
    const made = malformed.suggestion ?? null;
    const meant = made !== null && index.has(kind, made) ? made : (nearest(slug, index.named(kind), 1) ?? made);
    return problemAt(locate(), 'bad-slug', malformed.message, meant);
  }
  const written = (each: string): string => (text === slug ? each : `${kind}:${each}`);
  const elsewhere = index.kindsWith(slug).map((other) => `${other}:${slug}`);
  const hint = elsewhere.length > 0 ? ` There is ${elsewhere.join(' and ')}.` : '';
  const what = kind === 'unit' ? 'no unit has this code' : `no ${kind} has this slug`;
  const suggestion = nearest(slug, index.named(kind))?.split(', ').map(written).join(', ') ?? null;
  return problemAt(locate(), 'unknown-slug', `${what}.${hint}`, suggestion);
}
