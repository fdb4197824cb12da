import { type ClassType, Field, Float, ObjectType } from 'type-graphql';
import { CitationType } from '../knowledge/citation.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { ObservationType } from '../knowledge/observation.type';
import { StatementType } from '../knowledge/statement.type';
import { EmptyReasonEnum, NeedBasisEnum } from './graph.enums';
import { WeakestSupportType } from './support.type';
import { LocalisedTextType } from '../common/localised-text.type';

@ObjectType('CityNeedReason', { description: 'One way by which a need of a city is known.' })
export class CityNeedReasonType {
  @Field(() => NeedBasisEnum as unknown as ClassType, { description: 'How it is known.' })
  basis!: string;

  @Field(() => Float, {
    description: 'How much it counts: how sure such a reason is, times how far it can be relied on.',
  })
  weight!: number;

  @Field(() => WeakestSupportType, { nullable: true, description: 'What it rests on; null where the caller says so.' })
  support!: WeakestSupportType | null;

  @Field(() => [StatementType], { description: 'The statements it rests on.' })
  statements!: StatementType[];

  @Field(() => [ObservationType], { description: 'The values it rests on.' })
  observations!: ObservationType[];

  @Field(() => [CitationType], { description: 'The places in sources it rests on, each once.' })
  citations!: CitationType[];

  @Field(() => LocalisedTextType, { description: 'The reason, in a sentence.' })
  text!: LocalisedTextType;
}

@ObjectType('CityNeed', {
  description: 'A challenge that a city has, or a field in which it lags, and how that is known.',
})
export class CityNeedType {
  @Field(() => KnowledgeNodeType, { description: 'The challenge, or the field of application.' })
  node!: KnowledgeNodeType;

  @Field(() => Float, {
    description: 'How much it counts, 0 to 1: the weight of its best reason, or what the caller gave.',
  })
  weight!: number;

  @Field(() => [CityNeedReasonType], { description: 'How it is known, the weightiest first.' })
  reasons!: CityNeedReasonType[];
}

@ObjectType('CityNeedsResult', { description: 'The needs of a city; where none is known, why.' })
export class CityNeedsResultType {
  @Field(() => [CityNeedType], { description: 'The weightiest first.' })
  entries!: CityNeedType[];

  @Field(() => EmptyReasonEnum as unknown as ClassType, {
    nullable: true,
    description: 'Why there is none; null where there is one.',
  })
  emptyReason!: string | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why there is none, in a sentence; null where there is one.',
  })
  emptyMessage!: LocalisedTextType | null;
}
