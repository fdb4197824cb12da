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
  SearchGroupType,
  HighlightType,
  SearchSuggestionType,
} from '../../schema/search/search.type';
import type { Highlight } from '../../services/search/highlights';
import type { SearchKind } from '../../services/search/hits';
import { search } from '../../services/search/search';
import { SearchConnection, type SearchEdge, type SearchGroup } from '../../services/search/search-connection';
import type { SearchFacet } from '../../services/search/search-facets';
import { suggest, type Suggestion } from '../../services/search/suggest';

@Resolver(() => SearchConnectionType)
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    nullable: true,
    description:
      'Finds nodes by their names, aliases, summaries, statements and what they link to, in both languages at once, best first. A word counts in any of its English forms; a term also by its synonyms in both languages; Chinese needs no spaces; names of places, organisations and topics are also found by their pinyin; one slip in a word is mended, two in a long one; the last word may be half typed. Quotes make a phrase; nothing else is an operator. What only the editors say is left out.',
  })
  search(
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
    @Arg('editorial', () => Boolean, {
      defaultValue: false,
      description:
        'Also by what only the editors say: statements that are EDITORIAL, and links that rest on nothing else.',
    })
    editorial: boolean,
    @Ctx() context: RequestContext,
  ): SearchConnection {
    return new SearchConnection(context.data, search(context, { query, kinds, city, locale, editorial, page }));
  }

  @Query(() => [SearchSuggestionType], {
    nullable: true,
    description:
      'Names that begin as somebody types, each node once, the likeliest first; also places with the word for what they are or their country behind the name, and nodes to which a term leads. For misspelt words ask `search`.',
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
  ): Suggestion[] {
    return suggest(context, { prefix, first, kinds });
  }

  @FieldResolver(() => [FacetType], {
    description:
      'Counts by kind, city and language, to offer as choices: each as `kinds`, `city` or `locale` would narrow the list.',
  })
  facets(@Root() connection: SearchConnection): readonly SearchFacet[] {
    return connection.facets;
  }

  @FieldResolver(() => [SearchGroupType], {
    description: 'The same by kind: the kinds in the order of their best hits, each with its first ones.',
  })
  groups(
    @Root() connection: SearchConnection,
    @Arg('hits', () => Int, { defaultValue: 3, description: 'How many of each kind, 1 to 20.' }) hits: number,
  ): readonly SearchGroup[] {
    return connection.groups(hits);
  }
}

@Resolver(() => SearchEdgeType)
export class SearchEdgeResolver {
  @FieldResolver(() => [HighlightType], {
    description: 'Texts that show why it was found: the fewest that together have all that was found, at most 4.',
  })
  highlights(@Root() edge: SearchEdge): Highlight[] {
    return edge.highlights;
  }
}
