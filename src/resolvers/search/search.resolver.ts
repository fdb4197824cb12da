import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode, NodeKind } from '../../entities/vocabulary';
import { NodeKindEnum } from '../../schema/common/enums';
import { FacetType } from '../../schema/common/facet.type';
import { Locale } from '../../schema/common/locale';
import { PageArgs } from '../../schema/common/page.args';
import { SearchKindEnum } from '../../schema/search/search.enums';
import {
  SearchConnectionType,
  SearchEdgeType,
  SearchHighlightType,
  SearchSuggestionType,
} from '../../schema/search/search.type';
import type { Highlight } from '../../services/search/highlights';
import { search, type SearchKind } from '../../services/search/search';
import { SearchConnection, type SearchEdge } from '../../services/search/search-connection';
import type { SearchFacet } from '../../services/search/search-facets';
import { suggest, type Suggestion } from '../../services/search/suggest';

@Resolver(() => SearchConnectionType)
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description:
      'Finds nodes by their names, aliases, summaries, statements and what they link to, in both languages at once, best first. A word counts in any of its English forms; Chinese needs no spaces; names of cities, countries, regions and organisations are also found by their pinyin; one slip in a word is mended, two in a long one; the last word may be half typed. Quotes make a phrase; nothing else is an operator.',
  })
  async search(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('query', () => String, { description: 'What to look for: at most 200 characters and 24 words.' })
    query: string,
    @Arg('kinds', () => [SearchKindEnum as unknown as ClassType], {
      nullable: true,
      description: 'Only these kinds; every kind of node when left out or empty. `statement` finds single statements.',
    })
    kinds: SearchKind[] | null,
    @Arg('city', () => ID, { nullable: true, description: 'Only what belongs to this city: `city:seoul`.' })
    city: string | null,
    @Arg('locale', () => Locale as unknown as ClassType, {
      nullable: true,
      description: 'Only texts in this language; both when left out.',
    })
    locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): Promise<SearchConnection> {
    return new SearchConnection(context, await search(context, { query, kinds, city, locale, page }));
  }

  @Query(() => [SearchSuggestionType], {
    description:
      'Names that begin as somebody types, each node once, the likeliest first. For misspelt words ask `search`.',
  })
  suggest(
    @Arg('prefix', () => String, { description: 'What has been typed so far, in either language or in pinyin.' })
    prefix: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 20; 8 when left out.' })
    first: number | null,
    @Arg('kinds', () => [NodeKindEnum as unknown as ClassType], {
      nullable: true,
      description: 'Only nodes of these kinds; of every kind when left out or empty.',
    })
    kinds: NodeKind[] | null,
    @Ctx() context: RequestContext,
  ): Promise<Suggestion[]> {
    return suggest(context, { prefix, first, kinds });
  }

  @FieldResolver(() => [FacetType], {
    description:
      'Counts by kind, city and language, to offer as choices: each as `kinds`, `city` or `locale` would narrow the list.',
  })
  facets(@Root() connection: SearchConnection): Promise<readonly SearchFacet[]> {
    return connection.facets();
  }
}

@Resolver(() => SearchEdgeType)
export class SearchEdgeResolver {
  @FieldResolver(() => [SearchHighlightType], {
    description: 'Texts that show why it was found: the fewest that together have all that was found, at most 4.',
  })
  highlights(@Root() edge: SearchEdge, @Ctx() context: RequestContext): Highlight[] {
    const highlights = edge.highlights(context.locale);
    for (const { locale } of highlights) context.languages.add(locale);
    return highlights;
  }
}
