import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../common/localised-text.type';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { UncertainFactorEnum } from './ranking.enums';

@ObjectType('RankShare', { description: 'How often a place reached a rank.' })
class RankShareType {
  @Field(() => Float, { description: 'The rank.' })
  rank!: number;

  @Field(() => Float, { description: 'Share of the draws with a score, 0 to 1.' })
  share!: number;
}

@ObjectType('ScoreInterval', { description: 'The scores that a place reaches when the method varies.' })
class ScoreIntervalType {
  @Field(() => Int, { description: 'Over how many draws: the first ones, as many as there is room for.' })
  draws!: number;

  @Field(() => Float, { description: 'Mean of the scores.' })
  mean!: number;

  @Field(() => Float, { description: '5 per cent of the draws give a lower score (quantile type 7).' })
  p05!: number;

  @Field(() => Float, { description: 'Half of the draws give a lower score.' })
  median!: number;

  @Field(() => Float, { description: '95 per cent of the draws give a lower score.' })
  p95!: number;

  @Field(() => Float, { description: 'The lowest score that any draw gives.' })
  least!: number;

  @Field(() => Float, { description: 'The highest score that any draw gives.' })
  most!: number;
}

@ObjectType('RankBracket', {
  description:
    'Neighbouring places that cannot be told apart: no two of them stand in one order in nine of ten draws. Brackets can overlap.',
})
export class RankBracketType {
  @Field(() => Float, { description: 'Rank of the first of them in the method itself.' })
  from!: number;

  @Field(() => Float, { description: 'Rank of the last.' })
  to!: number;

  @Field(() => [KnowledgeNodeType], { description: 'The places, by rank.' })
  places!: KnowledgeNodeType[];
}

@ObjectType('RankInterval', { description: 'The ranks that a place reaches when the method varies.' })
export class RankIntervalType {
  @Field(() => Float, {
    nullable: true,
    description: '5 per cent of the draws give this rank or a better one; a rank that was reached (quantile type 1).',
  })
  p05!: number | null;

  @Field(() => Float, { nullable: true, description: 'Half of the draws give this rank or a better one.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: '95 per cent of the draws give this rank or a better one.' })
  p95!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean of the ranks.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'The best rank that any draw gives.' })
  best!: number | null;

  @Field(() => Float, { nullable: true, description: 'The worst rank that any draw gives.' })
  worst!: number | null;

  @Field(() => Int, { description: 'Draws in which the place had a score; null figures where there is none.' })
  scored!: number;

  @Field(() => Int, { description: 'Draws in which it had none.' })
  unscored!: number;

  @Field(() => Int, {
    description:
      'Neighbouring ranks that share an entry of `shares`; 1 but for very long lists, where figures are right to one entry.',
  })
  resolution!: number;

  @Field(() => ScoreIntervalType, { nullable: true, description: 'The scores reached; null where there is none.' })
  score!: ScoreIntervalType | null;

  @Field(() => LocalisedTextType, { nullable: true, description: 'Why the figures are null; null where they are not.' })
  message!: LocalisedTextType | null;

  @Field(() => [RankShareType], { description: 'The ranks reached, best first; shares add up to 1.' })
  shares!: RankShareType[];
}

@ObjectType('PairShare', { description: 'How often one place stood before another when the method varied.' })
export class PairShareType {
  @Field(() => KnowledgeNodeType, { description: 'The one.' })
  a!: KnowledgeNodeType;

  @Field(() => KnowledgeNodeType, { description: 'The other.' })
  b!: KnowledgeNodeType;

  @Field(() => Int, { description: 'Draws in which both had a score.' })
  draws!: number;

  @Field(() => Float, { nullable: true, description: 'Share of those in which `a` stood before `b`.' })
  aBeatsB!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of those in which `b` stood before `a`.' })
  bBeatsA!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of those in which they were tied.' })
  tied!: number | null;
}

@ObjectType('AlternativeEffect', { description: 'What one alternative does to the ranks.' })
class AlternativeEffectType {
  @Field(() => UncertainFactorEnum as unknown as ClassType, { description: 'What it is an alternative for.' })
  factor!: string;

  @Field(() => String, {
    description:
      'The method, or the indicator left out; NONE for none, OWN where the choice of the method itself is kept.',
  })
  alternative!: string;

  @Field(() => Int, { description: 'Draws that took it.' })
  draws!: number;

  @Field(() => Float, { nullable: true, description: 'Mean distance from the ranks of the method itself.' })
  meanAbsoluteShift!: number | null;
}

@ObjectType('RankingUncertainty', { description: 'How far the ranks depend on what is not certain about the method.' })
export class RankingUncertaintyType {
  @Field(() => Int, { description: 'How often the ranking was drawn.' })
  draws!: number;

  @Field(() => Boolean, {
    description: 'Whether every combination of the alternatives was computed once, and nothing drawn at random.',
  })
  enumerated!: boolean;

  @Field(() => Float, { description: 'Start of the random numbers; the same gives the same result.' })
  seed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean distance of a drawn rank from that of the method itself, over all places and draws.',
  })
  meanAbsoluteShift!: number | null;

  @Field(() => [RankBracketType], {
    description: 'Which neighbours cannot be told apart, among the first 200 places; from the top.',
  })
  brackets!: RankBracketType[];

  @Field(() => [AlternativeEffectType], { description: 'What each alternative does.' })
  alternatives!: AlternativeEffectType[];
}
