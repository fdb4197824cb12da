import { Arg, type ClassType, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type Label, sameInBoth } from '../../labels/label';
import { rowText } from '../../labels/row-text';
import type { Bucket, Connection, Facet } from '../../lists';
import { FACETED_CONNECTIONS } from '../../schema/common/connection';
import { FACET_TYPES, FacetBucketType } from '../../schema/common/facet.type';
import { LocalisedTextType } from '../../schema/common/localised-text.type';

@Resolver(() => FacetBucketType)
export class FacetBucketResolver {
  @FieldResolver(() => LocalisedTextType, {
    description: 'What to show: the name of the node, or a word for the word.',
  })
  label(@Root() { node, word, value }: Bucket): Label {
    return node ? rowText(node, 'name') : (word ?? sameInBoth(value));
  }
}

/** `facets` on every connection of a list with a filter, and the choices of each. Call it when the connections are defined. */
export function facetResolvers(): ClassType[] {
  return [
    ...FACETED_CONNECTIONS.map(({ connection, facets: { type, field } }) => {
      @Resolver(() => connection)
      class FacetsResolver {
        @FieldResolver(() => [type], { description: 'Choices to narrow the list by: all, or those named.' })
        facets(
          @Root() { facetsBy }: Connection<unknown>,
          @Arg('fields', () => [field], { nullable: true, description: 'Only these fields of the filter.' })
          fields: string[] | null,
        ): readonly Facet[] {
          return facetsBy(fields);
        }
      }
      return FacetsResolver;
    }),
    ...FACET_TYPES.map((type) => {
      @Resolver(() => type)
      class ChoicesResolver {
        @FieldResolver(() => [FacetBucketType], {
          description: 'The choices, most frequent first, and behind them those selected that are not among these.',
        })
        buckets(
          @Root() facet: Facet,
          @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 50.' }) first: number,
        ): readonly Bucket[] {
          return facet.buckets(first);
        }

        @FieldResolver(() => Int, { description: 'How many choices `buckets` of the same `first` do not show.' })
        otherCount(
          @Root() facet: Facet,
          @Arg('first', () => Int, { defaultValue: 20, description: 'As for `buckets`.' }) first: number,
        ): number {
          return facet.otherCount(first);
        }
      }
      return ChoicesResolver;
    }),
  ];
}
