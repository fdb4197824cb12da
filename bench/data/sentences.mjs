/** A sentence in both languages about a place, a thing and a figure; few are short, few are long, as in the shipped texts. */
export function sentence(draws, { place, thing, body, figure }) {
  const form = draws.pick(FORMS);
  const [en, zh] = form(place, thing, body, figure);
  const more = draws.random();
  const tail =
    more < 0.3
      ? ''
      : more < 0.75
        ? draws.pick(TAILS)
        : more < 0.93
          ? draws.pick(LONG_TAILS)
          : draws.pick(LONGEST_TAILS);
  if (tail === '') return { en: `${en}.`, zh: `${zh}。` };
  return { en: `${en}, ${tail[0]}.`, zh: `${zh}，${tail[1]}。` };
}

const FORMS = [
  (p, t, b, f) => [
    `In ${p.en}, ${f.en} units of ${t.en} were connected to one platform`,
    `${p.zh}把${f.zh}处${t.zh}接入同一平台`,
  ],
  (p, t, b, f) => [
    `${p.en} found that ${t.en} changed in ${f.en} of its streets`,
    `${p.zh}发现${f.zh}条街道的${t.zh}有了变化`,
  ],
  (p, t, b, f) => [
    `The ${b.en} of ${p.en} reports on ${t.en} for ${f.en} districts`,
    `${p.zh}${b.zh}公布${f.zh}个片区的${t.zh}情况`,
  ],
  (p, t, b, f) => [
    `Residents of ${p.en} were asked about ${t.en} in ${f.en} interviews`,
    `${p.zh}就${t.zh}对居民作了${f.zh}次访谈`,
  ],
  (p, t, b, f) => [`${p.en} spent ${f.en} yuan on ${t.en}`, `${p.zh}在${t.zh}上投入${f.zh}元`],
  (p, t, b, f) => [
    `Together with the ${b.en}, ${p.en} renewed ${t.en} at ${f.en} places`,
    `${p.zh}同${b.zh}一起更新了${f.zh}处${t.zh}`,
  ],
  (p, t, b, f) => [
    `Faults in ${t.en} took ${f.en} minutes to find in ${p.en}`,
    `${p.zh}的${t.zh}故障用了${f.zh}分钟才发现`,
  ],
  (p, t, b, f) => [`${p.en} trained ${f.en} employees for ${t.en}`, `${p.zh}为${t.zh}培训了${f.zh}名员工`],
];

const TAILS = [
  ['a year earlier than planned', '比计划提前一年'],
  ['and publishes the data every month', '并且每月公布数据'],
  ['which the council had asked for', '这是议会提出的要求'],
  ['although the budget was cut', '尽管预算有所削减'],
  ['and other towns followed', '其他城镇随后跟进'],
  ['without new staff', '而没有另添人手'],
];

const LONG_TAILS = [
  [
    'after two pilots in the old town had shown where the first plan was too optimistic',
    '此前老城区的两次试点表明最初的方案过于乐观',
  ],
  [
    'so that the offices concerned see the same picture and need not ask each other by telephone',
    '有关部门因此看到同样的情况，不必再互相打电话询问',
  ],
  ['with rules on privacy that an independent board reviews once a year', '并有由独立委员会每年审查一次的隐私规则'],
  ['while the operator carries the risk of a demand that stays below the forecast', '需求低于预测的风险则由运营方承担'],
];

const LONGEST_TAILS = [
  [
    'which was decided after long talks between the city, its suppliers and the neighbourhoods, because the earlier system had been bought by each office on its own and could not exchange any data',
    '这是市政府、供应商与各街区长期商议后定下的，因为早先的系统由各部门自行采购，彼此之间无法交换数据',
  ],
  [
    'and an evaluation three years later came to the conclusion that most of the benefit came from better agreements between the offices and only a smaller part from the new devices themselves',
    '三年后的评估认为，大部分收益来自部门之间更好的约定，只有较小的部分来自新设备本身',
  ],
];

/** A statement as lines of YAML: its text, its marker, and whatever else is given. */
export function statementLines({ en, zh }, marker, further) {
  return [
    `text:`,
    `  en: ${JSON.stringify(en)}`,
    `  zh: ${JSON.stringify(zh)}`,
    `marker: ${JSON.stringify(marker)}`,
    ...further,
  ];
}
