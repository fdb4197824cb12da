import { type ClassType, ObjectType } from 'type-graphql';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

/** Kinds of node whose scalar fields are just those that every node has. Their edges stand in resolvers. */
export const ChallengeNode = plain('Challenge', 'An urban problem; the specific ones are part of the general ones.');
export const SolutionNode = plain(
  'Solution',
  'An approach that several cases can share, or a family of such: every solution is part of one family, and families of none.',
);
export const TechnologyNode = plain('Technology', 'A technology that cases and solutions use.');
export const DomainNode = plain('Domain', 'A field of application, such as transport.');
export const TrendNode = plain('Trend', 'A trend of smart cities, with its points as statements.');

function plain(name: string, description: string): ClassType {
  @ObjectType(name, { description, implements: [NodeType, KnowledgeNodeType] })
  class PlainNode extends KnowledgeNodeType {}
  return PlainNode;
}
