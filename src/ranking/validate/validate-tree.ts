import { aggregations } from '../aggregate/aggregations';
import { normalisations } from '../normalise/normalisations';
import type { IndicatorOutline } from '../table.types';
import { checkChoice, checkFields, isAbsent, isFields, type Fields } from './checks';
import { quote, report, reportUnknown, type ProblemList } from './problem-list';
import { validateMethod } from './validate-method';

/** Deeper or larger trees than any published index has (the deepest known has 5 levels), far below what would hurt. */
export const MAXIMUM_DEPTH = 10;
export const MAXIMUM_NODES = 1000;

const DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'];
const LEAF_FIELDS = ['label', 'indicator', 'weight', 'direction', 'normalisation'];
const BRANCH_FIELDS = ['label', 'weight', 'direction', 'aggregation', 'children'];

interface Walk {
  readonly problems: ProblemList;
  readonly indicators: ReadonlyMap<string, IndicatorOutline>;
  /** The nodes above, to find a cycle by identity. */
  readonly above: object[];
  nodes: number;
}

/** Checks every node of a recipe tree; paths start with `root`. Stops below a cycle and past the size limits. */
export function validateTree(problems: ProblemList, tree: unknown, indicators: readonly IndicatorOutline[]): void {
  const known = new Map(indicators.map((outline) => [outline.indicator, outline]));
  validateNode({ problems, indicators: known, above: [], nodes: 0 }, tree, 'root');
}

function validateNode(walk: Walk, node: unknown, path: string): void {
  const { problems } = walk;
  walk.nodes++;
  if (walk.nodes > MAXIMUM_NODES) {
    if (walk.nodes > MAXIMUM_NODES + 1) return;
    return report(problems, 'root', 'TREE_TOO_LARGE', `the tree has more than ${MAXIMUM_NODES} nodes`);
  }
  if (!isFields(node)) return report(problems, path, 'WRONG_TYPE', `${quote(node)} is not a leaf or a branch`);
  if (walk.above.includes(node)) return report(problems, path, 'CYCLE', 'this branch is among its own descendants');
  if (walk.above.length >= MAXIMUM_DEPTH) {
    return report(problems, path, 'TREE_TOO_DEEP', `the tree is deeper than ${MAXIMUM_DEPTH} levels`);
  }
  validateWeight(problems, path, node['weight']);
  checkChoice(problems, `${path}.direction`, node['direction'], DIRECTIONS);
  const isLeaf = !isAbsent(node['indicator']);
  const isBranch = !isAbsent(node['children']);
  if (isLeaf && isBranch) {
    report(problems, path, 'NODE_AMBIGUOUS', 'a node has either an `indicator` or `children`, this one has both');
  } else if (isLeaf) validateLeaf(walk, node, path);
  else if (isBranch) validateBranch(walk, node, path);
  else report(problems, path, 'NODE_EMPTY', 'a node needs an `indicator` (leaf) or `children` (branch)');
}

function validateWeight(problems: ProblemList, path: string, weight: unknown): void {
  if (isAbsent(weight)) return;
  const at = `${path}.weight`;
  if (typeof weight !== 'number') return report(problems, at, 'WRONG_TYPE', `${quote(weight)} is not a number`);
  if (!Number.isFinite(weight)) return report(problems, at, 'WEIGHT_NOT_FINITE', `a weight cannot be ${weight}`);
  if (weight < 0) {
    report(problems, at, 'WEIGHT_NEGATIVE', `weight ${weight} is negative; reverse a criterion by its direction`);
  }
}

function validateLeaf({ problems, indicators }: Walk, leaf: Fields, path: string): void {
  checkFields(problems, path, leaf, LEAF_FIELDS);
  const name = leaf['indicator'];
  const outline = indicators.get(name as string);
  if (!outline) {
    const valid = [...indicators.keys()];
    reportUnknown(problems, `${path}.indicator`, 'UNKNOWN_INDICATOR', 'an indicator of the table', name, valid);
  } else if (outline.direction === 'NONE' && isAbsent(leaf['direction'])) {
    const message = `${quote(name)} has no direction of its own; say ${DIRECTIONS.join(' or ')}`;
    report(problems, `${path}.direction`, 'DIRECTION_REQUIRED', message);
  }
  validateChosen(problems, path, 'normalisation', leaf, normalisations);
}

function validateBranch(walk: Walk, branch: Fields, path: string): void {
  const { problems } = walk;
  checkFields(problems, path, branch, BRANCH_FIELDS);
  validateChosen(problems, path, 'aggregation', branch, aggregations);
  const children: unknown = branch['children'];
  const at = `${path}.children`;
  if (!Array.isArray(children)) return report(problems, at, 'WRONG_TYPE', `${quote(children)} is not a list`);
  if (children.length === 0) return report(problems, at, 'EMPTY_BRANCH', 'a branch needs at least one child');
  validateSiblings(problems, at, children);
  walk.above.push(branch);
  children.forEach((child, index) => validateNode(walk, child, `${at}[${index}]`));
  walk.above.pop();
}

function validateSiblings(problems: ProblemList, path: string, children: readonly unknown[]): void {
  const siblings = children.map((child) => (isFields(child) ? child : {}));
  if (siblings.every((child) => child['weight'] === 0)) {
    report(problems, path, 'WEIGHTS_ALL_ZERO', 'all weights here are 0; at least one must be above');
  }
  const weights = siblings.map((child) => (typeof child['weight'] === 'number' ? child['weight'] : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.every(Number.isFinite) && !Number.isFinite(total)) {
    report(problems, path, 'WEIGHT_NOT_FINITE', 'the weights here are too large to add up');
  }
  const first = new Map<unknown, number>();
  siblings.forEach(({ indicator }, index) => {
    if (isAbsent(indicator)) return;
    const earlier = first.get(indicator);
    if (earlier === undefined) return void first.set(indicator, index);
    const message = `${quote(indicator)} stands at ${path}[${earlier}] already; give one leaf the whole weight`;
    report(problems, `${path}[${index}].indicator`, 'DUPLICATE_LEAF', message);
  });
}

function validateChosen(
  problems: ProblemList,
  path: string,
  field: 'normalisation' | 'aggregation',
  node: Fields,
  registry: typeof normalisations | typeof aggregations,
): void {
  const what = field === 'normalisation' ? 'a normalisation' : 'an aggregation';
  const at = `${path}.${field}`;
  if (!isAbsent(node[field])) return validateMethod(problems, at, node[field], registry, what);
  const valid = registry.map((method) => method.id).join(', ');
  report(problems, at, 'REQUIRED', `name ${what}; valid: ${valid}`);
}
