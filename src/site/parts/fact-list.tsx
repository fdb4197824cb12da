import type { ComponentChildren } from 'preact';
import type { Pair } from '../../labels/label';
import { usePage } from '../page-context';

export interface Fact {
  readonly title: Pair;
  readonly value: ComponentChildren;
}

/** Facts with their names; those without a value are left out. */
export function FactList({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  const { t } = usePage();
  const shown = facts.filter((fact) => fact !== null && fact.value !== null && fact.value !== '');
  if (shown.length === 0) return null;
  return (
    <dl class="list">
      {shown.map((fact) => (
        <div key={fact?.title[0]}>
          <dt>{fact && t(fact.title)}</dt>
          <dd>{fact?.value}</dd>
        </div>
      ))}
    </dl>
  );
}
