import type { MethodCall, Recipe, RecipeNode } from '../recipe.types';
import { randomStream, type RandomStream } from './random-stream';

/** The recipe with both ends of each pair of goalposts moved by up to a share of the way between them. */
export function moveGoalposts(recipe: Recipe, spread: number, seed: number): Recipe {
  const next = randomStream(seed, 0);
  return { ...recipe, tree: moved(recipe.tree, spread, next) };
}

function moved(node: RecipeNode, spread: number, next: RandomStream): RecipeNode {
  const normalisation = node.normalisation as MethodCall | string | null | undefined;
  const own =
    typeof normalisation === 'object' && normalisation ? movedCall(normalisation, spread, next) : normalisation;
  const fields = own ? { normalisation: own } : {};
  const children = 'children' in node ? node.children : null;
  if (!children) return { ...node, ...fields } as RecipeNode;
  return { ...node, ...fields, children: children.map((child) => moved(child, spread, next)) } as RecipeNode;
}

/** Ends that would pass each other, or become 0 under a logarithm, stay where they are. */
function movedCall(call: MethodCall, spread: number, next: RandomStream): MethodCall {
  if (call.method !== 'GOALPOSTS') return call;
  const [min, max] = [Number(call['min']), Number(call['max'])];
  const [from, to] = [shifted(min, max - min, spread, next), shifted(max, max - min, spread, next)];
  if (!(from < to) || (call['ln'] === true && !(from > 0))) return call;
  return { ...call, min: from, max: to };
}

function shifted(end: number, way: number, spread: number, next: RandomStream): number {
  return end + way * spread * (2 * next() - 1);
}

/** Which units scales are taken from in a draw: each unit of the reference set with the given chance, but never fewer than two. */
export function drawReference(units: readonly string[], share: number, seed: number): string[] {
  const next = randomStream(seed, 1);
  const order = units.map((unit) => ({ unit, at: next() })).sort((a, b) => a.at - b.at);
  const kept = order.filter(({ at }, place) => place < 2 || at < share);
  return kept.map(({ unit }) => unit).sort();
}
