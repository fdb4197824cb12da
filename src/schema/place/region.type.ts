import { Field, ObjectType } from 'type-graphql';
import type { Region } from '../../entities/region';
import type { RegionKind } from '../../entities/vocabulary';
import { RegionKindEnum } from '../common/node-enums';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('Region', {
  description: 'A named area that is no city: province, cluster, district, world region.',
  implements: [NodeType, KnowledgeNodeType],
})
export class RegionNode extends KnowledgeNodeType implements Pick<Region, 'regionKind'> {
  @Field(() => RegionKindEnum, { description: 'What sort of area it is.' })
  regionKind!: RegionKind;
}
