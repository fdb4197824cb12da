import type { WithData } from '../snapshot';
import type { NodeKind } from '../entities/vocabulary';
import { BadUserInputError } from '../errors';
import { formOfIds, isNodeId, prefixOf } from './global-id';
import { InputProblems } from './input-problems';

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
export function checkIds({ data }: WithData, named: readonly NamedId[], problems: InputProblems): void {
  const isFormed = ({ id, kinds }: NamedId): boolean => isNodeId(id, kinds);
  const wrong = named.filter((each) => !isFormed(each) || data.node(each.id) === null).slice(0, MAX_TOLD);
  const helped = wrong.slice(0, MAX_HELPED);
  const kinds = [...new Set(helped.flatMap((each) => (each.kinds.length <= 3 ? each.kinds : [])))];
  const ids = kinds.flatMap((kind) => data.nodesOfKind(kind).map(({ id }) => id));
  for (const each of wrong) {
    const valid = helped.includes(each) ? ids.filter((id) => isNodeId(id, each.kinds)).sort() : [];
    problems.add(
      new BadUserInputError({
        code: isFormed(each) ? 'UNKNOWN_ID' : 'MALFORMED_ID',
        path: each.path,
        value: each.id,
        reason: isFormed(each) ? `must be the id of a known ${prefixOf(each.id)}` : formOfIds(each.kinds),
        ...(valid.length > 0 ? { valid } : {}),
      }),
    );
  }
}

/** The same for a single id, thrown at once. */
export function checkId(scope: WithData, named: NamedId): void {
  const problems = new InputProblems();
  checkIds(scope, [named], problems);
  problems.throwIfAny();
}
