import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ChangeAction } from '../../entities/revision-change';
import type { TableName } from '../../entities/row-contents';
import { defineConnection } from '../common/connection';
import { DataVersion } from '../common/data-version';
import { DateTime } from '../common/date-time';
import { defineEnum } from '../common/define-enum';
import { ChangeActionEnum } from '../revision/revision.type';

export const ChangedTableEnum = defineEnum<TableName>(
  'ChangedTable',
  'Where a value stood that a revision changed.',
  {
    unit: 'Units of measurement.',
    metric: 'What is counted or measured.',
    term: 'Words of search, with their synonyms.',
    node: 'Nodes, with their own fields.',
    citation: 'Places in sources.',
    node_alias: 'Other names of nodes.',
    external_id: "Ids of nodes in other people's registers.",
    statement: 'Statements.',
    statement_about: 'What statements are about.',
    statement_citation: 'Further places that statements rest on.',
    quantity: 'Figures inside statements.',
    link: 'Links.',
    link_statement: 'Statements behind links.',
    observation: 'Observations.',
  },
  (table) => table.toUpperCase(),
);

@ObjectType('FieldChange', { description: 'One value that a revision changed.' })
export class FieldChangeType {
  @Field(() => ChangedTableEnum, { description: 'The table that the row stands in.' })
  table!: TableName;

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

  @Field(() => DataVersion, { description: 'The data version that it made.' })
  dataVersion!: string;

  @Field(() => DateTime, { name: 'appliedAt', description: 'When it was applied.' })
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
