import { kindName } from '../kind-name';
import { type FoundKind, NODE_KINDS, type NodeKind } from '../entities/vocabulary';
import { BadUserInputError } from '../errors';
import { isNodeKind } from './global-id';
import type { InputProblems } from './input-problems';

/** Kinds of node, each once; the enum also has STATEMENT, which is none and only a search finds. */
export function checkKinds(problems: InputProblems, path: string, kinds: readonly FoundKind[]): readonly NodeKind[] {
  kinds.forEach((kind, index) => {
    if (isNodeKind(kind)) return;
    const reason = 'must be a kind of node; only `search` finds statements';
    const valid = NODE_KINDS.map(kindName);
    problems.add(new BadUserInputError({ path: `${path}.${index}`, value: kindName(kind), reason, valid }));
  });
  return [...new Set(kinds.filter(isNodeKind))];
}
