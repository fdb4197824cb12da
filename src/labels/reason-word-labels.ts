import type { EmptyCode } from '../graph/empty-answer';
import type { UnrankedReason, WarningCode } from '../ranking/result.types';
import type { Pair } from './label';

/** Why an answer of the graph or of a search is empty. */
const EMPTY_REASONS: Readonly<Record<EmptyCode | 'NO_WORDS' | 'UNKNOWN_WORDS' | 'NOTHING_FOUND', Pair>> = {
  NO_LINKS: ['No links', '没有关联'],
  ONLY_QUOTED: ['Known only as where figures come from', '仅作为数据出处出现'],
  NOTHING_SHARED: ['Nothing in common', '没有共同之处'],
  ONLY_HUBS_SHARED: ['Only hubs in common', '仅有共同的枢纽节点'],
  NO_VALUES: ['Too few values', '数值过少'],
  NO_NEEDS: ['No known need', '没有已知的需求'],
  NO_CASE: ['No case meets a need', '没有满足需求的案例'],
  NO_WORDS: ['No words', '没有可检索的字词'],
  UNKNOWN_WORDS: ['Unknown words', '字词均未收录'],
  NOTHING_FOUND: ['Nothing found', '没有找到'],
};

const UNRANKED_REASONS: Readonly<Record<UnrankedReason, Pair>> = {
  NOT_SELECTED: ['Not selected', '未入选'],
  TOO_FEW_VALUES: ['Too few values', '数值过少'],
  TOO_MANY_ZEROS: ['Too many zeros', '零值过多'],
  EXCLUDED_FOR_GAP: ['Excluded for a gap', '因数据缺失而排除'],
  NO_SCORE: ['No score', '没有得分'],
};

const RANKING_WARNINGS: Readonly<Record<WarningCode, Pair>> = {
  INDICATOR_USED_TWICE: ['Indicator used twice', '指标重复使用'],
  CONSTANT_INDICATOR: ['Indicator with one value', '指标只有一个取值'],
  UNITS_SCREENED_OUT: ['Places screened out', '部分地方被筛除'],
  VALUES_IMPUTED: ['Values imputed', '部分数值系插补'],
  VALUES_SKIPPED: ['Gaps skipped', '跳过了缺失值'],
  VALUES_UNDEFINED: ['Values undefined', '部分数值无定义'],
  GAP_RAISES_SCORE: ['A gap raises a score', '数据缺失反而抬高得分'],
  NEGATIVE_LOADING: ['Negative loading', '载荷为负'],
  CONSISTENCY_RATIO: ['Inconsistent comparisons', '成对比较不一致'],
  HEURISTIC_SOLUTION: ['Heuristic solution', '启发式解'],
  FLOOR_USED: ['Floor used', '采用了下限'],
  VINTAGES_DIFFER: ['Vintages differ', '数据年份不一'],
  SOURCES_DIFFER: ['Sources differ', '来源数值不一'],
  UNITS_MIXED: ['Units mixed', '单位混用'],
  RANKS_AS_MEASUREMENTS: ['Ranks taken as measurements', '名次被当作测量值'],
  SKEW_UNTREATED: ['Skew untreated', '偏态未处理'],
  GOALPOSTS_OUTSIDE_DATA: ['Goalposts outside the data', '目标界值超出数据范围'],
  VALUES_CLAMPED: ['Values clamped', '部分数值被截断'],
  TOO_FEW_UNITS_FOR_PCA: ['Too few places for PCA', '地方过少，不宜做主成分分析'],
  ONE_INDICATOR_DECIDES: ['One indicator decides', '单一指标决定排名'],
};

/** Words that say why an answer is as it is. */
export const REASON_WORDS = {
  EmptyReason: EMPTY_REASONS,
  UnrankedReason: UNRANKED_REASONS,
  RankingWarningCode: RANKING_WARNINGS,
};
