import { NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { isNodeKind, prefixOf } from '../../inputs/global-id';
import { InputProblems } from '../../inputs/input-problems';
import type { NodeRow } from '../../snapshot';
import { findKnowledgeNode } from '../find-node';
import type { AssistantScope } from './assistant-scope';
import { idError } from './id-error';

/** An id that an assistant names, and the kinds that can stand there; any kind when left out. */
export interface AskedId {
  readonly path: string;
  readonly id: string;
  readonly kinds?: readonly NodeKind[];
}

/**
 * The nodes that these ids name, in their order, also by an id of before a rename.
 * @param problems what is already known to be wrong, to be told with it
 * @throws BAD_USER_INPUT with every id that names none, each with the nearest that do
 */
export async function requireNodes(
  scope: AssistantScope,
  asked: readonly AskedId[],
  problems = new InputProblems(),
): Promise<NodeRow[]> {
  const nodes: NodeRow[] = [];
  let wrong = 0;
  for (const { path, id, kinds = NODE_KINDS } of asked) {
    const node = isNodeKind(prefixOf(id)) ? await findKnowledgeNode(scope, id) : null;
    if (node !== null && kinds.includes(node.kind)) nodes.push(node);
    else problems.attempt(() => raise(idError(scope, { path, id, kinds, isHelped: (wrong += 1) <= MOST_HELPED })));
  }
  problems.throwIfAny();
  return nodes;
}

function raise(error: Error): never {
  throw error;
}

/** Wrong ids for which the nearest are sought: that compares every id of a kind. */
const MOST_HELPED = 5;
