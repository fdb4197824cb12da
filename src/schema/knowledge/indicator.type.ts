import { Field, ObjectType } from 'type-graphql';
import type { Indicator } from '../../entities/indicator';
import type { Direction, ValueType } from '../../entities/vocabulary';
import { DirectionEnum, ValueTypeEnum } from '../common/enums';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from './knowledge-node.interface';

@ObjectType('Indicator', { description: 'What is measured of a city.', implements: [NodeType, KnowledgeNodeType] })
export class IndicatorNode extends KnowledgeNodeType implements Pick<Indicator, 'valueType' | 'direction'> {
  @Field(() => ValueTypeEnum, { description: 'What its values are.' })
  valueType!: ValueType;

  @Field(() => DirectionEnum, { description: 'Which end is the good one.' })
  direction!: Direction;

  @Field(() => String, { name: 'unit', description: 'Code of the unit, UCUM where there is one.' })
  unitCode!: string;
}
