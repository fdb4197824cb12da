import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { CitationExportsType, CitationFormatEnum } from '../../schema/citation/citation-exports.type';
import { LocaleArg } from '../../schema/common/locale';
import { ComputedRankingType } from '../../schema/ranking/computed-ranking.type';
import { CitationExports } from '../../services/citation/citation-exports';
import type { CitationFormatName } from '../../services/citation/citation-formats';
import { citedQuery } from '../../services/citation/cited-query';
import { citedRanking } from '../../services/citation/cited-ranking';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import { languageOf } from './language-of';
import { documentOf, inputOfRanking } from './query-parts';

@Resolver(() => ComputedRankingType)
export class RankingCitationResolver {
  @FieldResolver(() => CitationExportsType, {
    description: 'How to cite it, with its method and every source of its values; its permalink gives it as CSV.',
    name: 'exports',
  })
  citationExports(
    @Root() ranking: ComputedRanking,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): CitationExports {
    return exportsOf(ranking, context, info);
  }

  @FieldResolver(() => String, { description: 'Its citation as text.' })
  citeAs(
    @Root() ranking: ComputedRanking,
    @Arg('format', () => CitationFormatEnum as unknown as ClassType, { description: 'How to write it.' })
    format: CitationFormatName,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): string {
    return exportsOf(ranking, context, info).text(format, languageOf(context, locale));
  }

  @Query(() => CitationExportsType, { description: 'How to cite the answer to the very query that asks for it.' })
  citeThisQuery(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): CitationExports {
    const thing = citedQuery(documentOf(info), info.operation.name?.value ?? null, info.variableValues);
    return new CitationExports(context, thing, { version: context.data.version, address: context.address });
  }
}

function exportsOf(ranking: ComputedRanking, context: RequestContext, info: GraphQLResolveInfo): CitationExports {
  const thing = citedRanking(ranking, inputOfRanking(info));
  return new CitationExports(context, thing, { version: context.data.version, address: context.address });
}
