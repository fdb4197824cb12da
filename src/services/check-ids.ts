import { In } from 'typeorm';
import { KnowledgeNode } from '../entities/knowledge-node';
import type { NodeKind } from '../entities/vocabulary';
import { BadUserInputError } from '../errors';
import { formOfIds, isNodeId, prefixOf } from './global-id';
import { InputProblems } from './input-problems';
import type { Scope } from './scope';

/** An id that a caller names, the path at which it stands, and the kinds that can stand there. */
export interface NamedId {
  readonly path: string;
  readonly id: string;
  readonly kinds: readonly NodeKind[];
}

/** Wrong ids that are told at once, and those among them for which the nearest are sought: that compares every id of a kind. */
const MAX_TOLD = 20;
const MAX_HELPED = 1;

/** Notes ids that nothing has: a misspelt filter would otherwise look like an empty answer. */
export async function checkIds(scope: Scope, named: readonly NamedId[], problems: InputProblems): Promise<void> {
  const formed = named.filter(({ id, kinds }) => isNodeId(id, kinds));
  const nodes = await scope.loaders.node.loadMany(formed.map(({ id }) => id));
  const unknown = formed.filter((_, index) => nodes[index] === null);
  const isFormed = new Set(formed);
  const malformed = named.filter((each) => !isFormed.has(each));
  const all = new Set([...unknown, ...malformed]);
  const wrong = named.filter((each) => all.has(each)).slice(0, MAX_TOLD);
  const helped = wrong.slice(0, MAX_HELPED);
  const kinds = [...new Set(helped.flatMap((each) => (each.kinds.length <= 3 ? each.kinds : [])))];
  const ids = kinds.length === 0 ? [] : await idsOfKinds(scope, kinds);
  for (const each of wrong) {
    const valid = helped.includes(each) ? ids.filter((id) => isNodeId(id, each.kinds)) : [];
    problems.add(
      new BadUserInputError({
        code: unknown.includes(each) ? 'UNKNOWN_ID' : 'MALFORMED_ID',
        path: each.path,
        value: each.id,
        reason: unknown.includes(each) ? `must be the id of a known ${prefixOf(each.id)}` : formOfIds(each.kinds),
        ...(valid.length > 0 ? { valid } : {}),
      }),
    );
  }
}

/** The same for a single id, thrown at once. */
export async function checkId(scope: Scope, named: NamedId): Promise<void> {
  const problems = new InputProblems();
  await checkIds(scope, [named], problems);
  problems.throwIfAny();
}

async function idsOfKinds(scope: Scope, kinds: readonly NodeKind[]): Promise<string[]> {
  const nodes = await scope.read.getRepository(KnowledgeNode).find({
    select: { id: true },
    where: { kind: In([...kinds]) },
    order: { id: 'ASC' },
  });
  return nodes.map(({ id }) => id);
}
