import type { Pair } from '../../labels/label';

export const CITY = {
  cases: ['Cases', '案例'],
  casesOrder: ['Those with a figure first, then those with most outcomes.', '先列有数字成效者，再按成效条数排列。'],
  noCases: ['No case of this city is recorded.', '未收录该城市的案例。'],
  profile: ['Profile', '概况'],
  profileHow: [
    'Each short line is a city, the long one the median, the dot this city. More is to the right; for ranks, better is to the right.',
    '每条短线为一座城市，长线为中位数，圆点为本市。越靠右数值越大；名次则越靠右越好。',
  ],
  noProfile: ['No indicator has a value of this city.', '没有该城市的指标数值。'],
  says: ['What sources say of it', '来源的说法'],
  mentioned: ['Also mentioned in', '其他条目提及'],
  similar: ['Similar cities', '相似城市'],
  inNumbers: ['Alike in numbers', '数据相近'],
  inDeeds: ['Alike in what they do', '做法相近'],
  noLikeness: ['Nothing can be compared.', '无可比较的数据。'],
} as const satisfies Record<string, Pair>;
