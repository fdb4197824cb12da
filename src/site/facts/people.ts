import type { NodeRow, Snapshot } from '../../snapshot';

/** Who takes part in something, by role; the parts that somebody plays come before where data or words were taken from. */
export interface Part {
  readonly role: string;
  readonly nodes: readonly NodeRow[];
}

export function partsIn(data: Snapshot, { identity }: Pick<NodeRow, 'identity'>): Part[] {
  const byRole = new Map<string, NodeRow[]>();
  for (const link of data.linksFrom(identity, 'INVOLVES')) {
    const node = data.nodeAt(link.toIdentity);
    if (node === null) continue;
    byRole.set(link.role, [...(byRole.get(link.role) ?? []), node]);
  }
  return [...byRole]
    .map(([role, nodes]) => ({ role, nodes }))
    .sort((a, b) => Number(a.role === 'data source') - Number(b.role === 'data source'));
}
