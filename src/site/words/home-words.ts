import type { Pair } from '../../labels/label';

export const HOME = {
  how: ['How to read a statement', '如何解读一条陈述'],
  outcomes: ['Outcomes with a figure', '有数字的成效'],
  gaps: ['What we do not have', '尚缺的资料'],
  allGaps: ['All known gaps', '全部资料缺口'],
  fields: ['Cases by field', '各领域案例'],
  none: ['none', '无'],
} as const satisfies Record<string, Pair>;

/** Questions that open finished views. */
export const QUESTIONS: readonly (readonly [text: Pair, path: string])[] = [
  [['Which cases deal with traffic congestion?', '哪些案例应对交通拥堵？'], '/search?q=traffic+congestion'],
  [['What is claimed, and how well is it supported?', '有哪些陈述，依据如何？'], '/statements'],
  [['How do cities stand by their indicators?', '各城市的指标表现如何？'], '/indicators'],
];

export const QUESTIONS_ZH: Readonly<Record<string, string>> = {
  '/search?q=traffic+congestion': `/search?q=${encodeURIComponent('交通拥堵')}`,
};
