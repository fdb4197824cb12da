import type { KnowledgeNode } from '../entities/knowledge-node';
import { linkedNode, outgoing } from './linked-nodes';
import type { Scope } from './scope';

/** The family at the top of the tree that a solution is part of, however many steps lie between; null for a family itself. */
export async function familyOfSolution(scope: Scope, solutionId: string): Promise<KnowledgeNode | null> {
  let family = await linkedNode(scope, solutionId, UPWARDS);
  for (let next = family; next; next = await linkedNode(scope, next.id, UPWARDS)) family = next;
  return family;
}

const UPWARDS = outgoing('PART_OF', 'solution');
