import { toldOf, toldOfLines } from './figure-case';

const finding = (en: string, zh: string): string =>
  `findings:\n  - { text: { en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }, marker: 有效 }\n`;

describe('the two languages', () => {
  it.each([
    ['per cent', 'The time fell by 30%.', '时间减少了13%。', ['figures-differ -> 30%']],
    [
      'digits and words',
      'The time fell by thirty per cent.',
      '时间减少了两成。',
      ['figures-differ -> thirty per cent'],
    ],
    ['a scale', 'They spent 2.7 million euros.', '他们花了27万欧元。', ['figures-differ -> 2.7 million euros']],
    ['a unit', 'It takes 30 hours.', '需要30分钟。', ['figures-differ -> 30 hours']],
    ['a currency', 'It costs 5 million US dollars.', '费用为500万元。', ['figures-differ -> 5 million US dollars']],
    ['a year', 'It began in 2016.', '2015年开始。', ['figures-differ -> 2016']],
    ['one end of a range', 'It fell by 8 to 15%.', '下降了8%至25%。', ['figures-differ -> 15%']],
    ['points for per cent', 'The share rose by 2%.', '占比提高了2个百分点。', ['figures-differ -> 2%']],
    ['at least for more than', 'More than 75% use it.', '75%以上的人使用。', ['figures-differ']],
    ['at most for less than', 'It takes less than 30 minutes.', '用时30分钟以内。', ['figures-differ']],
    ['a figure left out', 'The time fell by 30%.', '时间减少了。', ['figure-in-one-language']],
    [
      'a figure put in',
      'The time fell.',
      '2013年时间减少了3小时。',
      ['figure-in-one-language', 'figure-in-one-language'],
    ],
  ])('differ in %s', (_, en, zh, expected) => {
    expect(toldOfLines(finding(en, zh)).slice(0, 1)).toEqual(expected.slice(0, 1));
  });

  it.each([
    ['The time fell by thirty per cent.', '时间减少了三成。'],
    ['More than 360 million records of 66 departments.', '66个部门的3.6亿多条数据。'],
    ['In nearly five years, 700,000 visits.', '近5年间共70万人次。'],
    ['A third of the grid, and twice as many cameras.', '三分之一的电网，摄像头为原来的两倍。'],
    ['The share doubled from 1950 to 2050.', '1950至2050年占比翻番。'],
    ['In July 2018, 4G and PM2.5 came to 13 cities.', '2018年7月，4G与PM2.5覆盖13座城市。'],
    ['It takes half an hour, that is, 30 minutes.', '需要半小时，即30分钟。'],
    ['From the top 3 to 57th place.', '由前3退到第57名。'],
    ['One hundred and twenty buses.', '一百二十辆公交车。'],
    ['At least 30% (1.5 hours) of 15,000 km.', '30%以上（1.5小时），共1.5万公里。'],
    ['5,000 square metres.', '0.5公顷。'],
  ])('agree: %s', (en, zh) => {
    expect(toldOfLines(finding(en, zh))).toEqual([]);
  });

  it.each(['name', 'summary'])('are compared in the %s of a node too', (key) => {
    const lines = `links: []\n`.replace('links: []\n', '');
    const domain = `domain: d\nname: { en: D, zh: 某领域 }\n${key === 'name' ? '' : 'summary: { en: For 20 cities., zh: 面向30座城市。 }\n'}`;
    const named =
      key === 'name' ? domain.replace('en: D, zh: 某领域', 'en: Plan for 20 cities, zh: 30座城市计划') : domain;
    expect(toldOfLines(lines, { 'd.yaml': named })).toEqual(['figures-differ -> 20']);
  });
});

describe('the sentence of a quantity', () => {
  const cut = (change: string, printed: string): string =>
    `metric: time, change: ${change}, unit: "%", asPrinted: ${printed}`;

  it.each([
    ['another share', cut('-30', '30%'), { en: 'It fell by 13%.', zh: '下降了13%。' }, ['figure-not-in-text -> -13']],
    [
      'another share in words',
      cut('-30', '30%'),
      { en: 'It fell by forty per cent.', zh: '下降了四成。' },
      ['figure-not-in-text -> -40'],
    ],
    [
      'another count',
      'metric: cameras, value: 1000, unit: camera, asPrinted: 1000个',
      { en: 'There are 10,000 cameras.', zh: '共有1万个摄像头。' },
      ['figure-not-in-text -> 10000'],
    ],
    [
      'a comparator',
      'metric: cameras, value: 1000, unit: camera, asPrinted: 1000个',
      { en: 'There are more than 1,000 cameras.', zh: '摄像头超过1000个。' },
      ['comparator-not-in-text -> comparator: more than'],
    ],
  ])('says %s', (_, quantity, text, expected) => {
    expect(toldOf(quantity, text)).toEqual(expected);
  });

  it.each([
    [cut('-30', '30%'), { en: 'It fell by 30% in 2013.', zh: '2013年下降了30%。' }],
    [cut('-30', '30%'), { en: 'It got much shorter.', zh: '大为缩短。' }],
    ['metric: time, value: 90, unit: min, asPrinted: 1.5小时', { en: 'It takes 1.5 hours.', zh: '需要1.5小时。' }],
    ['metric: cameras, value: 2, unit: camera, asPrinted: 两个', { en: 'Two cameras.', zh: '两个摄像头。' }],
  ])('%s agrees', (quantity, text) => {
    expect(toldOf(quantity, text)).toEqual([]);
  });
});

describe('the direction of a change', () => {
  const change = (value: string): string =>
    `metric: time, change: ${value}, unit: "%", asPrinted: "${value.replace('-', '')}%"`;

  it.each([
    ['-30', { en: 'The time rose by 30%.', zh: '时间增长了30%。' }, ['wrong-direction -> 30']],
    ['30', { en: 'The time was cut by 30%.', zh: '时间缩短30%。' }, ['wrong-direction -> -30']],
    ['-30', { en: 'The share grew by 30%.', zh: '占比变化30%。' }, ['wrong-direction -> 30']],
    ['-30', { en: 'The time fell by 30%.', zh: '时间增加30%。' }, ['direction-doubtful']],
    ['30', { en: 'Complaints dropped by 30%.', zh: '投诉下降了30%。' }, ['wrong-direction -> -30']],
  ])('of %s', (value, text, expected) => {
    expect(toldOf(change(value), text)).toEqual(expected);
  });

  it.each([
    ['-30', { en: 'As traffic grew, the time fell by 30%.', zh: '车流增加，时间减少30%。' }],
    ['30', { en: 'Use rose by 30%, while costs fell.', zh: '使用增长30%，成本下降。' }],
    ['-30', { en: 'It got better by 30%.', zh: '改善30%。' }],
  ])('of %s is read in the clause of its figure', (value, text) => {
    expect(toldOf(change(value), text)).toEqual([]);
  });

  it('of a factor is a rise above 1 and a fall below', () => {
    const factor = (value: string): string =>
      `metric: time, change: ${value}, changeType: factor, unit: times, asPrinted: ${value}倍`;
    expect(toldOf(factor('0.5'), { en: 'It rose to 0.5 times.', zh: '上升到0.5倍。' })).toEqual(['wrong-direction']);
    expect(toldOf(factor('3'), { en: 'It grew to 3 times as much.', zh: '增长到3倍。' })).toEqual([]);
    expect(toldOf(factor('3'), { en: 'It grew 3 times.', zh: '增长3倍。' })).toEqual(['times-doubtful']);
  });
});
