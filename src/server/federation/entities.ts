import { BadUserInputError } from '../../errors';
import { typeNameOf } from '../../schema/common/type-name';
import { type AnyNode, findNode } from '../../services/find-node';
import type { Scope } from '../../services/scope';

/** As many as `nodes` takes ids: a request is charged for no more. */
const MAX_REPRESENTATIONS = 100;

/**
 * The entities that representations (`{ __typename, id }`) stand for, in their order; null where nothing of that type has that id.
 * A representation that names no entity gives an error at its place, the others come.
 */
export function entitiesOf(
  scope: Scope,
  representations: readonly unknown[],
  typeNames: readonly string[],
): (AnyNode | null | Error | Promise<AnyNode | null>)[] {
  if (representations.length > MAX_REPRESENTATIONS) {
    throw new BadUserInputError({
      code: 'TOO_MANY',
      path: 'representations',
      value: representations.length,
      reason: `must be at most ${MAX_REPRESENTATIONS}`,
    });
  }
  return representations.map((representation, index) => {
    const { __typename: typeName, id } = (representation ?? {}) as { __typename?: unknown; id?: unknown };
    const path = `representations.${index}`;
    if (typeof typeName !== 'string' || !typeNames.includes(typeName)) {
      const reason = 'must name an entity type';
      return new BadUserInputError({ path: `${path}.__typename`, value: typeName ?? null, reason, valid: typeNames });
    }
    if (typeof id !== 'string') {
      return new BadUserInputError({ path: `${path}.id`, value: id ?? null, reason: 'must be an id' });
    }
    const node = findNode(scope, id);
    const ofType = (found: AnyNode | null): AnyNode | null =>
      found !== null && typeNameOf(found) === typeName ? found : null;
    return node instanceof Promise ? node.then(ofType) : ofType(node);
  });
}
