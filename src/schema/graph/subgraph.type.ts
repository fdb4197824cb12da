import { Field, Float, Int, ObjectType } from 'type-graphql';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { LinkNode } from '../knowledge/link.type';

@ObjectType('SubgraphPlace', { description: 'Where a node stands in a neighbourhood.' })
export class SubgraphPlaceType {
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
}

@ObjectType('Subgraph', { description: 'What lies around a node, for drawing.' })
export class SubgraphType {
  @Field(() => [KnowledgeNodeType], { description: 'The node in the middle, then by importance.' })
  nodes!: KnowledgeNodeType[];

  @Field(() => [LinkNode], { description: 'Every link between two of the nodes.' })
  links!: LinkNode[];

  @Field(() => [SubgraphPlaceType], { description: 'Distance and importance of each node, in the order of `nodes`.' })
  places!: SubgraphPlaceType[];

  @Field(() => Boolean, { description: 'Whether the limit left nodes out.' })
  truncated!: boolean;

  @Field(() => Int, { description: 'How many nodes within the depth the limit left out, the least important ones.' })
  nodesLeftOut!: number;
}
