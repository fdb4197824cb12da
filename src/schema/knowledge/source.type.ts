import { Field, Int, ObjectType } from 'type-graphql';
import type { Source } from '../../entities/source';
import type { EvidenceGrade, SourceType } from '../../entities/vocabulary';
import { EvidenceGradeEnum } from '../common/enums';
import { SourceTypeEnum } from '../common/node-enums';
import { LanguageTag } from '../common/language-tag';
import { NodeType } from '../common/node.interface';
import { Url } from '../common/url';
import { KnowledgeNodeType } from './knowledge-node.interface';

@ObjectType('Source', {
  description: 'Where facts were read: a report, a data set, a site.',
  implements: [NodeType, KnowledgeNodeType],
})
export class SourceNode
  extends KnowledgeNodeType
  implements Pick<Source, 'sourceType' | 'year' | 'language' | 'licence' | 'url' | 'evidence'>
{
  @Field(() => SourceTypeEnum, { description: 'What sort of source it is.' })
  sourceType!: SourceType;

  @Field(() => Int, { nullable: true, description: 'Year of this edition.' })
  year!: number | null;

  @Field(() => LanguageTag, { nullable: true, description: "BCP 47 tag of the source's own language." })
  language!: string | null;

  @Field(() => String, { description: 'SPDX identifier, licence name, or the rights as stated.' })
  licence!: string;

  @Field(() => Url, { nullable: true, description: 'Where it is published.' })
  url!: string | null;

  @Field(() => EvidenceGradeEnum, { description: 'Grade of what it says, unless a statement has its own.' })
  evidence!: EvidenceGrade;
}
