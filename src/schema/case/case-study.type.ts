import { ObjectType } from 'type-graphql';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('CaseStudy', {
  description: 'Something a city did: a project, programme or platform.',
  implements: [NodeType, KnowledgeNodeType],
})
export class CaseStudyNode extends KnowledgeNodeType {}
