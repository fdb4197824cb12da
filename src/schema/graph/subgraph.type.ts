import { Field, Float, Int, ObjectType } from 'type-graphql';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { LinkNode } from '../knowledge/link.type';

@ObjectType('SubgraphMember', { description: 'Where a node stands in a neighbourhood.' })
export class SubgraphMemberType {
  @Field(() => KnowledgeNodeType, { description: 'The node.' })
  node!: KnowledgeNodeType;

  @Field(() => Int, { description: 'Hops from the node in the middle.' })
  distance!: number;

  @Field(() => Float, {
    description:
      'How often a walk comes here that starts in the middle and prefers links that say much to nodes with few links; 1 for the middle.',
  })
  importance!: number;

  @Field(() => Boolean, { description: 'Whether it is a hub: shown, but not passed through.' })
  isHub!: boolean;

  @Field(() => Int, {
    description:
      'Links it has in the whole graph: draw `+12` where fewer are shown. What only the editors infer does not count.',
  })
  degree!: number;
}

@ObjectType('Subgraph', { description: 'What lies around a node, for drawing.' })
export class SubgraphType {
  @Field(() => [SubgraphMemberType], { description: 'The node in the middle, then by importance.' })
  members!: SubgraphMemberType[];

  @Field(() => [LinkNode], { description: 'Every link between two of the members.' })
  links!: LinkNode[];

  @Field(() => Boolean, { description: 'Whether the limit left nodes out.' })
  truncated!: boolean;

  @Field(() => Int, { description: 'How many nodes within the depth the limit left out, the least important ones.' })
  nodesLeftOut!: number;
}
