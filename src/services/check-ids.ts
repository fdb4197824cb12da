import { Like } from 'typeorm';
import { KnowledgeNode } from '../entities/knowledge-node';
import { BadUserInputError } from '../errors';
import type { NamedId } from './filter/compile';
import { prefixOf } from './global-id';
import type { Scope } from './scope';

/** Refuses ids that nothing has: a misspelt filter would otherwise look like an empty answer. */
export async function checkIdsExist(scope: Scope, named: readonly NamedId[]): Promise<void> {
  const nodes = await scope.loaders.node.loadMany(named.map(({ id }) => id));
  const missing = named.find((_, index) => nodes[index] === null);
  if (!missing) return;
  const kind = prefixOf(missing.id);
  const siblings = await scope.read.getRepository(KnowledgeNode).find({
    select: { id: true },
    where: { id: Like(`${kind}:%`) },
    order: { id: 'ASC' },
  });
  throw new BadUserInputError({
    path: missing.path,
    value: missing.id,
    reason: `must be the id of a known ${kind}`,
    valid: siblings.map((node) => node.id),
  });
}
