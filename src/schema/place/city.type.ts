import { ObjectType } from 'type-graphql';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('City', { description: 'A municipality.', implements: [NodeType, KnowledgeNodeType] })
export class CityNode extends KnowledgeNodeType {}
