import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ChangeAction } from '../../entities/revision-change';
import { defineConnection } from '../common/connection';
import { ChangeActionEnum } from '../revision/revision.type';

@ObjectType('FieldChange', { description: 'One value that a revision changed.' })
export class FieldChangeType {
  @Field(() => String, { description: 'The table, as in `RevisionChange.before`.' })
  table!: string;

  @Field(() => String, { description: 'What tells the row from others of its table: its id where it has one.' })
  row!: string;

  @Field(() => String, { nullable: true, description: 'The column; null where the whole row is new or gone.' })
  field!: string | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What it was; null where there was nothing.' })
  before!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What it became; null where nothing is left.' })
  after!: unknown;
}

@ObjectType('ChangeSince', { description: 'What one revision changed about a node, a statement or a value.' })
export class ChangeSinceType {
  @Field(() => Int, { description: 'The revision.' })
  revision!: number;

  @Field(() => String, { description: 'The data version that it made.' })
  dataVersion!: string;

  @Field(() => String, { description: 'When it was applied, ISO 8601, UTC.' })
  time!: string;

  @Field(() => String, { description: 'Why.' })
  message!: string;

  @Field(() => ID, {
    description: 'Whose change it was: the node itself, or one whose link, statement or value names it.',
  })
  subjectId!: string;

  @Field(() => ChangeActionEnum, { description: 'What happened to the subject.' })
  action!: ChangeAction;

  @Field(() => [FieldChangeType], { description: 'What is different.' })
  fields!: FieldChangeType[];
}

export const ChangeSinceConnection = defineConnection(
  'ChangeSince',
  () => ChangeSinceType,
  'the changes since a data version, the oldest first',
);
