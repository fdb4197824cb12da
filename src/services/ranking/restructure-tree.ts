import type { RankingProblem } from '../../ranking/errors';
import type { NodeOverride, RankingNodeRequest } from './ranking-request';

type Node = RankingNodeRequest;

/** What an override does to the shape of a tree: the nodes are meant by their paths in the tree as it was. */
export interface Restructuring {
  /** Of the override in the request, for problems. */
  readonly at: string;
  readonly path: string;
  readonly remove: boolean;
  /** Children that the node gets, at the end of those it has. */
  readonly add: readonly Node[];
  /** Path of the branch that the node becomes the last child of; null = it stays. */
  readonly moveTo: string | null;
}

/** The fields of an override that are no fields of the node. */
export function splitOverride({ node: _node, remove, add, moveTo, ...fields }: NodeOverride): {
  readonly fields: object;
  readonly shape: { readonly remove: boolean; readonly add: readonly Node[]; readonly moveTo: string | null };
} {
  return { fields, shape: { remove: remove ?? false, add: add ?? [], moveTo: moveTo ?? null } };
}

/** The tree with nodes added, moved and removed, in this order. Nothing is changed in place. */
export function restructureTree(
  tree: Node,
  changes: readonly Restructuring[],
): { readonly tree: Node; readonly problems: readonly RankingProblem[] } {
  const problems = changes.flatMap(problemsOf(tree));
  if (problems.length > 0) return { tree, problems };
  const removed = new Set(changes.filter(({ remove }) => remove).map(({ path }) => path));
  const moved = new Map(changes.flatMap(({ path, moveTo }) => (moveTo === null ? [] : [[path, moveTo] as const])));
  const added = new Map(changes.map(({ path, add }) => [path, add]));
  const build = (node: Node, path: string): Node => {
    const own = (node.children ?? []).flatMap((child, index): Node[] => {
      const at = `${path}.children[${index}]`;
      return removed.has(at) || moved.has(at) ? [] : [build(child, at)];
    });
    const arrived = [...moved].flatMap(([from, to]) => (to === path ? [build(nodeAt(tree, from), from)] : []));
    const children = [...own, ...arrived, ...(added.get(path) ?? [])];
    return node.children || children.length > 0 ? { ...node, children } : node;
  };
  return { tree: build(tree, 'root'), problems };
}

function problemsOf(
  tree: Node,
): (change: Restructuring, index: number, all: readonly Restructuring[]) => RankingProblem[] {
  return ({ at, path, remove, add, moveTo }, index, all) => {
    const found: RankingProblem[] = [];
    const report = (field: string, message: string): void => {
      found.push({ path: `${at}.${field}`, code: 'OUT_OF_RANGE', message });
    };
    if (path === 'root' && (remove || moveTo !== null)) {
      report(remove ? 'remove' : 'moveTo', 'the root stays where it is; give another `tree` instead');
    }
    if (add.length > 0 && typeof nodeAt(tree, path).indicator === 'string') {
      report('add', 'a criterion has no children; add to the branch above it');
    }
    if (remove && (add.length > 0 || moveTo !== null))
      report('remove', 'a node that is removed cannot be changed as well');
    if (moveTo !== null && isWithin(moveTo, path)) report('moveTo', 'a node cannot be moved below itself');
    if (moveTo !== null && typeof nodeAt(tree, moveTo).indicator === 'string') {
      report('moveTo', 'that node is a criterion; move to a branch');
    }
    const above = all.find((other) => other.remove && moveTo !== null && isWithin(moveTo, other.path));
    if (above) report('moveTo', `that branch is removed by another override, of ${above.path}`);
    const twice = all.slice(0, index).some((other) => other.path === path && other.moveTo !== null && moveTo !== null);
    if (twice) report('moveTo', 'an override above moves this node too; keep one of them');
    return found;
  };
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

function nodeAt(tree: Node, path: string): Node {
  const steps = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
  return steps.reduce<Node>((node, index) => node.children?.[index] ?? node, tree);
}
