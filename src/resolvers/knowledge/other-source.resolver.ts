import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { LocaleArg } from '../../schema/common/locale';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { OtherSourceType } from '../../schema/knowledge/other-source.type';
import { StatementType } from '../../schema/knowledge/statement.type';
import {
  bearsOn,
  otherSourcesOfStatement,
  otherSourcesOfValue,
  type OtherSourceView,
} from '../../services/other-sources';
import type { ObservationRow, StatementRow } from '../../snapshot';
import { localized } from '../common/localized';

@Resolver(() => StatementType)
export class StatementOtherSourcesResolver {
  @FieldResolver(() => [OtherSourceType], { description: 'What statements and values of other sources say to it.' })
  otherSources(@Root() statement: StatementRow, @Ctx() { data }: RequestContext): OtherSourceView[] {
    return otherSourcesOfStatement(data, statement);
  }

  @FieldResolver(() => [OtherSourceType], { description: 'Claims of other sources to which it says something.' })
  bearsOn(@Root() statement: StatementRow, @Ctx() { data }: RequestContext): readonly OtherSourceView[] {
    return bearsOn(data, statement);
  }
}

@Resolver(() => ObservationType)
export class ObservationOtherSourcesResolver {
  @FieldResolver(() => [OtherSourceType], {
    description:
      'What values of other sources say to it: the same quantity and place, for the same period or a neighbouring year. 5 % apart is a difference.',
  })
  otherSources(@Root() observation: ObservationRow, @Ctx() { data }: RequestContext): OtherSourceView[] {
    return otherSourcesOfValue(data, observation);
  }

  @FieldResolver(() => [OtherSourceType], { description: 'Statements of other sources to which it says something.' })
  bearsOn(@Root() observation: ObservationRow, @Ctx() { data }: RequestContext): readonly OtherSourceView[] {
    return bearsOn(data, observation);
  }
}

@Resolver(() => OtherSourceType)
export class OtherSourceResolver {
  @FieldResolver(() => String, { description: 'Why, in a sentence.' })
  reason(
    @Root() { text }: OtherSourceView,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string {
    return localized(context, locale, text);
  }
}

export const OTHER_SOURCE_RESOLVERS: readonly ClassType[] = [
  StatementOtherSourcesResolver,
  ObservationOtherSourcesResolver,
  OtherSourceResolver,
];
