import { NODE_KINDS, type NodeKind } from '../../src/entities/vocabulary';
import { all, check, describe } from './check';
import type { Issue } from './form-rules';
import { becomes } from './make-form';

/** Units and metrics are no nodes, but forms point at them by code in the same way. */
export type ReferenceKind = NodeKind | 'unit' | 'metric' | 'term';

export interface ReferenceRule {
  /** The kind of a bare slug: a kind, the kind of the node itself, or null where `kind:slug` must be written. */
  readonly kind: ReferenceKind | 'own' | null;
  /** Whether `kind:slug` of another kind may be written instead. */
  readonly open: boolean;
}

const rules = new Map<object, Map<string, ReferenceRule>>();

/** One slug that must exist. */
export function reference(kind: ReferenceRule['kind'], { open = kind === null } = {}): PropertyDecorator {
  return all(
    joinKindAndSlug(),
    remember({ kind, open }),
    check('wrong-shape', (value, { property }) => one(value, property)),
  );
}

/** A list of slugs that must exist. */
export function references(kind: ReferenceRule['kind'], { open = kind === null } = {}): PropertyDecorator {
  const shape = check('wrong-shape', (value, { property }) => {
    if (!Array.isArray(value)) {
      const suggestion = typeof value === 'string' ? `[${value}]` : null;
      return [{ message: `\`${property}\` takes a list, not ${describe(value)}.`, suggestion }];
    }
    return value.flatMap((entry: unknown, index) => one(entry, property).map((issue) => ({ ...issue, path: [index] })));
  });
  const repeated = check('repeated-entry', (value) => {
    if (!Array.isArray(value)) return [];
    const full = value.map((entry: unknown) =>
      typeof entry === 'string' && kind !== null ? entry.replace(`${kind}:`, '') : entry,
    );
    return full.flatMap((entry, index) =>
      typeof entry === 'string' && full.indexOf(entry) < index
        ? [{ message: `${entry} stands twice in this list.`, path: [index] }]
        : [],
    );
  });
  return all(joinKindAndSlug(), remember({ kind, open }), shape, repeated);
}

/** The rule of a property of a form, inherited ones included. */
export function referenceRule(form: object, property: string): ReferenceRule | undefined {
  return rulesOf(Object.getPrototypeOf(form) as object | null).get(property);
}

const collected = new Map<object | null, ReadonlyMap<string, ReferenceRule>>([[null, new Map()]]);

function rulesOf(type: object | null): ReadonlyMap<string, ReferenceRule> {
  const known = collected.get(type);
  if (known) return known;
  const all = new Map([...rulesOf(Object.getPrototypeOf(type) as object | null), ...(rules.get(type as object) ?? [])]);
  collected.set(type, all);
  return all;
}

export function isKind(text: string): text is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(text);
}

function remember(rule: ReferenceRule): PropertyDecorator {
  return (target, property) => {
    const own = rules.get(target) ?? new Map<string, ReferenceRule>();
    rules.set(target, own.set(String(property), rule));
  };
}

/** `trend: people-first`, with the space that a hand adds, is a map to YAML and the same reference to people. */
function joinKindAndSlug(): PropertyDecorator {
  const joined = (value: unknown): unknown => {
    const [entry, ...more] = value !== null && typeof value === 'object' ? Object.entries(value) : [];
    return entry && more.length === 0 && isKind(entry[0]) && typeof entry[1] === 'string' ? entry.join(':') : value;
  };
  return becomes((value) => (Array.isArray(value) ? value.map(joined) : joined(value)));
}

function one(value: unknown, property: string): Issue[] {
  if (typeof value === 'string' || value === null) return [];
  return [{ message: `\`${property}\` names a node by its slug; here stands ${describe(value)}.` }];
}
