import type { Pair } from '../../labels/label';
import { KIND_NAMES } from '../names';

/** What a facet is called. */
export function facetTitle(field: string): Pair {
  return TITLES[field] ?? (field in KIND_NAMES ? KIND_NAMES[field as keyof typeof KIND_NAMES] : [field, field]);
}

const TITLES: Readonly<Record<string, Pair>> = {
  about: ['About', '所涉对象'],
  actor: ['Who acts', '行动方'],
  basis: ['Basis', '依据'],
  case: ['Case', '案例'],
  caseStatus: ['Status', '状态'],
  challenge: ['Challenge', '挑战'],
  city: ['City', '城市'],
  conceptKind: ['Kind', '类型'],
  country: ['Country', '国家'],
  dataState: ['Data', '数据情况'],
  domain: ['Field', '领域'],
  evidence: ['Grade', '证据等级'],
  flag: ['Doubt', '存疑之处'],
  frameworkLevel: ['Level', '层级'],
  frequency: ['How often', '频率'],
  group: ['Group', '分组'],
  illustrates: ['Example of', '体现'],
  kind: ['Kind', '类别'],
  measures: ['Measures', '衡量对象'],
  operatingModel: ['Operating model', '运营模式'],
  organisation: ['Organisation', '机构'],
  organisationKind: ['Kind', '类型'],
  owner: ['Recorded with', '所属条目'],
  parent: ['Part of', '所属'],
  policy: ['Policy', '政策'],
  policyKind: ['Kind', '类型'],
  populationConcept: ['Population', '人口口径'],
  referenceArea: ['Area', '范围'],
  region: ['Region', '区域'],
  regionKind: ['Kind', '类型'],
  solution: ['Solution', '解决方案'],
  source: ['Source', '来源'],
  sourceType: ['Kind', '类型'],
  technology: ['Technology', '技术'],
  valueType: ['What is measured', '数值类型'],
};

export const LIST = {
  moreFilters: ['More filters', '更多筛选'],
  orderedBy: ['Ordered by', '排序：'],
  table: ['Table', '表格'],
  matrix: ['Challenges × solutions', '挑战×解决方案'],
  previous: ['Previous', '上一页'],
  next: ['Next', '下一页'],
  clear: ['Drop all filters', '清除全部筛选'],
  none: ['Nothing here has all of this.', '没有同时满足这些条件的条目。'],
  name: ['Name', '名称'],
  place: ['Place', '地点'],
  field: ['Field', '领域'],
  challenge: ['Challenge', '挑战'],
  figure: ['Figure', '数字'],
  outcome: ['Outcome', '主要成效'],
  grade: ['Grade', '等级'],
  cases: ['Cases', '案例'],
  what: ['What it is', '说明'],
  noOutcome: ['no outcome reported', '未记录成效'],
  noFigure: ['told without a figure', '无数字'],
  nowhere: ['none', '无'],
  tableOf: ['Table', '表格'],
} as const satisfies Record<string, Pair>;
