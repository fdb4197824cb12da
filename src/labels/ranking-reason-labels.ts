import type { GapReason, NoPointsReason, UnrankedReason, WarningCode } from '../ranking/result.types';
import type { NoBreakEvenReason } from '../ranking/decide/break-even';
import type { NoOutrankingReason } from '../ranking/decide/outranking';
import type { NoWeightsReason } from '../ranking/decide/weight-space';
import type { NoAnalysisReason, UndefinedReason } from '../ranking/statistics/association.types';
import type { RedundancyFlag } from '../ranking/robustness/redundancy';
import type { Label, Pair } from './label';

type Words<Code extends string> = Readonly<Record<Code, Pair>>;

const UNDEFINED_REASONS: Words<UndefinedReason> = {
  CONSTANT: ['One of the two is the same everywhere.', '两者之一处处相同。'],
  OVERFLOW: ['The values are too large to compute with.', '数值过大，无法计算。'],
  TOO_FEW_PAIRS: ['Too few places have both values.', '两者均有值的地方过少。'],
};

const NO_ANALYSIS_REASONS: Words<NoAnalysisReason> = {
  COLLINEAR: ['A criterion follows from the others.', '某项指标可由其他指标推出。'],
  CONSTANT: ['A criterion is the same everywhere.', '某项指标处处相同。'],
  TOO_FEW_CASES: ['Too few places have every criterion.', '各项指标均有值的地方过少。'],
  TOO_FEW_CRITERIA: ['There are too few criteria.', '指标过少。'],
};

const NO_POINTS_REASONS: Words<NoPointsReason> = {
  MISSING: ['The place has no value of the criterion.', '该地方没有这项指标的数值。'],
  NOT_ADDITIVE: ['The method does not add up points.', '该方法不是各项分数之和。'],
};

const GAP_REASONS: Words<GapReason> = {
  NO_VALUE: ['The data have no value.', '数据中没有数值。'],
  UNDEFINED_VALUE: [
    'There is a value, and what the method makes of it cannot be computed.',
    '有数值，但按该方法无法计算。',
  ],
};

const UNRANKED_REASONS: Words<UnrankedReason> = {
  NOT_SELECTED: ['It is not among the places to rank.', '不在所选排名对象之内。'],
  TOO_FEW_VALUES: ['It has too few values.', '可用数值过少。'],
  TOO_MANY_ZEROS: ['Too many of its values are 0.', '数值为0的项过多。'],
  EXCLUDED_FOR_GAP: [
    'It lacks a value, and the method leaves such places out.',
    '缺少数值，而该方法不对缺值对象排名。',
  ],
  NO_SCORE: ['Its score cannot be computed.', '得分无法计算。'],
};

