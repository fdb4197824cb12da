import type { NodeRow } from '../../snapshot';
import { Arg, type ClassType, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { NodeKind } from '../../entities/vocabulary';
import type { LikenessBasis } from '../../graph/similar-cities';
import { CaseStudyNode } from '../../schema/case/case-study.type';
import { NodeKindEnum } from '../../schema/common/enums';
import { LikenessBasisEnum } from '../../schema/graph/graph.enums';
import { PathResultType } from '../../schema/graph/path.type';
import { RelatedResultType } from '../../schema/graph/related.type';
import { SimilarCitiesResultType } from '../../schema/graph/similar-city.type';
import { SubgraphType } from '../../schema/graph/subgraph.type';
import { CityNode } from '../../schema/place/city.type';
import { findNeighbourhood, type NeighbourhoodView } from '../../services/graph/find-neighbourhood';
import { findPaths, type PathsView } from '../../services/graph/find-paths';
import { relatedNodes, type RelatedResultView } from '../../services/graph/related-nodes';
import { citiesLike, type SimilarCitiesView } from '../../services/graph/similar-cities';
import { EditorialArg } from './editorial-arg';

/** Exploring the graph from a node. */
@Resolver()
export class ExploreResolver {
  @Query(() => RelatedResultType, {
    nullable: true,
    description:
      'What is like a node and why: the nodes that share most with it, rare and well supported things counting more.',
  })
  related(
    @Arg('id', () => ID, { description: 'The node: `case:hangzhou-city-data-brain`.' }) id: string,
    @Arg('kinds', () => [NodeKindEnum], {
      nullable: true,
      description: 'Only these kinds; its own kind when left out.',
    })
    kinds: NodeKind[] | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 10 when left out.' })
    first: number | null,
    @EditorialArg() editorial: boolean,
    @Ctx() context: RequestContext,
  ): RelatedResultView {
    return relatedNodes(context, { id, kinds, first, editorial });
  }

  @Query(() => PathResultType, {
    nullable: true,
    description:
      'How two nodes are connected: what they share, where they are of one kind, and the shortest paths along links in either direction.',
  })
  paths(
    @Arg('from', () => ID, { description: 'Where the paths start.' }) from: string,
    @Arg('to', () => ID, { description: 'Where they end; another node.' }) to: string,
    @Arg('maxHops', () => Int, { nullable: true, description: 'At most so many hops, 1 to 10; 6 when left out.' })
    maxHops: number | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many paths, 1 to 10; 3 when left out.' })
    first: number | null,
    @Arg('throughHubs', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        'Whether paths may pass through hubs (countries, groups of cities, whole fields, the most linked technologies) and offices that are only quoted for figures.',
    })
    throughHubs: boolean | null,
    @EditorialArg() editorial: boolean,
    @Ctx() context: RequestContext,
  ): PathsView {
    return findPaths(context, { from, to, maxHops, first, throughHubs, editorial });
  }

  @Query(() => SubgraphType, {
    nullable: true,
    description: 'What lies around a node, for drawing; cut to what matters most, and saying so.',
  })
  neighbourhood(
    @Arg('id', () => ID, { description: 'The node in the middle.' }) id: string,
    @Arg('depth', () => Int, { nullable: true, description: 'How many hops, 1 to 4; 2 when left out.' })
    depth: number | null,
    @Arg('kinds', () => [NodeKindEnum], {
      nullable: true,
      description: 'Only these kinds beside the node itself; all when left out.',
    })
    kinds: NodeKind[] | null,
    @Arg('limit', () => Int, {
      nullable: true,
      description: 'The most nodes, the one in the middle included, 1 to 200; 60 when left out.',
    })
    limit: number | null,
    @Ctx() context: RequestContext,
  ): NeighbourhoodView {
    return findNeighbourhood(context, { id, depth, kinds, limit });
  }
}

@Resolver(() => CityNode)
export class SimilarCitiesResolver {
  @FieldResolver(() => SimilarCitiesResultType, {
    description:
      'The cities most like it, by what they do and face (`DEEDS`) or by what is measured of both (`NUMBERS`): two scores that are never mixed.',
  })
  similarCities(
    @Root() city: NodeRow,
    @Arg('by', () => LikenessBasisEnum as unknown as ClassType, {
      defaultValue: 'DEEDS',
      description: 'By which of the two scores.',
    })
    by: LikenessBasis,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 5 when left out.' })
    first: number | null,
    @EditorialArg() editorial: boolean,
    @Ctx() context: RequestContext,
  ): SimilarCitiesView {
    return citiesLike(context, city.id, { by, first, editorial });
  }
}

@Resolver(() => CaseStudyNode)
export class RelatedCasesResolver {
  @FieldResolver(() => RelatedResultType, { description: 'The cases most like it, and why: `related` of its id.' })
  relatedCases(
    @Root() caseStudy: NodeRow,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 10 when left out.' })
    first: number | null,
    @EditorialArg() editorial: boolean,
    @Ctx() context: RequestContext,
  ): RelatedResultView {
    return relatedNodes(context, { id: caseStudy.id, first, editorial });
  }
}

export const EXPLORE_RESOLVERS: readonly ClassType[] = [ExploreResolver, SimilarCitiesResolver, RelatedCasesResolver];
