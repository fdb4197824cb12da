import { Field, Float, Int, ObjectType } from 'type-graphql';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { CitationType } from '../knowledge/citation.type';
import { LinkNode } from '../knowledge/link.type';
import { HopDirectionEnum, NoPathReasonEnum } from './graph.enums';
import { RelationReasonType } from './related.type';
import { WeakestSupportType } from './support.type';
import type { ClassType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';

@ObjectType('PathHop', { description: 'One step along a link.' })
export class PathHopType {
  @Field(() => KnowledgeNodeType, { description: 'Where the step starts.' })
  from!: KnowledgeNodeType;

  @Field(() => KnowledgeNodeType, { description: 'Where it leads.' })
  to!: KnowledgeNodeType;

  @Field(() => HopDirectionEnum as unknown as ClassType, { description: 'Which way it follows the link.' })
  direction!: string;

  @Field(() => LinkNode, { description: 'The link, with its statements.' })
  link!: LinkNode;

  @Field(() => [LinkNode], { description: 'Other links of the same two nodes.' })
  otherLinks!: LinkNode[];

  @Field(() => [CitationType], {
    description: 'The places in sources behind the link; empty where it is a tree or an editorial link.',
  })
  citations!: CitationType[];

  @Field(() => LocalisedTextType, { description: 'What the step says, in a sentence, read in its direction.' })
  label!: LocalisedTextType;
}

@ObjectType('GraphPath', { description: 'A way from one node to another that comes to no node twice.' })
export class GraphPathType {
  @Field(() => Int, { description: 'How many hops.' })
  length!: number;

  @Field(() => [PathHopType], { description: 'The hops, in order.' })
  hops!: PathHopType[];

  @Field(() => Float, {
    description:
      'How much it says, 0 to 1: what stands behind each hop, times how special each topic between the ends is. docs/graph.md has the formula.',
  })
  strength!: number;

  @Field(() => WeakestSupportType, { nullable: true, description: 'The hop that can be relied on least.' })
  weakest!: WeakestSupportType | null;

  @Field(() => Int, {
    description: 'Paths of the same length, nearly the same as this one, that are left out for it.',
  })
  variants!: number;
}

@ObjectType('NearestMiss', { description: 'Where two nodes come closest that no path connects.' })
export class NearestMissType {
  @Field(() => KnowledgeNodeType, { description: 'The last node that is reached from the first end.' })
  reached!: KnowledgeNodeType;

  @Field(() => KnowledgeNodeType, { description: 'The node, reached from the second end, that it is closest to.' })
  wanted!: KnowledgeNodeType;

  @Field(() => Int, { nullable: true, description: 'Hops between the two.' })
  hops!: number | null;
}

@ObjectType('PathResult', { description: 'How two nodes are connected.' })
export class PathResultType {
  @Field(() => [RelationReasonType], {
    description: 'Where both are of one kind: what they share, the weightiest first, as `related` tells it.',
  })
  shared!: RelationReasonType[];

  @Field(() => [GraphPathType], {
    description:
      'The shortest first, of those of one length the strongest; none that has half of the nodes between its ends in common with one before it.',
  })
  paths!: GraphPathType[];

  @Field(() => Boolean, { description: 'Whether the search was given up early: there may be more.' })
  gaveUp!: boolean;

  @Field(() => NoPathReasonEnum as unknown as ClassType, {
    nullable: true,
    description: 'Why there is none; null where there is one.',
  })
  emptyReason!: string | null;

  @Field(() => NearestMissType, { nullable: true, description: 'Where there is none: where the two come closest.' })
  nearestMiss!: NearestMissType | null;

  @Field(() => GraphPathType, {
    nullable: true,
    description:
      'Where hubs were kept out: a path with fewer hops, within `maxHops`, through hubs or an office that both quote.',
  })
  shorterThroughHubs!: GraphPathType | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Where there is no path: why, and where the two come closest. Null where there is one.',
  })
  emptyMessage!: LocalisedTextType | null;
}