const WARNING_CODES: Words<WarningCode> = {
  INDICATOR_USED_TWICE: ['An indicator counts more than once.', '某指标被重复计入。'],
  CONSTANT_INDICATOR: ['A criterion is the same everywhere.', '某项指标处处相同。'],
  UNITS_SCREENED_OUT: ['Places with too little data are not ranked.', '数据过少的地方未参与排名。'],
  VALUES_IMPUTED: ['Gaps were filled.', '缺值已作填补。'],
  VALUES_SKIPPED: ['Gaps are left, and the other criteria weigh more.', '缺值保留，其余指标的权重相应增加。'],
  VALUES_UNDEFINED: ['Values that cannot be computed count as gaps.', '无法计算的数值按缺值处理。'],
  GAP_RAISES_SCORE: ['A gap raises the score of a place.', '有地方因缺值而得分更高。'],
  NEGATIVE_LOADING: ['A criterion runs against the first principal component.', '某项指标与第一主成分方向相反。'],
  CONSISTENCY_RATIO: ['How far the comparisons of an AHP agree with each other.', '层次分析法中各项比较的一致程度。'],
  HEURISTIC_SOLUTION: ['The best order was looked for and not proven.', '最优次序系搜索所得，未经证明。'],
  FLOOR_USED: ['Values below the floor count as the floor.', '低于下限的数值按下限计。'],
  VINTAGES_DIFFER: ['Values of one criterion are years apart.', '同一指标的数值相隔多年。'],
  SOURCES_DIFFER: ['Another source gives other values.', '另有来源给出不同数值。'],
  UNITS_MIXED: ['Values in different units are combined as they are.', '不同单位的数值被原样合成。'],
  RANKS_AS_MEASUREMENTS: ['Ranks are combined as if they were measurements.', '名次被当作测量值合成。'],
  SKEW_UNTREATED: ['Strongly skewed values are not treated.', '严重偏斜的数值未作处理。'],
  GOALPOSTS_OUTSIDE_DATA: [
    'The values use little of the way between the goalposts.',
    '数值只用到上下阈值之间的一小部分。',
  ],
  VALUES_CLAMPED: ['Values beyond the ends of a scale were cut.', '超出标度两端的数值已被截断。'],
  TOO_FEW_UNITS_FOR_PCA: [
    'Weights come from the principal components of too few places.',
    '权重来自过少地方的主成分。',
  ],
  ONE_INDICATOR_DECIDES: ['The order is nearly that of one criterion.', '次序几乎只由一项指标决定。'],
};

const FLAGS: Words<RedundancyFlag> = {
  CONFLICTING: ['They run against each other, so that a mean hides both.', '两者方向相反，平均会掩盖两者。'],
  REDUNDANT: ['They say nearly the same: r is above 0.9.', '两者几乎说明同一件事：r大于0.9。'],
};

const NO_BREAK_EVEN_REASONS: Words<NoBreakEvenReason> = {
  EQUAL: ['They are equal in every criterion.', '两者在各项指标上相同。'],
  DOMINATED: ['The first is nowhere worse than the second.', '前者在各项指标上均不劣于后者。'],
  TWO_WEIGHTS_NEEDED: ['Two weights have to change together.', '须同时改变两个权重。'],
};

const NO_WEIGHTS_REASONS: Words<NoWeightsReason> = {
  NO_WEIGHTED_SUM: ['The score is no weighted sum of the criteria.', '得分不是各项指标的加权和。'],
  TOO_MANY_UNITS: ['There are too many places to compare every two.', '地方过多，无法两两比较。'],
};

const NO_OUTRANKING_REASONS: Words<NoOutrankingReason> = {
  ONE_CRITERION: ['The method has one criterion.', '该方法只有一项指标。'],
  NOT_PAIRWISE: ['The method compares no two places.', '该方法不作两两比较。'],
  TOO_MANY_UNITS: ['There are too many places for a matrix.', '地方过多，无法列成矩阵。'],
};

/** What each code of a ranking says, by the name of its enum. */
export const RANKING_REASON_WORDS = {
  UndefinedReason: UNDEFINED_REASONS,
  NoAnalysisReason: NO_ANALYSIS_REASONS,
  NoPointsReason: NO_POINTS_REASONS,
  GapReason: GAP_REASONS,
  UnrankedReason: UNRANKED_REASONS,
  RankingWarningCode: WARNING_CODES,
  CriterionPairFlag: FLAGS,
  NoBreakEvenReason: NO_BREAK_EVEN_REASONS,
  NoWeightsReason: NO_WEIGHTS_REASONS,
  NoOutrankingReason: NO_OUTRANKING_REASONS,
};

export type RankingReasonName = keyof typeof RANKING_REASON_WORDS;

/** What a code says, in both languages; null where there is no code. */
export function reasonLabel(name: RankingReasonName, code: string | null): Label | null {
  if (code === null) return null;
  const words: Readonly<Record<string, Pair>> = RANKING_REASON_WORDS[name];
  const [en, zh] = words[code] ?? [code, code];
  return { en, zh };
}
