import type { KnowledgeGraph } from './build-graph';
import { pathStrength } from './path-strength';
import type { NodePath } from './simple-paths';

export interface ChosenPath {
  readonly path: NodePath;
  /** Paths of the same length that were left out because they are nearly this one. */
  readonly variants: number;
}

/**
 * The shortest paths, of those of one length the strongest first, without near copies: a path is left out that has at least half of the nodes between
 * its ends in common with one before it. Five technologies that the same two cases use are one connection, told once.
 */
export function diversePaths(graph: KnowledgeGraph, found: readonly NodePath[], first: number): ChosenPath[] {
  const strengths = new Map(found.map((path) => [path, pathStrength(graph, path)]));
  const order = [...found].sort((a, b) => a.length - b.length || strengths.get(b)! - strengths.get(a)!);
  const chosen: { path: NodePath; variants: number }[] = [];
  for (const path of order) {
    const like = chosen.find((other) => isNearCopy(path, other.path));
    if (!like) chosen.push({ path, variants: 0 });
    else if (like.path.length === path.length) like.variants += 1;
  }
  return chosen.slice(0, first);
}

function isNearCopy(path: NodePath, other: NodePath): boolean {
  const [between, others] = [path.slice(1, -1), new Set(other.slice(1, -1))];
  return between.filter((node) => others.has(node)).length * 2 >= Math.max(1, between.length);
}
