import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { FacetBucketType } from '../../schema/common/facet.type';
import { LocaleArg } from '../../schema/common/locale';
import type { Bucket } from '../../services/facet/facets';
import { localized } from './localized';

@Resolver(() => FacetBucketType)
export class FacetBucketResolver {
  @FieldResolver(() => String, { description: 'What to show: the name of the node, or the word.' })
  async label(
    @Root() bucket: Bucket,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const node = await bucket.node;
    return node ? localized(context, locale, { en: node.nameEn, zh: node.nameZh }) : bucket.value;
  }
}
