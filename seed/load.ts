import { checkSeed } from './check';
import { flattenSeed } from './flatten';
import { idOf, type NodeEntry } from './forms';
import type { Problem } from './problem';
import type { KnowledgeRows } from './rows';
import { formerIds } from './rules/nodes';

export interface LoadedSeed {
  /** Null where there is an error. */
  readonly rows: KnowledgeRows | null;
  /** Ids that nodes had before they were merged, with the ids of the nodes that took them in. */
  readonly successors: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/** Reads and checks the seed files below a folder and makes the rows of the database from them. */
export async function loadSeed(root: string): Promise<LoadedSeed> {
  const { seed, problems, fileCount } = checkSeed(root);
  const broken = problems.some(({ severity }) => severity === 'error');
  return { rows: broken ? null : flattenSeed(seed), successors: successorsOf(seed.nodes), problems, files: fileCount };
}

/** Where the ids of merged nodes lead. */
export function successorsOf(nodes: readonly NodeEntry[]): Map<string, string> {
  return new Map(nodes.flatMap((node) => formerIds(node).map((id): [string, string] => [id, idOf(node)])));
}
