import type { Basis, Flag, StatementKind } from '../../entities/vocabulary';
import type { Pair } from '../../labels/label';

/** The editors' doubts in words, as they stand beside a statement. */
export const FLAG_WORDS: Readonly<Record<Flag, Pair>> = {
  AMBIGUOUS: ['ambiguous in the source', '原文有歧义'],
  LIKELY_MISPRINT: ['probably a misprint', '疑似误印'],
  NO_PERIOD: ['no period given', '未注明时期'],
  NO_UNIT: ['unit inferred', '单位由编者推断'],
  INFERRED_SUBJECT: ['subject inferred', '主语由编者推断'],
  CONTRADICTED: ['contradicted elsewhere', '与他处矛盾'],
  OUTDATED_FORECAST: ['its target year has passed', '目标年份已过'],
  PROJECTION: ['a forecast', '预测值'],
  SLOGAN: ['a slogan', '口号'],
};

/** What a statement rests on, as it stands beside it. */
export const BASIS_WORDS: Readonly<Record<Basis, Pair>> = {
  MEASURED: ['measured', '实测'],
  REPORTED: ['as the source reports it', '据来源所述'],
  GENERAL_STATISTIC: ['a general statistic, not of this place', '一般统计，并非此地数据'],
  PROJECTION: ['a projection', '推算值'],
  TARGET: ['a target', '既定目标'],
  OPINION: ['an opinion', '观点'],
  EDITORIAL: ['inferred by the editors', '由编者推断'],
};

/** The sections into which statements are laid out, in reading order. */
export interface StatementGroup {
  readonly id: string;
  readonly title: Pair;
  readonly kinds: readonly StatementKind[];
}

export const CASE_GROUPS: readonly StatementGroup[] = [
  { id: 'outcomes', title: ['Outcomes', '成效'], kinds: ['OUTCOME'] },
  { id: 'problem', title: ['The problem', '问题'], kinds: ['CHALLENGE', 'THREAT'] },
  { id: 'did', title: ['What they did', '做法'], kinds: ['ACTION', 'MEANS', 'MEASURE', 'MILESTONE', 'GOAL'] },
  { id: 'lessons', title: ['Lessons', '启示'], kinds: ['LESSON', 'ADVANTAGE', 'DISADVANTAGE'] },
  { id: 'context', title: ['Background', '背景'], kinds: ['FINDING', 'STATISTIC', 'FORECAST', 'DEFINITION'] },
];

export const TOPIC_GROUPS: readonly StatementGroup[] = [
  { id: 'definition', title: ['Definition', '定义'], kinds: ['DEFINITION'] },
  { id: 'problems', title: ['Problems', '问题'], kinds: ['CHALLENGE', 'THREAT', 'DISADVANTAGE'] },
  { id: 'findings', title: ['Findings and figures', '发现与数据'], kinds: ['FINDING', 'STATISTIC', 'FORECAST'] },
  {
    id: 'actions',
    title: ['Means, measures and goals', '手段、措施与目标'],
    kinds: ['ACTION', 'MEANS', 'MEASURE', 'GOAL', 'MILESTONE'],
  },
  { id: 'results', title: ['Results and lessons', '成效与启示'], kinds: ['OUTCOME', 'LESSON', 'ADVANTAGE'] },
];

export const STATEMENT = {
  inferred: ['Inferred by the editors.', '由编者推断。'],
  inferredFrom: ['Inferred from', '推断依据'],
  details: ['Statement and source', '陈述与来源'],
  note: ['Note', '注'],
  notes: ['Notes', '注释'],
  notesFrom: ['Notes on this page:', '本页注释均出自：'],
  redBar: ['Red with a bar: added by the editors.', '红字加竖线：编者所加。'],
  says: ['What the source prints', '来源原文'],
  figures: ['Figures', '数据'],
  asPrinted: ['As printed', '原文写法'],
  value: ['Value', '数值'],
  what: ['What is counted', '计量对象'],
  period: ['Period', '时期'],
  place: ['Place in the source', '出处'],
  source: ['Source', '来源'],
  grade: ['Grade', '证据等级'],
  basis: ['Basis', '依据'],
  kind: ['Kind', '类别'],
  actor: ['Who acts', '行动方'],
  about: ['About', '所涉对象'],
  belongsTo: ['Recorded with', '所属条目'],
  links: ['What rests on it', '以此为据的关联'],
  otherSources: ['What other sources say', '其他来源的说法'],
  doubts: ['Doubts', '存疑之处'],
  translation: ['In Chinese', '英文表述'],
} as const satisfies Record<string, Pair>;

export function noteNumber(number: number): Pair {
  return [`Note ${number}`, `注${number}`];
}

export function statementNumber(number: number): Pair {
  return [`Statement ${number} and its source`, `第${number}条陈述及其来源`];
}

export function hiddenByGrade(count: number): Pair {
  return [
    count === 1 ? '1 statement of another grade is hidden.' : `${count} statements of other grades are hidden.`,
    `已隐藏${count}条其他等级的陈述。`,
  ];
}

export const SHOW_ALL: Pair = ['Show all', '全部显示'];
