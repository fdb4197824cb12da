import { Field, ObjectType } from 'type-graphql';
import type { CaseStudy } from '../../entities/case-study';
import type { CaseStatus } from '../../entities/vocabulary';
import { NodeType } from '../common/node.interface';
import { CaseStatusEnum } from '../common/node-enums';
import { Url } from '../common/url';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('CaseStudy', {
  description: 'Something a city did: a project, programme or platform.',
  implements: [NodeType, KnowledgeNodeType],
})
export class CaseStudyNode extends KnowledgeNodeType implements Pick<CaseStudy, 'link'> {
  @Field(() => CaseStatusEnum, {
    name: 'caseStatus',
    description: 'How far it had come when its source was made; UNKNOWN where the source does not say.',
  })
  status!: CaseStatus;

  @Field(() => Url, {
    nullable: true,
    description: 'The page of the city, or of whoever runs the case, to which the source leads.',
  })
  link!: string | null;
}
