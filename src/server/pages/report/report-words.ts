import type { LocaleCode } from '../../../entities/vocabulary';

/** The words of a printed ranking in one language. */
export interface ReportWords {
  readonly titles: Readonly<
    Record<
      'scores' | 'intervals' | 'why' | 'table' | 'method' | 'warnings' | 'unranked' | 'sources' | 'rebuilt',
      string
    >
  >;
  readonly heads: readonly string[];
  readonly methodHeads: readonly string[];
  readonly counts: (ranked: number, unranked: number) => string;
  readonly cut: (shown: number, all: number) => string;
  readonly identity: (methodId: string, version: string) => string;
  readonly rebuilt: (what: 'scores' | 'ranks', rebuilt: number, compared: number, tolerance: string) => string;
  /** The top of the method. */
  readonly whole: string;
  readonly chartOfScores: string;
  readonly chartOfIntervals: string;
  readonly directions: Readonly<Record<'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER', string>>;
}

export const REPORT_WORDS: Readonly<Record<LocaleCode, ReportWords>> = {
  EN: {
    titles: {
      scores: 'Scores',
      intervals: 'How sure the ranks are',
      why: 'Why they stand there',
      table: 'Ranks',
      method: 'Method',
      warnings: 'What a careful reader should know',
      unranked: 'Not ranked',
      sources: 'Sources',
      rebuilt: 'Beside what is published',
    },
    heads: ['Rank', 'Place', 'Score', 'Rank, 5% to 95%', 'Values', 'Filled in', 'Evidence'],
    methodHeads: ['Part', 'Weight in the score', 'Better', 'How'],
    counts: (ranked, unranked) => `${ranked} ranked${unranked === 0 ? '' : `, ${unranked} not`}.`,
    cut: (shown, all) => `The first ${shown} of ${all} are shown; ranking.csv has them all.`,
    identity: (methodId, version) =>
      `Method ${methodId}. Data version ${version}. Both together give the same numbers again.`,
    rebuilt: (what, rebuilt, compared, tolerance) =>
      what === 'ranks'
        ? `${rebuilt} of ${compared} published ranks are rebuilt.`
        : `${rebuilt} of ${compared} published scores are rebuilt within ${tolerance}.`,
    whole: 'Score',
    chartOfScores: 'Bars of the scores, by rank',
    chartOfIntervals: 'Rank of each place, and between which ranks nine of ten draws lie',
    directions: { HIGHER_IS_BETTER: 'higher', LOWER_IS_BETTER: 'lower' },
  },
  ZH: {
    titles: {
      scores: '得分',
      intervals: '名次的可靠程度',
      why: '名次的原因',
      table: '名次',
      method: '方法',
      warnings: '读者须知',
      unranked: '未参与排名',
      sources: '来源',
      rebuilt: '与公布结果对照',
    },
    heads: ['名次', '对象', '得分', '名次（5%至95%）', '有值比例', '插补比例', '证据等级'],
    methodHeads: ['组成部分', '在得分中的权重', '优者', '方法'],
    counts: (ranked, unranked) => `共排名${ranked}个${unranked === 0 ? '' : `，另有${unranked}个未参与排名`}。`,
    cut: (shown, all) => `仅列出${all}个中的前${shown}个，全部见ranking.csv。`,
    identity: (methodId, version) => `方法 ${methodId}。数据版本 ${version}。两者合用可得到相同数值。`,
    rebuilt: (what, rebuilt, compared, tolerance) =>
      what === 'ranks'
        ? `公布的${compared}个名次中重现了${rebuilt}个。`
        : `公布的${compared}个得分中重现了${rebuilt}个，容差为${tolerance}。`,
    whole: '总分',
    chartOfScores: '按名次排列的得分条形图',
    chartOfIntervals: '各对象的名次，以及十次抽样中九次所在的名次区间',
    directions: { HIGHER_IS_BETTER: '高者为优', LOWER_IS_BETTER: '低者为优' },
  },
};
