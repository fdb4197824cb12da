import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Citation } from '../../entities/citation';
import type { ExternalId } from '../../entities/external-id';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import { CitationType } from '../../schema/knowledge/citation.type';
import { ExternalIdType } from '../../schema/knowledge/external-id.type';
import { SourceNode } from '../../schema/knowledge/source.type';

@Resolver(() => CitationType)
export class CitationResolver {
  @FieldResolver(() => SourceNode, { description: 'The document or data set.' })
  source(@Root() citation: Citation, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(citation.sourceId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A few characters of the source that find the place; null where the locator alone does.',
  })
  marker(@Root() citation: Citation): string | null {
    return citation.marker === '' ? null : citation.marker;
  }
}

@Resolver(() => ExternalIdType)
export class ExternalIdResolver {
  @FieldResolver(() => CitationType, { description: 'Where we have it from.' })
  citation(@Root() id: ExternalId, @Ctx() context: RequestContext): Promise<Citation | null> {
    return context.loaders.citation.load(id.citationId);
  }
}
