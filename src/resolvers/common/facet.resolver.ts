import { Arg, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { FACETED_CONNECTIONS } from '../../schema/common/connection';
import { FacetBucketType, FacetType } from '../../schema/common/facet.type';
import { LocaleArg } from '../../schema/common/locale';
import type { Bucket, Connection, Facet } from '../../lists';
import { localized } from './localized';

@Resolver(() => FacetBucketType)
export class FacetBucketResolver {
  @FieldResolver(() => String, { description: 'What to show: the name of the node, or a word for the word.' })
  label(@Root() bucket: Bucket, @LocaleArg() locale: LocaleCode | null, @Ctx() context: RequestContext): string {
    const { node } = bucket;
    const label = node ? { en: node.nameEn, zh: node.nameZh } : bucket.word;
    return label ? localized(context, locale, label) : bucket.value;
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
