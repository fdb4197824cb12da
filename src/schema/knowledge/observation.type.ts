import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Observation } from '../../entities/observation';
import type { EvidenceGrade, Flag, ObservationStatus } from '../../entities/vocabulary';
import { EvidenceGradeEnum, FlagEnum, ObservationStatusEnum } from '../common/enums';
import { NodeType } from '../common/node.interface';

@ObjectType('Observation', {
  description: 'A measured value: indicator, place, period, source. Several sources may give several values.',
  implements: NodeType,
})
export class ObservationType
  extends NodeType
  implements Pick<Observation, 'id' | 'value' | 'status' | 'evidence' | 'flags' | 'asPrinted' | 'revision'>
{
  @Field(() => ID, { description: '`observation:` + indicator, place, period and source.' })
  override id!: string;

  @Field(() => Float, {
    nullable: true,
    description: "In the indicator's unit; null only where the status says missing.",
  })
  value!: number | null;

  @Field(() => ObservationStatusEnum, { description: 'SDMX observation status.' })
  status!: ObservationStatus;

  @Field(() => EvidenceGradeEnum, { description: 'How far it can be trusted.' })
  evidence!: EvidenceGrade;

  @Field(() => [FlagEnum], { description: 'Doubts; the note says more.' })
  flags!: Flag[];

  @Field(() => String, {
    nullable: true,
    description: 'The characters of the source, where they differ from the value.',
  })
  asPrinted!: string | null;

  @Field(() => Int, { description: 'The data revision that last changed it.' })
  revision!: number;
}
