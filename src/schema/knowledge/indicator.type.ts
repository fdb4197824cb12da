import { Field, ObjectType } from 'type-graphql';
import type { Indicator } from '../../entities/indicator';
import type { Direction, Frequency, PopulationConcept, ReferenceArea, ValueType } from '../../entities/vocabulary';
import { DirectionEnum, ValueTypeEnum } from '../common/enums';
import { FrequencyEnum, PopulationConceptEnum, ReferenceAreaEnum } from '../common/node-enums';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from './knowledge-node.interface';

@ObjectType('Indicator', { description: 'What is measured of a city.', implements: [NodeType, KnowledgeNodeType] })
export class IndicatorNode
  extends KnowledgeNodeType
  implements
    Pick<
      Indicator,
      'valueType' | 'direction' | 'frequency' | 'populationConcept' | 'referenceArea' | 'sdmxCode' | 'sdgCode'
    >
{
  @Field(() => ValueTypeEnum, { description: 'What its values are.' })
  valueType!: ValueType;

  @Field(() => DirectionEnum, { description: 'Which end is the good one.' })
  direction!: Direction;

  @Field(() => FrequencyEnum, { nullable: true, description: 'How often it is measured; null where unknown.' })
  frequency!: Frequency | null;

  @Field(() => PopulationConceptEnum, {
    nullable: true,
    description: 'Who is counted; null where no people are counted.',
  })
  populationConcept!: PopulationConcept | null;

  @Field(() => ReferenceAreaEnum, {
    nullable: true,
    description: 'Within which limits a city is measured; null where it is not measured on an area.',
  })
  referenceArea!: ReferenceArea | null;

  @Field(() => String, {
    nullable: true,
    description: 'Agency, code list and code of the same quantity in SDMX, such as `WB:CL_SERIES_WDI:SP_POP_TOTL`.',
  })
  sdmxCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the indicator of the Sustainable Development Goals to which it contributes, such as `3.c.1`.',
  })
  sdgCode!: string | null;
}
