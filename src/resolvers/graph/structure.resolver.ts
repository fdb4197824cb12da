import type { NodeRow } from '../../snapshot';
import { Arg, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import {
  CentralNodeType,
  GraphBridgeType,
  GraphCommunityType,
  GraphHubType,
  GraphStructureType,
} from '../../schema/graph/structure.type';
import { KnowledgeBaseType } from '../../schema/knowledge/knowledge-base.type';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import {
  graphStructure,
  type BridgeView,
  type CentralNodeView,
  type CommunityView,
  type HubView,
  type StructureView,
} from '../../services/graph/graph-structure';

@Resolver(() => KnowledgeBaseType)
export class KnowledgeBaseStructureResolver {
  @FieldResolver(() => GraphStructureType, {
    description:
      'What the graph of all nodes and links looks like: what is central, what belongs together, what bridges it.',
  })
  structure(@Ctx() context: RequestContext): Promise<StructureView> {
    return graphStructure(context);
  }
}

/** The lists of the structure, each cut by its own `first`. */
@Resolver(() => GraphStructureType)
export class GraphStructureResolver {
  @FieldResolver(() => [GraphHubType], {
    description: 'Nodes that no path passes through unless asked: those by degree first, then by id.',
  })
  hubs(
    @Root() structure: StructureView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 20 when left out.' })
    first: number | null,
  ): HubView[] {
    return structure.hubs(first);
  }

  @FieldResolver(() => [CentralNodeType], { description: 'The most central nodes, by PageRank.' })
  central(
    @Root() structure: StructureView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 10 when left out.' })
    first: number | null,
  ): CentralNodeView[] {
    return structure.central(first);
  }

  @FieldResolver(() => [GraphCommunityType], {
    description: 'Groups by Louvain (2008) with a fixed seed, the largest first; nodes that stand alone left out.',
  })
  communities(
    @Root() structure: StructureView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 10 when left out.' })
    first: number | null,
  ): CommunityView[] {
    return structure.communities(first);
  }

  @FieldResolver(() => [GraphBridgeType], { description: 'The links that alone hold a part, the largest part first.' })
  bridges(
    @Root() structure: StructureView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 10 when left out.' })
    first: number | null,
  ): BridgeView[] {
    return structure.bridges(first);
  }
}

@Resolver(() => GraphCommunityType)
export class GraphCommunityResolver {
  @FieldResolver(() => [KnowledgeNodeType], { description: 'Its nodes, the most central first.' })
  nodes(
    @Root() community: CommunityView,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 5 when left out.' })
    first: number | null,
  ): NodeRow[] {
    return community.nodes(first);
  }
}

export const STRUCTURE_RESOLVERS: readonly ClassType[] = [
  KnowledgeBaseStructureResolver,
  GraphStructureResolver,
  GraphCommunityResolver,
];
