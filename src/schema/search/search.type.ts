import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { LocaleCode } from '../../entities/vocabulary';
import { NODE_TYPES } from '../case/node-types';
import { FACETED_CONNECTIONS } from '../common/connection';
import { EvidenceGradeEnum } from '../common/enums';
import { SEARCH_FACETS } from '../common/facet.type';
import { Locale } from '../common/locale';
import { LocalisedTextType } from '../common/localised-text.type';
import { PageInfoType } from '../common/page-info.type';
import { typeNameOf } from '../common/type-name';
import { PeriodFilter } from '../filter/operators';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { StatementType } from '../knowledge/statement.type';
import { HighlightType } from './highlight.type';
import { SearchEmptyReasonEnum, SearchKindEnum } from './search.enums';

@ObjectType('SearchCorrection', { description: 'A word that no text has, and the one that was looked for instead.' })
export class SearchCorrectionType {
  @Field(() => String, { description: 'As it was typed.' })
  from!: string;

  @Field(() => String, { description: 'The likeliest that was meant; up to two others count too.' })
  to!: string;
}

@ObjectType('SearchExpansion', {
  description: 'A word of the query that is known as a term: what it was looked for as besides, and where it leads.',
})
export class SearchExpansionType {
  @Field(() => String, { description: 'As it was typed.' })
  text!: string;

  @Field(() => [String], {
    description: 'Words that stand for the same, in both languages. They count less than what was typed.',
  })
  words!: string[];

  @Field(() => [KnowledgeNodeType], { description: 'Nodes to which the term leads, the best one first.' })
  nodes!: KnowledgeNodeType[];
}

export const SearchResultUnion = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds: a node of any kind, or a statement.',
  types: () => [...NODE_TYPES, StatementType] as const,
  resolveType: typeNameOf as never,
});

@ObjectType('SearchEdge', { description: 'Something that was found, at its place in the list.' })
export class SearchEdgeType {
  @Field(() => String, { description: 'The place in the list, for `after` and `before`.' })
  cursor!: string;

  @Field(() => SearchKindEnum as never, { description: 'What it is.' })
  kind!: string;

  @Field(() => Float, {
    description: 'How well it fits, to compare within one query only. It falls along the list; equal ones stand by id.',
  })
  score!: number;

  @Field(() => SearchResultUnion, {
    description: 'What was found: a node, or a statement where the filter asks for statements.',
  })
  node!: unknown;

  @Field(() => [HighlightType], {
    description: 'Texts that show why it was found: the fewest that together have all that was found, at most 4.',
  })
  highlights!: HighlightType[];
}

@ObjectType('SearchGroup', { description: 'What was found of one kind.' })
export class SearchGroupType {
  @Field(() => SearchKindEnum as never, { description: 'The kind.' })
  kind!: string;

  @Field(() => Int, { description: 'How many of the kind the whole list has.' })
  totalCount!: number;

  @Field(() => [SearchEdgeType], { description: 'The best of them.' })
  edges!: SearchEdgeType[];
}

@ObjectType('SearchConnection', { description: 'A page of what a search found, best first.' })
export class SearchConnectionType {
  @Field(() => [SearchEdgeType], { description: 'The page, with scores and highlights.' })
  edges!: SearchEdgeType[];

  @Field(() => [SearchResultUnion], { description: 'The page, without scores.' })
  nodes!: unknown[];

  @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many the whole list has.' })
  totalCount!: number;

  @Field(() => [SearchCorrectionType], { description: 'Words that were taken for misspelt; empty when none was.' })
  corrections!: SearchCorrectionType[];

  @Field(() => [String], {
    description: 'Words of the query that no text has, nor any like them. They were passed over.',
  })
  unknownWords!: string[];

  @Field(() => Boolean, {
    description: 'Whether the list has something that lacks a part of the query, since little has all of it.',
  })
  partial!: boolean;

  @Field(() => [SearchExpansionType], {
    description: 'Words that were taken for terms, with the other words that were looked for; empty when none was.',
  })
  expansions!: SearchExpansionType[];

  @Field(() => [String], {
    description: 'Words of the same meaning that were looked for too: those of all expansions.',
  })
  expandedWith!: string[];

  @Field(() => SearchEmptyReasonEnum as never, {
    nullable: true,
    description: 'Why the list is empty; null when it is not.',
  })
  emptyReason!: string | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'The same in a sentence.' })
  emptyMessage!: LocalisedTextType | null;
}
FACETED_CONNECTIONS.push({ connection: SearchConnectionType, facets: SEARCH_FACETS });

@InputType('SearchFilter', {
  description: 'Which of the things found to list. What stands side by side must all hold.',
})
export class SearchFilterInput {
  @Field(() => [SearchKindEnum as never], {
    nullable: true,
    description: 'Any of these kinds; every kind of node when left out. STATEMENT finds single statements.',
  })
  kind!: string[] | null;

  @Field(() => [ID], {
    nullable: 'itemsAndList',
    description: 'What belongs to any of these cities: `city:seoul`. A null stands for belonging to none.',
  })
  city!: (string | null)[] | null;

  @Field(() => [ID], { nullable: 'itemsAndList', description: 'What belongs to any of these countries.' })
  country!: (string | null)[] | null;

  @Field(() => [ID], { nullable: 'itemsAndList', description: 'What belongs to any of these domains.' })
  domain!: (string | null)[] | null;

  @Field(() => [EvidenceGradeEnum], {
    nullable: 'itemsAndList',
    description: 'Statements of these grades, and nodes with a statement of their own of one of these.',
  })
  evidence!: (string | null)[] | null;

  @Field(() => PeriodFilter, { nullable: true, description: 'When it was or holds.' })
  period!: PeriodFilter | null;

  @Field(() => Locale as never, { nullable: true, description: 'Only texts in this language; both when left out.' })
  language!: LocaleCode | null;

  @Field(() => [SEARCH_FACETS.input], {
    nullable: true,
    description: 'Choices taken over from `facets`: all entries must hold.',
  })
  facets!: unknown[] | null;
}

@ObjectType('SearchSuggestion', { description: 'A name that begins as typed.' })
export class SearchSuggestionType {
  @Field(() => String, { description: 'The name, or alias, that begins so, or of which a later word does.' })
  text!: string;

  @Field(() => KnowledgeNodeType, { description: 'What goes by this name.' })
  node!: KnowledgeNodeType;
}
