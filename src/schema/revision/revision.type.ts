import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Revision } from '../../entities/revision';
import type { ChangeAction } from '../../entities/revision-change';
import { defineConnection } from '../common/connection';
import { DateTime } from '../common/date-time';
import { defineEnum } from '../common/define-enum';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

export const ChangeActionEnum = defineEnum<ChangeAction>('ChangeAction', 'What a revision did to something.', {
  ADDED: 'It is new.',
  CHANGED: 'It was there before and is different now.',
  REMOVED: 'It is gone.',
});

@ObjectType('Revision', {
  description: 'One applied change of the content. Its number is the data version that caches and citations carry.',
})
export class RevisionType implements Pick<Revision, 'number' | 'time' | 'author' | 'message'> {
  @Field(() => Int, { description: '1, 2, 3 ...: one more than that of the revision before.' })
  number!: number;

  @Field(() => DateTime, { name: 'appliedAt', description: 'When it was applied.' })
  time!: string;

  @Field(() => String, { description: 'Who applied it.' })
  author!: string;

  @Field(() => String, { description: 'Why.' })
  message!: string;
}

@ObjectType('RevisionChange', {
  description: 'What one revision did to one subject: a node with everything it owns, a unit, a metric or a term.',
})
export class RevisionChangeType {
  @Field(() => ID, { description: 'The id of the node; or `unit:...`, `metric:...`, `term:...`.' })
  subjectId!: string;

  @Field(() => ChangeActionEnum, { description: 'What happened to it.' })
  action!: ChangeAction;

  @Field(() => KnowledgeNodeType, {
    nullable: true,
    description: 'The node as it is now; null when it has gone since, and for what is no node.',
  })
  node!: KnowledgeNodeType | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'What the change took away or replaced, as lists by what it is: `nodes`, `statements`, `links` ... Fields are named as in the types of this schema; a text is `{ en, zh }`, what points elsewhere is an id, what has no value is left out. Empty when the subject was added.',
  })
  before!: unknown;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What stands there since, in the same form; empty when the subject was removed.',
  })
  after!: unknown;
}

export const RevisionChangeConnection = defineConnection(
  'RevisionChange',
  () => RevisionChangeType,
  'the changes of a revision, by subject',
);
export const ChangeConnection = defineConnection('Change', () => RevisionType, 'the revisions, the newest first');
