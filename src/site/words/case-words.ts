import type { Pair } from '../../labels/label';

export const CASE = {
  noOutcome: ['No source reports an outcome.', '没有来源记录成效。'],
  people: ['Cost and people', '费用与参与者'],
  noCost: ['No source tells the cost.', '来源未提及费用。'],
  hasCost: ['A cost is told in the statements above.', '费用见上文陈述。'],
  noPeople: ['No source names who runs it.', '来源未提及运营方。'],
  noPeriod: ['No source gives a period', '来源未注明时期'],
  trust: ['Can it be trusted?', '可信吗？'],
  like: ['Like this', '相似条目'],
  likeOrder: [
    'In this order because a thing shared by few weighs more than one shared by many.',
    '按此排序，因为少数条目共有的特征比多数条目共有的更有分量。',
  ],
  page: ['Its own page', '案例网页'],
  place: ['Place', '地点'],
  field: ['Field', '领域'],
} as const satisfies Record<string, Pair>;
