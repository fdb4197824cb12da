import { Arg, type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { FACETED_CONNECTIONS } from '../../schema/common/connection';
import { FacetBucketType, FacetType } from '../../schema/common/facet.type';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
import type { Bucket, Connection, Facet } from '../../lists';
import { rowText } from '../../labels/row-text';
import { type Label, sameInBoth } from '../../labels/label';

@Resolver(() => FacetBucketType)
export class FacetBucketResolver {
  @FieldResolver(() => LocalisedTextType, {
    description: 'What to show: the name of the node, or a word for the word.',
  })
  label(@Root() { node, word, value }: Bucket): Label {
    return node ? rowText(node, 'name') : (word ?? sameInBoth(value));
  }
}

/** `facets` on every connection of a list with a filter. Call it when the connections are defined. */
export function facetResolvers(): ClassType[] {
  return FACETED_CONNECTIONS.map((connection) => {
    @Resolver(() => connection)
    class FacetsResolver {
      @FieldResolver(() => [FacetType], {
        description: 'Counts by the fields of the filter, to offer as choices: all fields, or those named.',
      })
      facets(
        @Root() { facetsBy }: Connection<unknown>,
        @Arg('fields', () => [String], { nullable: true, description: 'Only these fields of the filter: `domain`.' })
        fields: string[] | null,
      ): readonly Facet[] {
        return facetsBy(fields);
      }
    }
    return FacetsResolver;
  });
}
