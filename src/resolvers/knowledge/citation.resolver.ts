import type { CitationRow, ExternalIdRow, NodeRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { CitationType } from '../../schema/knowledge/citation.type';
import { ExternalIdType } from '../../schema/knowledge/external-id.type';
import { SourceNode } from '../../schema/knowledge/source.type';

@Resolver(() => CitationType)
export class CitationResolver {
  @FieldResolver(() => SourceNode, { description: 'The document or data set.' })
  source(@Root() citation: CitationRow, @Ctx() context: RequestContext): NodeRow | null {
    return context.data.nodeAt(citation.sourceIdentity);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A few characters of the source that find the place; null where the locator alone does.',
  })
  marker(@Root() citation: CitationRow): string | null {
    return citation.marker === '' ? null : citation.marker;
  }
}

@Resolver(() => ExternalIdType)
export class ExternalIdResolver {
  @FieldResolver(() => CitationType, { description: 'Where we have it from.' })
  citation(@Root() id: ExternalIdRow, @Ctx() context: RequestContext): CitationRow | null {
    return context.data.citationAt(id.citationIdentity);
  }
}
