import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { Pair } from '../../labels/label';
import { labelOfLink } from '../../labels/link-labels';
import type { LinkRow, NodeRow, Snapshot } from '../../snapshot';
import { KIND_NAMES } from '../names';

/** Things of one kind that a node is linked with in one way. */
export interface LinkedGroup {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: Pair;
  /** What the links say, read from the node. */
  readonly relation: Pair;
  readonly entries: readonly LinkedEntry[];
}

export interface LinkedEntry {
  readonly node: NodeRow;
  readonly link: LinkRow;
}

/** The links of a node in both directions, cases first, then by kind; what it is part of and what is part of it have headings of their own. */
export function linkedGroups(data: Snapshot, node: NodeRow): LinkedGroup[] {
  const groups = new Map<string, { kind: NodeKind; type: LinkType; isBack: boolean; entries: LinkedEntry[] }>();
  const add = (link: LinkRow, far: number, isBack: boolean): void => {
    const other = data.nodeAt(far);
    if (other === null) return;
    const isSame = isBack && SYMMETRIC.has(link.type);
    const key = `${link.type} ${isBack && !isSame} ${other.kind}`;
    const group = groups.get(key) ?? { kind: other.kind, type: link.type, isBack: isBack && !isSame, entries: [] };
    groups.set(key, group);
    if (!group.entries.some((each) => each.node.identity === far)) group.entries.push({ node: other, link });
  };
  for (const link of data.linksFrom(node.identity)) add(link, link.toIdentity, false);
  for (const link of data.linksTo(node.identity)) add(link, link.fromIdentity, true);
  return [...groups.values()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ kind, type, isBack, entries }) => {
      const { en, zh } = labelOfLink(type, isBack);
      return {
        id: `${kind}-${type.toLowerCase().replaceAll('_', '-')}${isBack ? '-of' : ''}`,
        kind,
        title: titleOf(kind, type, isBack),
        relation: [en, zh],
        entries,
      };
    });
}

const SYMMETRIC: ReadonlySet<LinkType> = new Set<LinkType>(['RELATES_TO', 'COOPERATES_WITH']);

function titleOf(kind: NodeKind, type: LinkType, isBack: boolean): Pair {
  if (type === 'PART_OF') return isBack ? ['Parts', '组成部分'] : ['Part of', '所属'];
  if (type === 'MEMBER_OF') return isBack ? ['Members', '成员'] : ['Member of', '隶属'];
  return KIND_NAMES[kind];
}

const ORDER: readonly NodeKind[] = [
  ...(['case', 'city', 'challenge', 'solution', 'technology', 'organisation', 'domain', 'indicator'] as const),
  ...(['framework', 'concept', 'trend', 'policy', 'region', 'country', 'figure', 'source'] as const),
];

function placeOf({ kind, type, isBack }: { kind: NodeKind; type: LinkType; isBack: boolean }): number {
  if (kind === 'case') return 0;
  if (type === 'PART_OF') return isBack ? 2 : 1;
  const place = ORDER.indexOf(kind);
  return place < 0 ? 90 : place + 3;
}

/** What the same cases also have, with how many of them do. */
export function usedTogether(data: Snapshot, node: NodeRow): { readonly node: NodeRow; readonly count: number }[] {
  const type = TOGETHER[node.kind];
  if (type === undefined) return [];
  const counts = new Map<number, number>();
  for (const { fromIdentity } of data.linksTo(node.identity, type)) {
    if (data.kindOf(fromIdentity) !== 'case') continue;
    const far = new Set(
      (['APPLIES', 'USES', 'ADDRESSES'] as const).flatMap((each) =>
        data.linksFrom(fromIdentity, each).map(({ toIdentity }) => toIdentity),
      ),
    );
    far.delete(node.identity);
    for (const identity of far) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, 12)
    .flatMap(([identity, count]) => {
      const other = data.nodeAt(identity);
      return other === null ? [] : [{ node: other, count }];
    });
}

const TOGETHER: Partial<Record<NodeKind, 'APPLIES' | 'USES' | 'ADDRESSES'>> = {
  solution: 'APPLIES',
  technology: 'USES',
  challenge: 'ADDRESSES',
};
