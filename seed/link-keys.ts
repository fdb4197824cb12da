import type { LinkType, NodeKind } from '../src/entities/vocabulary';
import type { ReferenceKind } from './records/reference';
import type { StatementForm } from './records/statement-form';

/** A key of a statement that connects its node with others. */
export interface LinkKey {
  readonly key: keyof StatementForm & string;
  /** Of a bare slug; null where `kind:slug` is written. */
  readonly kind: ReferenceKind | null;
  readonly type: (owner: NodeKind) => LinkType;
  /** The kinds of node that may use it; null for all. */
  readonly owners: readonly NodeKind[] | null;
  /** `in`: the link leads from the named node to the owner. */
  readonly direction: 'out' | 'in';
}

export const LINK_KEYS: readonly LinkKey[] = [
  out('challenge', 'challenge', (owner) => (owner === 'city' ? 'FACES' : 'ADDRESSES'), ['case', 'city']),
  out('solution', 'solution', () => 'APPLIES', ['case']),
  out('technologies', 'technology', () => 'USES', null),
  out('organisations', 'organisation', () => 'INVOLVES', null),
  out('policies', 'policy', () => 'GOVERNED_BY', ['case', 'city']),
  out('illustrates', null, () => 'ILLUSTRATES', ['case']),
  {
    key: 'members',
    kind: 'city',
    type: () => 'MEMBER_OF',
    owners: ['region', 'concept', 'framework'],
    direction: 'in',
  },
  out('relatesTo', null, () => 'RELATES_TO', null),
];

function out(key: LinkKey['key'], kind: LinkKey['kind'], type: LinkKey['type'], owners: LinkKey['owners']): LinkKey {
  return { key, kind, type, owners, direction: 'out' };
}

/** A node that a link key names, with the role that it has. */
export interface Named {
  readonly reference: string;
  readonly role: string;
}

export function namedBy(statement: StatementForm, { key }: LinkKey): Named[] {
  const value: unknown = statement[key];
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  return values.flatMap((each) => {
    if (typeof each === 'string') return [{ reference: each, role: '' }];
    const form = each as { city?: string; organisation?: string; role?: string } | null;
    const reference = form?.city ?? form?.organisation;
    return reference === undefined ? [] : [{ reference, role: form?.role ?? '' }];
  });
}
