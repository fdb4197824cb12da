import { Field, Float, ObjectType } from 'type-graphql';
import type { LinkType } from '../../entities/vocabulary';
import { CaseStudyNode } from '../case/case-study.type';
import { LinkTypeEnum } from '../common/enums';
import { CitationType } from '../knowledge/citation.type';
import { IndicatorNode } from '../knowledge/indicator.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { LinkNode } from '../knowledge/link.type';
import { ObservationType } from '../knowledge/observation.type';
import { StatementType } from '../knowledge/statement.type';

@ObjectType('ComparedHolder', { description: 'One of the compared nodes, and how it has a thing.' })
export class ComparedHolderType {
  @Field(() => KnowledgeNodeType, { description: 'The compared node.' })
  node!: KnowledgeNodeType;

  @Field(() => KnowledgeNodeType, {
    nullable: true,
    description: 'The case through which a city has it; null where it has it itself.',
  })
  through!: KnowledgeNodeType | null;

  @Field(() => KnowledgeNodeType, {
    nullable: true,
    description: 'The more specific thing that it has, from which this one follows; null where it has this one.',
  })
  instead!: KnowledgeNodeType | null;

  @Field(() => LinkNode, { description: 'The link that says so.' })
  link!: LinkNode;

  @Field(() => [StatementType], { description: 'The statements behind the link.' })
  statements!: StatementType[];

  @Field(() => [CitationType], { description: 'The places in sources behind it.' })
  citations!: CitationType[];
}

@ObjectType('ComparedThing', { description: 'Something that one or more of the compared nodes have.' })
export class ComparedThingType {
  @Field(() => KnowledgeNodeType, { description: 'What they have.' })
  node!: KnowledgeNodeType;

  @Field(() => Float, { description: '1 where at most two nodes of the kind have it, 0 where all do.' })
  rarity!: number;

  @Field(() => [ComparedHolderType], { description: 'Who has it, in the order of the ids.' })
  holders!: ComparedHolderType[];
}

@ObjectType('ComparisonAspect', {
  description: 'What the compared nodes are linked to by one type of link, the rarest first.',
})
export class ComparisonAspectType {
  @Field(() => LinkTypeEnum, { description: 'The type of link.' })
  linkType!: LinkType;

  @Field(() => [ComparedThingType], { description: 'What all of them have.' })
  shared!: ComparedThingType[];

  @Field(() => [ComparedThingType], { description: 'What two or more of them have, but not all.' })
  partly!: ComparedThingType[];

  @Field(() => [ComparedThingType], { description: 'What only one of them has.' })
  single!: ComparedThingType[];
}

@ObjectType('ComparedIndicator', { description: 'One indicator of the compared cities.' })
export class ComparedIndicatorType {
  @Field(() => IndicatorNode, { description: 'What is measured.' })
  indicator!: IndicatorNode;

  @Field(() => [ObservationType], {
    nullable: 'items',
    description: 'One value a city, in the order of the ids; null where there is none.',
  })
  values!: (ObservationType | null)[];
}

@ObjectType('ComparedOutcomes', { description: 'What came of one of the compared cases.' })
export class ComparedOutcomesType {
  @Field(() => CaseStudyNode, { description: 'The case.' })
  caseStudy!: CaseStudyNode;

  @Field(() => [StatementType], { description: 'Its outcomes; empty where none is reported.' })
  statements!: StatementType[];
}

@ObjectType('CityComparison', {
  description: 'Cities side by side, through their cases and by what is measured of them.',
})
export class CityComparisonType {
  @Field(() => [ComparedThingType], { description: 'What all of them have, whatever the type of link.' })
  shared!: ComparedThingType[];

  @Field(() => [ComparisonAspectType], { description: 'By type of link, the one that says most first.' })
  aspects!: ComparisonAspectType[];

  @Field(() => [ComparedIndicatorType], { description: 'Every indicator that any of them has a value of.' })
  indicators!: ComparedIndicatorType[];
}

@ObjectType('CaseComparison', { description: 'Cases side by side.' })
export class CaseComparisonType {
  @Field(() => [ComparedThingType], { description: 'What all of them have, whatever the type of link.' })
  shared!: ComparedThingType[];

  @Field(() => [ComparisonAspectType], { description: 'By type of link, the one that says most first.' })
  aspects!: ComparisonAspectType[];

  @Field(() => [ComparedOutcomesType], { description: 'What came of each, in the order of the ids.' })
  outcomes!: ComparedOutcomesType[];
}
