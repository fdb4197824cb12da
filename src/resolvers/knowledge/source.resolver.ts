import type { NodeRow } from '../../snapshot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { LocaleArg } from '../../schema/common/locale';
import { SourceNode } from '../../schema/knowledge/source.type';
import { localized } from '../common/localized';

@Resolver(() => SourceNode)
export class SourceResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who published it.' })
  publisher(
    @Root() source: NodeRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: source.publisherEn, zh: source.publisherZh });
  }

  @FieldResolver(() => String, { nullable: true, description: 'What may be done with it, and how to name it.' })
  rights(
    @Root() source: NodeRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: source.rightsEn, zh: source.rightsZh });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why and when it was withdrawn or corrected, if it was.',
  })
  retraction(
    @Root() source: NodeRow,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: source.retractionEn, zh: source.retractionZh });
  }
}
