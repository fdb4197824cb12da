import { Field, Int, ObjectType } from 'type-graphql';
import type { NodeKind } from '../../entities/vocabulary';
import { DataVersion } from '../common/data-version';
import { DateTime } from '../common/date-time';
import { NodeKindEnum } from '../common/enums';
import { FigureNode } from '../case/typed-nodes';
import { SourceNode } from './source.type';

@ObjectType('KindCount', { description: 'How many nodes of a kind there are.' })
export class KindCountType {
  @Field(() => NodeKindEnum, { description: 'The kind.' })
  kind!: NodeKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ContentCounts', { description: 'How much the knowledge base holds.' })
export class ContentCountsType {
  @Field(() => Int, { description: 'Nodes of every kind.' })
  nodes!: number;

  @Field(() => [KindCountType], {
    description: 'Nodes by kind, in the order of the kinds; kinds without any left out.',
  })
  byKind!: KindCountType[];

  @Field(() => Int, { description: 'Statements.' })
  statements!: number;

  @Field(() => Int, { description: 'Quantities inside statements.' })
  quantities!: number;

  @Field(() => Int, { description: 'Observations.' })
  observations!: number;

  @Field(() => Int, { description: 'Links.' })
  links!: number;

  @Field(() => Int, { description: 'Places in sources that are cited.' })
  citations!: number;
}

@ObjectType('KnowledgeBase', { description: 'The knowledge base as a whole.' })
export class KnowledgeBaseType {
  @Field(() => Int, { description: 'Number of the newest revision; 0 while it is empty.' })
  revision!: number;

  @Field(() => DataVersion, { description: 'Revision and the start of a hash of all content: name it when you cite.' })
  dataVersion!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the newest revision was applied; null while it is empty.',
  })
  updatedAt!: string | null;

  @Field(() => ContentCountsType, { description: 'How much it holds.' })
  counts!: ContentCountsType;

  @Field(() => [SourceNode], { description: 'Every source, with its licence.' })
  sources!: SourceNode[];

  @Field(() => String, { description: 'Licence of the program. Each source has its own licence for what is cited.' })
  licence!: string;

  @Field(() => [FigureNode], {
    description:
      'Charts and tables whose numbers a source gives only as an image: known to be missing, never filled in.',
  })
  missingFigures!: FigureNode[];
}
