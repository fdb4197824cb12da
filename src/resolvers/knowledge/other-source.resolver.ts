import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { LocalisedTextType } from '../../schema/common/localised-text.type';
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
import type { Label } from '../../labels/label';

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
  @FieldResolver(() => LocalisedTextType, { description: 'Why, in a sentence.' })
  reason(@Root() { text }: OtherSourceView): Label {
    return text;
  }
}

export const OTHER_SOURCE_RESOLVERS: readonly ClassType[] = [
  StatementOtherSourcesResolver,
  ObservationOtherSourcesResolver,
  OtherSourceResolver,
];
