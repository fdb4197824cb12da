import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { EvidenceGrade } from '../../entities/vocabulary';
import { EvidenceGradeEnum } from '../common/enums';
import { LinkNode } from '../knowledge/link.type';
import { SupportGroundsEnum } from './graph.enums';
import { LocalisedTextType } from '../common/localised-text.type';

@ObjectType('WeakestSupport', { description: 'The part of an answer that can be relied on least: doubt begins there.' })
export class WeakestSupportType {
  @Field(() => SupportGroundsEnum as unknown as ClassType, { description: 'What stands behind it.' })
  grounds!: string;

  @Field(() => EvidenceGradeEnum, {
    nullable: true,
    description: 'Its grade of evidence; null where it is no claim but the order of the knowledge base.',
  })
  evidence!: EvidenceGrade | null;

  @Field(() => LinkNode, { nullable: true, description: 'The link, with its statements; null where it is a value.' })
  link!: LinkNode | null;

  @Field(() => LocalisedTextType, { description: 'What it says, in a sentence.' })
  text!: LocalisedTextType;
}
