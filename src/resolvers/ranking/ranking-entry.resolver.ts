import { FieldResolver, Resolver, Root } from 'type-graphql';
import { RankingEntryType } from '../../schema/ranking/computed-ranking.type';
import { RankIntervalType } from '../../schema/ranking/uncertainty.type';
import type { RankingEntry } from '../../services/ranking/ranking-entry';

@Resolver(() => RankingEntryType)
export class RankingEntryResolver {
  @FieldResolver(() => RankIntervalType, {
    nullable: true,
    description: 'The ranks that it reaches when the method varies as `input.uncertainty` says; null without it.',
  })
  interval(@Root() entry: RankingEntry): ReturnType<RankingEntry['interval']> {
    return entry.interval();
  }
}
