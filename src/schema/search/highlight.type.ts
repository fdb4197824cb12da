import { Field, Int, ObjectType } from 'type-graphql';
import type { LocaleCode } from '../../entities/vocabulary';
import { Locale } from '../common/locale';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { StatementType } from '../knowledge/statement.type';
import { SearchFieldEnum } from './search.enums';

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
