import type { Pair } from '../../labels/label';

export const TOPIC = {
  about: ['What it is', '说明'],
  alsoCalled: ['Also called', '又称'],
  together: ['Used together with', '常一同出现'],
  togetherHow: ['In how many of the same cases.', '数字为共同出现的案例数。'],
  says: ['What sources say of it', '来源的说法'],
  more: ['All statements', '全部陈述'],
  values: ['Values', '数值'],
  table: ['Table of values', '数值表'],
  city: ['City', '城市'],
  value: ['Value', '数值'],
  period: ['Period', '时期'],
  grade: ['Grade', '等级'],
  source: ['Source', '来源'],
  rank: ['Rank', '位次'],
  criteria: ['Criteria', '准则'],
  version: ['Version', '版本'],
  unit: ['Unit', '单位'],
  better: ['Better', '优劣方向'],
} as const satisfies Record<string, Pair>;

export const DIRECTIONS: Readonly<Record<string, Pair>> = {
  HIGHER_IS_BETTER: ['the higher, the better', '数值越大越好'],
  LOWER_IS_BETTER: ['the lower, the better', '数值越小越好'],
};

export function nStatements(count: number): Pair {
  return [count === 1 ? '1 statement' : `${count} statements`, `${count}条陈述`];
}
