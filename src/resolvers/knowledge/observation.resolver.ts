import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import type { Citation } from '../../entities/citation';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Observation } from '../../entities/observation';
import { LocaleArg } from '../../schema/common/locale';
import { CitationType } from '../../schema/knowledge/citation.type';
import { IndicatorNode } from '../../schema/knowledge/indicator.type';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { PeriodType } from '../../schema/knowledge/period.type';
import { CityNode } from '../../schema/place/city.type';
import { localized } from '../common/localized';

@Resolver(() => ObservationType)
export class ObservationResolver {
  @FieldResolver(() => IndicatorNode, { description: 'What is measured.' })
  indicator(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(observation.indicatorId);
  }

  @FieldResolver(() => CityNode, { description: 'Of which city.' })
  city(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<KnowledgeNode | null> {
    return context.loaders.node.load(observation.cityId);
  }

  @FieldResolver(() => PeriodType, { description: 'When it holds.' })
  period(@Root() observation: Observation): PeriodType {
    return { start: observation.periodStart, end: observation.periodEnd };
  }

  @FieldResolver(() => CitationType, { description: 'Where it comes from.' })
  citation(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<Citation | null> {
    return context.loaders.citation.load(observation.citationId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What a careful reader should know.' })
  note(
    @Root() observation: Observation,
    @LocaleArg() locale: LocaleCode | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return localized(context, locale, { en: observation.noteEn, zh: observation.noteZh });
  }
}
