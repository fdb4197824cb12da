import { aggregations } from './aggregate/aggregations';
import { findMethod } from './find-method';
import type { AggregationMethod, NormalisationMethod, WeightScheme } from './method.types';
import { normalisations } from './normalise/normalisations';
import type { BranchFinish } from './node/finish-branch';
import type { CompleteBranch, CompleteLeaf, CompleteNode, MethodCall } from './recipe.types';
import { weightSchemes } from './weight/weight-schemes';

interface PlacedNode {
  /** `root`, `root.children[1]` ... */
  readonly path: string;
  /** As given, until the aggregate step has put the weights there that the branch above computes. */
  readonly weight: number;
  /** Product of the sibling shares from the root down, for a unit without gaps. */
  readonly effectiveWeight: number;
  /** The sign with which the node's value enters its parent: -1 for a reversed branch. */
  readonly sign: 1 | -1;
  /** The sign with which it enters the score; the root's own sign is left out. */
  readonly signInScore: 1 | -1;
  /** True: every branch above is additive, so that points of this node make sense. */
  readonly additive: boolean;
  /** What a point here is worth in the score: product of the weight totals of the sums above; 1 where all are means. */
  readonly scaleInScore: number;
  /**
   * The value that smaller ones count as where every branch above is a geometric mean, so that the score is a product of
   * powers of the leaves; 0 = no floor; null = no such product.
   */
  readonly productFloor: number | null;
}

export interface LeafNode extends PlacedNode {
  readonly kind: 'LEAF';
  /** Place among the leaves, and of its column in every matrix. */
  readonly index: number;
  readonly indicator: string;
  /** -1 where lower is better. */
  readonly orientation: 1 | -1;
  readonly method: NormalisationMethod;
  readonly parameters: MethodCall;
}

export interface BranchNode extends PlacedNode {
  readonly kind: 'BRANCH';
  readonly method: AggregationMethod;
  readonly parameters: MethodCall;
  readonly scheme: WeightScheme;
  readonly schemeParameters: MethodCall;
  /** What is done to its results before they go on; null = nothing. */
  readonly finish: BranchFinish | null;
  /** True: its value is the sum of weight times child. */
  readonly addsUp: boolean;
  readonly children: readonly TreeNode[];
}

export type TreeNode = LeafNode | BranchNode;

export interface RankingTree {
  readonly root: TreeNode;
  /** -1 where the lowest score ranks first (a reversed root). */
  readonly orientation: 1 | -1;
  /** In the order of the recipe. */
  readonly leaves: readonly LeafNode[];
  /** Parents before children. */
  readonly nodes: readonly TreeNode[];
}

/** Places every node of a complete recipe: path, signs, effective weight and method. */
export function placeTree(tree: CompleteNode, constantIs: number | null = null): RankingTree {
  const leaves: LeafNode[] = [];
  const top = {
    path: 'root',
    effectiveWeight: 1,
    sign: 1,
    signInScore: 1,
    additive: true,
    scaleInScore: 1,
    productFloor: 0,
  } as const;
  const root = place(tree, { ...top, weight: tree.weight }, { leaves, constantIs });
  return { root, orientation: 'children' in tree ? signOf(tree) : 1, leaves, nodes: withDescendants(root) };
}

interface Placing {
  readonly leaves: LeafNode[];
  readonly constantIs: number | null;
}

function place(node: CompleteNode, placed: PlacedNode, placing: Placing): TreeNode {
  return 'children' in node ? placeBranch(node, placed, placing) : placeLeaf(node, placed, placing);
}

function placeLeaf(leaf: CompleteLeaf, placed: PlacedNode, { leaves }: Placing): LeafNode {
  const node: LeafNode = {
    ...placed,
    kind: 'LEAF',
    index: leaves.length,
    indicator: leaf.indicator,
    orientation: leaf.direction === 'LOWER_IS_BETTER' ? -1 : 1,
    method: findMethod(normalisations, leaf.normalisation.method),
    parameters: leaf.normalisation,
  };
  leaves.push(node);
  return node;
}

