import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Citation } from '../../entities/citation';
import type { Figure } from '../../entities/figure';
import { FigureNode } from '../../schema/case/typed-nodes';
import { CitationType } from '../../schema/knowledge/citation.type';

@Resolver(() => FigureNode)
export class FigureResolver {
  @FieldResolver(() => CitationType, { description: 'Where its caption stands.' })
  caption(@Root() figure: Figure, @Ctx() context: RequestContext): Promise<Citation | null> {
    return context.loaders.citation.load(figure.captionCitationId ?? '');
  }
}
