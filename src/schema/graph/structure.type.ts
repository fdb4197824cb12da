import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { LinkNode } from '../knowledge/link.type';
import { LocalisedTextType } from '../common/localised-text.type';
import { HubRuleEnum } from './graph.enums';

@ObjectType('GraphHub', { description: 'A node that is linked to so much that passing through it says little.' })
export class GraphHubType {
  @Field(() => KnowledgeNodeType, { description: 'The node.' })
  node!: KnowledgeNodeType;

  @Field(() => HubRuleEnum as unknown as ClassType, { description: 'By which rule.' })
  rule!: string;

  @Field(() => LocalisedTextType, { description: 'Why it is a hub.' })
  text!: LocalisedTextType;
}

@ObjectType('CentralNode', { description: 'How central a node is, hubs left out.' })
export class CentralNodeType {
  @Field(() => KnowledgeNodeType, { description: 'The node.' })
  node!: KnowledgeNodeType;

  @Field(() => Float, { description: 'PageRank without direction: the share of time that a random walk spends here.' })
  pageRank!: number;

  @Field(() => Float, { description: 'The share of the shortest ways between two others that lead through it.' })
  betweenness!: number;

  @Field(() => Int, { description: 'Links to nodes that are no hubs.' })
  degree!: number;
}

@ObjectType('GraphCommunity', { description: 'Nodes that are linked more among each other than to the rest.' })
export class GraphCommunityType {
  @Field(() => Int, { description: 'How many nodes.' })
  size!: number;

  @Field(() => LocalisedTextType, {
    description: 'What it is about: its most central nodes, and how many cases it has.',
  })
  text!: LocalisedTextType;
}

@ObjectType('GraphBridge', { description: 'A link without which a part of the graph would hang loose.' })
export class GraphBridgeType {
  @Field(() => LinkNode, { description: 'The link.' })
  link!: LinkNode;

  @Field(() => Int, { description: 'Nodes on the smaller side; at least three.' })
  cutsOff!: number;

  @Field(() => LocalisedTextType, { description: 'What the link says, and what would hang loose.' })
  text!: LocalisedTextType;
}

@ObjectType('GraphStructure', {
  description: 'What the graph of all nodes and links looks like. Hubs are told, and left out of the rest.',
})
export class GraphStructureType {
  @Field(() => Int, { description: 'Nodes, hubs included.' })
  nodes!: number;

  @Field(() => Int, { description: 'Links, those at hubs included.' })
  links!: number;

  @Field(() => Int, { description: 'Bytes that the graph takes in the memory of a server, about.' })
  memoryBytes!: number;

  @Field(() => Float, {
    description: 'How much more links stay within the communities than by chance; above 0.3 the graph has parts.',
  })
  modularity!: number;

  @Field(() => Boolean, {
    description: 'Whether betweenness was estimated from 50 starting nodes: beyond 2,000 nodes.',
  })
  isEstimate!: boolean;

  @Field(() => Int, { description: 'Parts that are not connected with each other without passing through a hub.' })
  components!: number;

  @Field(() => Int, { description: 'Nodes in the largest of them.' })
  largestComponent!: number;
}
