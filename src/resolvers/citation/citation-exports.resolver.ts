import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { CitationExportsType } from '../../schema/citation/citation-exports.type';
import { LocaleArg } from '../../schema/common/locale';
import type { CitationExports } from '../../services/citation/citation-exports';
import { languageOf } from './language-of';

@Resolver(() => CitationExportsType)
export class CitationExportsResolver {
  @FieldResolver(() => String, { description: 'BibTeX, UTF-8: the record first, then its sources.' })
  bibtex(
    @Root() exports: CitationExports,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return exports.text('BIBTEX', languageOf(context, locale));
  }

  @FieldResolver(() => String, { description: 'RIS.' })
  ris(
    @Root() exports: CitationExports,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return exports.text('RIS', languageOf(context, locale));
  }

  @FieldResolver(() => GraphQLJSON, { description: 'CSL-JSON: a list of items.' })
  cslJson(
    @Root() exports: CitationExports,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): unknown {
    return exports.cslJson(languageOf(context, locale));
  }

  @FieldResolver(() => String, { description: 'A text by GB/T 7714-2015, a reference a line.' })
  gbt7714(
    @Root() exports: CitationExports,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return exports.text('GBT7714', languageOf(context, locale));
  }
}
