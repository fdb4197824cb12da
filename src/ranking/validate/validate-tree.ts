import { aggregations } from '../aggregate/aggregations';
import { childNames } from '../child-names';
import { CHOOSING } from '../choosing';
import type { MethodCall } from '../recipe.types';
import { checkChoice, checkFields, DIRECTIONS, isAbsent, isFields, type Fields } from './checks';
import { criterionKey } from './criterion-key';
import { quote, report, type ProblemList } from './problem-list';
import type { RecipeNames } from './recipe-names';
import { validateChosen } from './validate-chosen';
import { normalisations } from '../normalise/normalisations';
import { validateLeaf } from './validate-leaf';
import { validateMethod } from './validate-method';
import { PIPELINE_FIELDS, validatePipeline } from './validate-pipeline';
import { validateWeighting } from './validate-weighting';

/** Deeper or larger trees than any published index has (the deepest known has 5 levels), far below what would hurt. */
export const MAXIMUM_DEPTH = 10;
export const MAXIMUM_NODES = 1000;

/** Below it, products with values lose digits: 5e-324 times 0.6 is 5e-324 again. */
const SMALLEST_WEIGHT = 1e-290;

const BRANCH_FIELDS = [
  'label',
  'weight',
  'weighting',
  'direction',
  'aggregation',
  ...PIPELINE_FIELDS,
  'normalisation',
  'children',
];

interface Walk {
  readonly problems: ProblemList;
  readonly known: RecipeNames;
  /** The nodes above, to find a cycle by identity. */
  readonly above: object[];
  nodes: number;
}

/** Checks every node of a recipe tree; paths start with `root`. Stops below a cycle and past the size limits. */
export function validateTree(problems: ProblemList, tree: unknown, known: RecipeNames): void {
  validateNode({ problems, known, above: [], nodes: 0 }, tree, 'root');
}

function validateNode(walk: Walk, node: unknown, path: string): void {
  const { problems } = walk;
  if (walk.nodes >= MAXIMUM_NODES) return reportTooLarge(walk, 1);
  walk.nodes++;
  if (!isFields(node)) return report(problems, path, 'WRONG_TYPE', `${quote(node)} is not a leaf or a branch`);
  if (walk.above.includes(node)) return report(problems, path, 'CYCLE', 'this branch is among its own descendants');
  if (walk.above.length >= MAXIMUM_DEPTH) {
    return report(problems, path, 'TREE_TOO_DEEP', `the tree is deeper than ${MAXIMUM_DEPTH} levels`);
  }
  validateLabel(problems, path, node['label']);
  validateWeight(problems, path, node['weight']);
  checkChoice(problems, `${path}.direction`, node['direction'], DIRECTIONS);
  const isLeaf = !isAbsent(node['indicator']);
  const isBranch = !isAbsent(node['children']);
  if (isLeaf && isBranch) {
    report(problems, path, 'NODE_AMBIGUOUS', 'a node has either an `indicator` or `children`, this one has both');
  } else if (isLeaf) validateLeaf(problems, node, path, walk.known);
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
  } else if (weight > 0 && weight < SMALLEST_WEIGHT) {
    const message = `weight ${weight} is too small to compute with; weights are relative to each other, so all may be larger`;
    report(problems, at, 'OUT_OF_RANGE', message);
  }
}

function validateLabel(problems: ProblemList, path: string, label: unknown): void {
  if (isAbsent(label) || typeof label === 'string') return;
  report(problems, `${path}.label`, 'WRONG_TYPE', `${quote(label)} is not a text`);
}

function validateBranch(walk: Walk, branch: Fields, path: string): void {
  const { problems } = walk;
  checkFields(problems, path, branch, BRANCH_FIELDS);
  const children: unknown = branch['children'];
  const at = `${path}.children`;
  const count = Array.isArray(children) ? children.length : null;
  validatePipeline(problems, branch, path, walk.known);
  validateWeighting(problems, `${path}.weighting`, branch['weighting'], count, walk.known);
  validateAggregation(walk, branch, `${path}.aggregation`);
  validateOwnScale(walk, branch['normalisation'], `${path}.normalisation`);
  if (!Array.isArray(children)) return report(problems, at, 'WRONG_TYPE', `${quote(children)} is not a list`);
  if (children.length === 0) return report(problems, at, 'EMPTY_BRANCH', 'a branch needs at least one child');
  if (children.length > MAXIMUM_NODES) return reportTooLarge(walk, children.length);
  // A list with holes has no node where the hole is; Array.from makes it say so.
  const all: unknown[] = Array.from(children);
  validateSiblings(problems, at, all);
  walk.above.push(branch);
  all.forEach((child, index) => validateNode(walk, child, `${at}[${index}]`));
  walk.above.pop();
}

/** An aggregation, and whether its parameters fit the children. */
function validateAggregation({ problems, known }: Walk, branch: Fields, path: string): void {
  const choice = branch['aggregation'];
  const before = problems.length;
  validateChosen(problems, path, choice, aggregations, 'an aggregation', known, CHOOSING.aggregation);
  const children: unknown = branch['children'];
  // A list that is too long is refused below, and must not be copied before.
  if (problems.length > before || !Array.isArray(children) || children.length > MAXIMUM_NODES) return;
  const call = (typeof choice === 'string' ? { method: choice } : choice) as MethodCall;
  const named = Array.from(children as unknown[], (child) => (isFields(child) ? child : {}));
  const conflict = aggregations.find(({ id }) => id === call.method)?.fits?.(call, childNames(named));
  if (!conflict) return;
  const { parameter, message, suggestion } = conflict;
  const at = `${path}.${parameter}`;
  problems.push({
    path: at,
    code: 'PARAMETER_OUT_OF_RANGE',
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** A branch may go without. */
function validateOwnScale({ problems, known }: Walk, choice: unknown, path: string): void {
  if (!isAbsent(choice)) validateMethod(problems, path, choice, normalisations, 'a normalisation', known);
}

function reportTooLarge(walk: Walk, nodes: number): void {
  if (walk.nodes > MAXIMUM_NODES) return;
  walk.nodes += nodes;
  report(walk.problems, 'root', 'TREE_TOO_LARGE', `the tree has more than ${MAXIMUM_NODES} nodes`);
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
  reportDuplicates(problems, path, siblings);
}

/** One indicator may stand beside itself over another period, scale or denominator, but not twice as the same thing. */
function reportDuplicates(problems: ProblemList, path: string, siblings: readonly Fields[]): void {
  const places = new Map<unknown, number[]>();
  siblings.forEach((leaf, index) => {
    const { indicator } = leaf;
    if (isAbsent(indicator)) return;
    const earlier = places.get(indicator);
    if (!earlier) return void places.set(indicator, [index]);
    const key = criterionKey(leaf);
    const same = earlier.find((place) => key !== null && criterionKey(siblings[place]!) === key);
    earlier.push(index);
    if (same === undefined) return;
    const message = `${quote(indicator)} stands at ${path}[${same}] already; give one leaf the whole weight`;
    report(problems, `${path}[${index}].indicator`, 'DUPLICATE_LEAF', message);
  });
}