function placeBranch(branch: CompleteBranch, placed: PlacedNode, placing: Placing): BranchNode {
  const method = findMethod(aggregations, branch.aggregation.method);
  const finish = finishOf(branch, placing.constantIs);
  const addsUp = method.additive && !rescales(branch);
  const total = branch.children.reduce((sum, child) => sum + child.weight, 0);
  const children = branch.children.map((child, index) => {
    // A leaf's direction is part of its normalisation; only a branch is turned on its way up.
    const sign = 'children' in child ? signOf(child) : 1;
    const below: PlacedNode = {
      path: `${placed.path}.children[${index}]`,
      weight: child.weight,
      effectiveWeight: placed.effectiveWeight * (child.weight / total),
      sign,
      signInScore: placed.signInScore === sign ? 1 : -1,
      additive: placed.additive && addsUp,
      scaleInScore: placed.scaleInScore * (method.sums ? total : 1),
      productFloor: sign === 1 ? productFloor(placed, branch) : null,
    };
    return place(child, below, placing);
  });
  return {
    ...placed,
    kind: 'BRANCH',
    method,
    parameters: branch.aggregation,
    scheme: findMethod(weightSchemes, branch.weighting.method),
    schemeParameters: branch.weighting,
    finish,
    addsUp,
    children,
  };
}

/** A branch with a normalisation is turned by that, as a leaf is. */
function signOf({ direction, normalisation }: CompleteBranch): 1 | -1 {
  return direction === 'LOWER_IS_BETTER' && normalisation === undefined ? -1 : 1;
}

function finishOf(branch: CompleteBranch, constantIs: number | null): BranchFinish | null {
  const { missing = null, treatment = [], normalisation = null, direction, clip = null, round = null } = branch;
  if (!rescales(branch) && missing === null) return null;
  const orientation = direction === 'LOWER_IS_BETTER' ? -1 : 1;
  return { missing, treatment, normalisation, orientation, constantIs, clip, round };
}

/** Whether what comes out of a branch is another value than its children give. */
function rescales({ treatment, normalisation, clip, round }: CompleteBranch): boolean {
  return [treatment, normalisation, clip, round].some((each) => each !== undefined);
}

/** A branch whose own value a higher floor would lift again is not the product of its children any more. */
function productFloor(placed: PlacedNode, branch: CompleteBranch): number | null {
  const { aggregation } = branch;
  if (placed.productFloor === null || aggregation.method !== 'GEOMETRIC' || rescales(branch)) return null;
  const floor = typeof aggregation['floor'] === 'number' ? aggregation['floor'] : 0;
  return floor >= placed.productFloor ? floor : null;
}

/** The tree with other weights of the children of some branches, by the path of the branch. */
export function reweigh(tree: RankingTree, weights: ReadonlyMap<string, readonly number[]>): RankingTree {
  const leaves = [...tree.leaves];
  type Weighed = Pick<PlacedNode, 'weight' | 'effectiveWeight' | 'scaleInScore'>;
  const change = (node: TreeNode, weighed: Weighed): TreeNode => {
    if (node.kind === 'LEAF') {
      const leaf = { ...node, ...weighed };
      leaves[node.index] = leaf;
      return leaf;
    }
    const own = weights.get(node.path) ?? node.children.map((child) => child.weight);
    const total = own.reduce((sum, each) => sum + each, 0);
    const scaleInScore = weighed.scaleInScore * (node.method.sums ? total : 1);
    const children = node.children.map((child, index) => {
      const effectiveWeight = weighed.effectiveWeight * (own[index]! / total);
      return change(child, { weight: own[index]!, effectiveWeight, scaleInScore });
    });
    return { ...node, ...weighed, children };
  };
  const { weight, effectiveWeight, scaleInScore } = tree.root;
  const root = change(tree.root, { weight, effectiveWeight, scaleInScore });
  return { ...tree, root, leaves, nodes: withDescendants(root) };
}

function withDescendants(node: TreeNode): TreeNode[] {
  return node.kind === 'LEAF' ? [node] : [node, ...node.children.flatMap(withDescendants)];
}
