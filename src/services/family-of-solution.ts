import type { NodeRow } from '../snapshot';
import { linkedNode, outgoing } from './linked-nodes';
import type { Scope } from './scope';

/** The family at the top of the tree that a solution is part of, however many steps lie between; null for a family itself. */
export function familyOfSolution(scope: Pick<Scope, 'data'>, solution: NodeRow): NodeRow | null {
  let family = linkedNode(scope, solution, UPWARDS);
  for (let next = family; next; next = linkedNode(scope, next, UPWARDS)) family = next;
  return family;
}

const UPWARDS = outgoing('PART_OF', 'solution');
