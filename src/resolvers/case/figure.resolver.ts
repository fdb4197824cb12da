import type { CitationRow, NodeRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { FigureNode } from '../../schema/case/typed-nodes';
import { CitationType } from '../../schema/knowledge/citation.type';

@Resolver(() => FigureNode)
export class FigureResolver {
  @FieldResolver(() => CitationType, { description: 'Where its caption stands.' })
  caption(@Root() figure: NodeRow, @Ctx() context: RequestContext): CitationRow | null {
    return context.data.citation(figure.captionCitationId ?? '');
  }
}
