import { idOf, type NodeEntry } from '../forms';
import { LINK_KEYS } from '../link-keys';
import { problemAt, type Problem } from '../problem';
import type { CaseForm } from '../records/case-form';
import type { IndicatorForm } from '../records/indicator-form';
import type { ReferenceRule } from '../records/reference';
import { resolveReference } from '../seed-index';
import { statementsOf } from '../statements';
import type { Path } from '../yaml-file';

/** `partOf` is told by partOfCycles; a source may well cite itself, and a statement be about its node. */
export function selfLinks(node: NodeEntry): Problem[] {
  const own = idOf(node);
  return linkedBy(node).flatMap(({ reference, kind, path }) =>
    typeof reference === 'string' && resolveReference(reference, kind, node.kind) === own
      ? [problemAt(node.locate(path), 'self-link', 'this links the node to itself. Name another one or leave it out.')]
      : [],
  );
}

interface Linked {
  readonly reference: unknown;
  readonly kind: ReferenceRule['kind'];
  readonly path: Path;
}

function linkedBy(node: NodeEntry): Linked[] {
  const { links, memberOf } = node.form;
  const { illustrates, organisations } = node.form as Partial<CaseForm>;
  const measures = node.kind === 'indicator' ? (node.form as IndicatorForm).measures : undefined;
  const list = (values: unknown, kind: Linked['kind'], base: Path, key?: string): Linked[] =>
    listOf(values).map((value, index) => {
      const inside = key !== undefined && typeof value === 'object' && value !== null;
      const reference: unknown = inside ? (value as Record<string, unknown>)[key] : value;
      return { reference, kind, path: inside ? [...base, index, key] : [...base, index] };
    });
  return [
    ...list(links, null, ['links'], 'to'),
    ...list(memberOf, 'region', ['memberOf']),
    ...list(illustrates, null, ['illustrates']),
    ...list(measures, null, ['measures']),
    ...list(organisations, 'organisation', ['organisations'], 'organisation'),
    ...statementsOf(node).flatMap(({ form, path }) =>
      LINK_KEYS.flatMap(({ key, kind }) => {
        const value: unknown = form[key];
        const base = [...path, key];
        if (typeof value === 'string') return [{ reference: value, kind, path: base }];
        return list(
          value,
          kind,
          base,
          key === 'members' ? 'city' : key === 'organisations' ? 'organisation' : undefined,
        );
      }),
    ),
  ];
}

/** The same link twice: the same type, node and role, whatever else stands beside them. */
export function repeatedLinks(node: NodeEntry): Problem[] {
  const { organisations } = node.form as Partial<CaseForm>;
  const lists: [Path, unknown][] = [
    [['links'], node.form.links],
    [['organisations'], organisations],
    ...statementsOf(node).flatMap(({ form, path }): [Path, unknown][] => [
      [[...path, 'organisations'], form.organisations],
      [[...path, 'members'], form.members],
    ]),
  ];
  return lists.flatMap(([path, values]) => {
    const seen = new Set<string>();
    return listOf(values).flatMap((value, index) => {
      if (typeof value !== 'object' || value === null) return [];
      const { type, to, city, organisation, role } = value as Record<string, unknown>;
      const named = to ?? city ?? organisation;
      const key = JSON.stringify([type, named, role]);
      if (typeof named !== 'string' || (!seen.has(key) && seen.add(key))) return [];
      return [problemAt(node.locate([...path, index]), 'repeated-entry', `${named} stands twice in this list.`)];
    });
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
