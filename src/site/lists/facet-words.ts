import { labelOfField } from '../../labels/field-labels';
import type { Label, Pair } from '../../labels/label';

/** What a field is called by which a list is narrowed. */
export function facetTitle(field: string): Label {
  return OWN[field] ?? labelOfField(field);
}

/** Fields that are no choices, but can stand in an address. */
const OWN: Readonly<Record<string, Label>> = {
  owner: { en: 'Recorded with', zh: '所属条目' },
  parent: { en: 'Part of', zh: '所属' },
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
