import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { LocaleCode } from '../../entities/vocabulary';
import { Locale } from '../common/locale';
import { NodeType } from '../common/node.interface';
import { PageInfoType } from '../common/page-info.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { StatementType } from '../knowledge/statement.type';
import { SearchEmptyReasonEnum, SearchFieldEnum, SearchKindEnum } from './search.enums';

@ObjectType('TextRange', { description: 'A part of a text, in UTF-16 code units, as JavaScript and Java count.' })
export class TextRangeType {
  @Field(() => Int, { description: 'Where it begins, counted from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; the character there does not belong to it.' })
  end!: number;
}

@ObjectType('Highlight', {
  description: 'A text that shows why something was found. Plain text: mark the ranges yourself.',
})
export class HighlightType {
  @Field(() => SearchFieldEnum as never, { description: 'Where the text stands.' })
  field!: string;

  @Field(() => Locale as never, { description: 'The language in which the text was found.' })
  language!: LocaleCode;

  @Field(() => String, { description: 'The text; of a long one the part that was found, with … where it was cut.' })
  text!: string;

  @Field(() => [TextRangeType], { description: 'What was found in it, in its order.' })
  ranges!: TextRangeType[];

  @Field(() => StatementType, { nullable: true, description: 'The statement whose text it is.' })
  statement!: StatementType | null;

  @Field(() => KnowledgeNodeType, { nullable: true, description: 'The linked node whose name it is.' })
  node!: KnowledgeNodeType | null;
}

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

@ObjectType('SearchEdge', { description: 'Something that was found, at its place in the list.' })
export class SearchEdgeType {
  @Field(() => String, { description: 'The place in the list, for `after` and `before`.' })
  cursor!: string;

  @Field(() => Float, {
    description: 'How well it fits, to compare within one query only. It falls along the list; equal ones stand by id.',
  })
  score!: number;

  @Field(() => NodeType, { description: 'What was found: a node, or a statement where `kinds` asks for statements.' })
  node!: NodeType;
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

  @Field(() => [NodeType], { description: 'The page, without scores.' })
  nodes!: NodeType[];

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

  @Field(() => Boolean, {
    description: 'Always false: everything is compared.',
    deprecationReason: 'Since 2026-11-30: use `SearchConnection.totalCount`. Goes on 2027-05-30.',
  })
  truncated!: boolean;

  @Field(() => SearchEmptyReasonEnum as never, {
    nullable: true,
    description: 'Why the list is empty; null when it is not.',
  })
  emptyReason!: string | null;
}

@ObjectType('SearchSuggestion', { description: 'A name that begins as typed.' })
export class SearchSuggestionType {
  @Field(() => String, { description: 'The name, or alias, that begins so, or of which a later word does.' })
  text!: string;

  @Field(() => KnowledgeNodeType, { description: 'What goes by this name.' })
  node!: KnowledgeNodeType;
}
