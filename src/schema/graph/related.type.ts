import { type ClassType, Field, Float, ObjectType } from 'type-graphql';
import type { LinkType } from '../../entities/vocabulary';
import { LinkTypeEnum } from '../common/enums';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { LinkNode } from '../knowledge/link.type';
import { EmptyReasonEnum } from './graph.enums';
import { WeakestSupportType } from './support.type';
import { LocalisedTextType } from '../common/localised-text.type';

@ObjectType('RelationReason', { description: 'One thing that makes two nodes alike.' })
export class RelationReasonType {
  @Field(() => KnowledgeNodeType, { description: 'What they share; where one links to the other, that other.' })
  via!: KnowledgeNodeType;

  @Field(() => Float, {
    description:
      'What it adds to the shared weight: the weight of its type of link, times what stands behind it, times its rarity.',
  })
  weight!: number;

  @Field(() => Float, { description: '1 where only these two have it, 0 where every node of the kind does.' })
  rarity!: number;

  @Field(() => Boolean, {
    description:
      'Whether what they share is a hub by kind, such as a country: true of many, and no likeness by itself.',
  })
  isHub!: boolean;

  @Field(() => [LinkTypeEnum], {
    description: 'How the first and the second are linked to it; one where it is the same.',
  })
  linkTypes!: LinkType[];

  @Field(() => [LinkNode], {
    description: 'The links that say so, that of the first node first, with their statements.',
  })
  links!: LinkNode[];

  @Field(() => WeakestSupportType, { description: 'What of it can be relied on least.' })
  support!: WeakestSupportType;

  @Field(() => LocalisedTextType, {
    description: 'What they share, through what, and how many others have it, in a sentence.',
  })
  text!: LocalisedTextType;
}

@ObjectType('RelationDifference', {
  description: 'What one of two nodes is linked to and the other not, by type of link.',
})
export class RelationDifferenceType {
  @Field(() => LinkTypeEnum, { description: 'The type of link.' })
  linkType!: LinkType;

  @Field(() => [KnowledgeNodeType], { description: 'What only the node that was asked about has, the rarest first.' })
  onlyFirst!: KnowledgeNodeType[];

  @Field(() => [KnowledgeNodeType], { description: 'What only the related node has, the rarest first.' })
  onlySecond!: KnowledgeNodeType[];

  @Field(() => LocalisedTextType, { description: 'What differs, in a sentence for each of the two.' })
  text!: LocalisedTextType;
}

@ObjectType('RelatedNode', { description: 'A node like another, with what they share and what differs.' })
export class RelatedNodeType {
  @Field(() => KnowledgeNodeType, { description: 'The node.' })
  node!: KnowledgeNodeType;

  @Field(() => Float, {
    description:
      'sharedWeight / (ownWeight + (otherWeight - sharedWeight) / 4 + 1), 0 to 1: a ratio of Tversky (1977) that is low where little is known.',
  })
  score!: number;

  @Field(() => Float, { description: 'The weights of the reasons, added up.' })
  sharedWeight!: number;

  @Field(() => Float, { description: 'The weights of all that the node asked about is linked to.' })
  ownWeight!: number;

  @Field(() => Float, { description: 'The weights of all that the related node is linked to.' })
  otherWeight!: number;

  @Field(() => [RelationReasonType], { description: 'Why they are alike, the weightiest first.' })
  reasons!: RelationReasonType[];

  @Field(() => WeakestSupportType, { description: 'What of the reasons can be relied on least.' })
  weakest!: WeakestSupportType;

  @Field(() => [RelationDifferenceType], { description: 'What differs, the type of link that says most first.' })
  differences!: RelationDifferenceType[];
}

@ObjectType('RelatedResult', { description: 'What is like a node; where nothing is, why.' })
export class RelatedResultType {
  @Field(() => [RelatedNodeType], { description: 'The nodes that share most with it first.' })
  entries!: RelatedNodeType[];

  @Field(() => EmptyReasonEnum as unknown as ClassType, {
    nullable: true,
    description: 'Why there is none; null where there is one.',
  })
  emptyReason!: string | null;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why there is none, in a sentence; null where there is one.',
  })
  emptyMessage!: LocalisedTextType | null;
}
