import { type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../common/date-time';
import { defineEnum } from '../common/define-enum';

export const RankingWorkEnum = defineEnum<string>(
  'RankingWork',
  'Something about a ranking that takes long to compute.',
  {
    RANKING: 'The ranking itself.',
    UNCERTAINTY: 'Its intervals.',
    SENSITIVITY: 'Which uncertain thing moves its ranks.',
    LEAVE_ONE_OUT: 'What each indicator does to its ranks.',
    REDUNDANCY: 'How its criteria go together.',
    STABILITY: 'Whether it hangs on the place that ranks last.',
    DECISION: 'What it can be decided by.',
  },
);

@ObjectType('RankingProgress', { description: 'A long computation that runs now, or waits for a thread.' })
export class RankingProgressType {
  @Field(() => ID, { description: 'Of which method: `methodId` of the ranking.' })
  methodId!: string;

  @Field(() => RankingWorkEnum as unknown as ClassType, { description: 'What is computed.' })
  work!: string;

  @Field(() => Int, { description: 'Steps done.' })
  done!: number;

  @Field(() => Int, { description: 'Steps in all; 0 while it waits for a thread.' })
  total!: number;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt!: Date;
}
