import { Arg, Args, type ClassType, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { NodeKind } from '../../entities/vocabulary';
import { NodeKindEnum } from '../../schema/common/enums';
import { FilterArg } from '../../schema/common/list-args';
import { PageArgs } from '../../schema/common/page.args';
import {
  SearchConnectionType,
  SearchFilterInput,
  SearchGroupType,
  SearchSuggestionType,
} from '../../schema/search/search.type';
import { search } from '../../services/search/search';
import { SearchConnection, type SearchGroup } from '../../services/search/search-connection';
import type { SearchFilter } from '../../services/search/search-filter';
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
    @FilterArg(SearchFilterInput) filter: SearchFilter | null,
    @Arg('editorial', () => Boolean, {
      defaultValue: false,
      description:
        'Also by what only the editors say: statements that are EDITORIAL, and links that rest on nothing else.',
    })
    editorial: boolean,
    @Ctx() context: RequestContext,
  ): SearchConnection {
    return new SearchConnection(context.data, search(context, { query, filter, editorial, page }));
  }

  @Query(() => [SearchGroupType], {
    nullable: true,
    description: 'The same words over all kinds: the kinds in the order of their best hits, each with its first ones.',
  })
  searchByKind(
    @Arg('query', () => String, { description: 'As for `search`.' }) query: string,
    @FilterArg(SearchFilterInput) filter: SearchFilter | null,
    @Arg('perKind', () => Int, { defaultValue: 5, description: 'How many of each kind, 1 to 20.' }) perKind: number,
    @Arg('editorial', () => Boolean, { defaultValue: false, description: 'As for `search`.' }) editorial: boolean,
    @Ctx() context: RequestContext,
  ): readonly SearchGroup[] {
    const found = search(context, { query, filter, editorial, page: { first: 0 } });
    return new SearchConnection(context.data, found).groups(perKind);
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
}
