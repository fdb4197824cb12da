import type { NodeRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { SolutionNode } from '../../schema/case/plain-nodes';
import { familyOfSolution } from '../../services/family-of-solution';

@Resolver(() => SolutionNode)
export class SolutionResolver {
  @FieldResolver(() => SolutionNode, {
    nullable: true,
    description: 'The family that it belongs to, at the top of its tree; null for a family.',
  })
  family(@Root() solution: NodeRow, @Ctx() context: RequestContext): NodeRow | null {
    return familyOfSolution(context, solution);
  }
}
