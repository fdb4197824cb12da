import { toldOf } from './figure-case';

const TIME = 'metric: time, unit: "%", change:';

describe('the number that is entered is the one that is printed', () => {
  it.each([
    ['a digit lost', `${TIME} -3, asPrinted: 30%`, ['figure-not-as-printed -> -30']],
    ['digits turned round', `${TIME} -13, asPrinted: 31%`, ['figure-not-as-printed -> -31']],
    ['a fraction for per cent', `${TIME} -0.3, asPrinted: 30%`, ['figure-not-as-printed -> -30']],
    [
      'a decimal point lost',
      'metric: share-of-users, value: 73, unit: "%", asPrinted: 7.3%',
      ['figure-not-as-printed -> 7.3'],
    ],
    [
      'a scale lost',
      'metric: cameras, value: 3.9, unit: camera, asPrinted: 3.9万个',
      ['figure-not-as-printed -> 39000'],
    ],
    [
      '亿 for 万',
      'metric: investment, value: 1200000000, unit: CNY, asPrinted: 12万元',
      ['figure-not-as-printed -> 120000'],
    ],
    [
      'an English scale',
      'metric: investment, value: 2700000, unit: USD, asPrinted: US$2.7 billion',
      ['figure-not-as-printed -> 2700000000'],
    ],
    [
      'a number in English words',
      'metric: cameras, value: 200, unit: camera, asPrinted: three hundred',
      ['figure-not-as-printed -> 300'],
    ],
    [
      'a number in characters',
      'metric: cameras, value: 120, unit: camera, asPrinted: 二百一十个',
      ['figure-not-as-printed -> 210'],
    ],
    [
      'tenths in characters',
      'metric: share-of-users, value: 35, unit: "%", asPrinted: 三成',
      ['figure-not-as-printed -> 30'],
    ],
    ['a range halved', `${TIME} -15, asPrinted: 15-20%`, ['figure-not-as-printed -> -20..-15']],
    [
      'a range with a wrong end',
      'metric: share-of-users, value: 8..16, unit: "%", asPrinted: 8%至15%',
      ['figure-not-as-printed -> 8..15'],
    ],
    ['a sign', 'metric: growth, value: 2.5, unit: "%", asPrinted: -2.5%', ['figure-not-as-printed -> -2.5']],
  ])('%s', (_, quantity, expected) => {
    expect(toldOf(quantity)).toEqual(expected);
  });

  it.each([
    'metric: time, change: -30, unit: "%", asPrinted: 缩短30%',
    'metric: cameras, value: 39000, unit: camera, asPrinted: 3.9万个',
    'metric: cameras, value: 123000, unit: camera, asPrinted: 12万3千个',
    'metric: investment, value: 1230000000, unit: CNY, asPrinted: 12亿3000万元',
    'metric: investment, value: 500000..1500000, unit: USD, asPrinted: half a million to 1.5 million US dollars',
    'metric: share-of-users, value: 33.33, unit: "%", asPrinted: 三分之一',
    'metric: share-of-users, value: 33.3, unit: "%", asPrinted: a third',
    'metric: share-of-users, value: 30.5, unit: "%", asPrinted: 百分之三十点五',
    'metric: share-of-users, value: 32.5, unit: "%", asPrinted: "0.325"',
    'metric: time, change: 2, changeType: factor, unit: times, asPrinted: doubled',
    'metric: time, change: 100, unit: "%", asPrinted: 翻番',
    'metric: time, value: 1234.5, unit: min, asPrinted: "1.234,5 min"',
    'metric: time, change: -20..-15, unit: "%", asPrinted: 15-20%',
  ])('%s is right', (quantity) => {
    expect(toldOf(quantity)).toEqual([]);
  });

  it('is confirmed by a flag and a note, and by neither alone', () => {
    const quantity = `${TIME} -3, asPrinted: 30%`;
    const note = 'note: { en: The table says 3., zh: 表中为3。 }';
    expect(toldOf(quantity, { more: 'flags: [likely misprint]' })).toHaveLength(1);
    expect(toldOf(quantity, { more: note })).toHaveLength(1);
    expect(toldOf(quantity, { more: `flags: [likely misprint]\n    ${note}` })).toEqual([]);
  });

  it('is told where nothing can be read', () => {
    expect(toldOf('metric: cameras, value: 5, unit: camera, asPrinted: 许多')).toEqual(['figure-unread']);
  });
});

describe('the unit that is entered is the one that is printed', () => {
  it.each([
    ['hours for minutes', 'metric: time, value: 30, unit: h, asPrinted: 30分钟', ['unit-not-as-printed -> min']],
    [
      'minutes for hours in English',
      'metric: time, value: 2, unit: min, asPrinted: 2 hours',
      ['unit-not-as-printed -> h'],
    ],
    [
      'dollars for yuan',
      'metric: investment, value: 30000, unit: USD, asPrinted: 3万元',
      ['unit-not-as-printed -> CNY'],
    ],
    [
      'cameras for minutes',
      'metric: cameras, value: 30, unit: camera, asPrinted: 30分钟',
      ['unit-not-as-printed -> min'],
    ],
    [
      'per cent for times',
      'metric: time, change: 3, unit: "%", asPrinted: 为原来的3倍',
      ['unit-not-as-printed -> times'],
    ],
  ])('%s', (_, quantity, expected) => {
    expect(toldOf(quantity)).toEqual(expected);
  });

  it.each([
    'metric: time, value: 0.5, unit: h, asPrinted: 30分钟',
    'metric: time, value: 90, unit: min, asPrinted: 1.5小时',
    'metric: cameras, value: 30, unit: camera, asPrinted: "30"',
    'metric: time, value: 2, unit: a, asPrinted: 24个月',
    'metric: time, value: 0.05, unit: km2, asPrinted: 5公顷',
  ])('%s is converted', (quantity) => {
    expect(toldOf(quantity)).toEqual([]);
  });
});

describe('the comparator that is entered is the one that is printed', () => {
  const cameras = (more: string, asPrinted: string): string =>
    `metric: cameras, value: 1000, unit: camera${more}, asPrinted: ${JSON.stringify(asPrinted)}`;

  it.each([
    ['超过1000', 'more than'],
    ['1000多个', 'more than'],
    ['1000余个', 'more than'],
    ['逾1000个', 'more than'],
    ['1000+', 'more than'],
    ['more than 1,000', 'more than'],
    ['1000个以上', 'at least'],
    ['至少1000个', 'at least'],
    ['at least 1,000', 'at least'],
    ['1,000 or more', 'at least'],
    ['不到1000个', 'less than'],
    ['fewer than 1,000', 'less than'],
    ['1000个以内', 'at most'],
    ['不超过1000个', 'at most'],
    ['up to 1,000', 'at most'],
    ['约1000个', 'about'],
    ['1000个左右', 'about'],
    ['近1000个', 'almost'],
    ['roughly 1,000', 'about'],
  ])('%s is %s', (asPrinted, comparator) => {
    expect(toldOf(cameras('', asPrinted))).toEqual([`comparator-not-as-printed -> comparator: ${comparator}`]);
    expect(toldOf(cameras(`, comparator: ${comparator}`, asPrinted))).toEqual([]);
  });

  it.each([
    ['more than', '1000个以上', 'at least'],
    ['at least', '超过1000个', 'more than'],
    ['less than', '1000个以下', 'at most'],
    ['about', '至少1000个', 'at least'],
  ])('%s is not %s', (entered, asPrinted, right) => {
    expect(toldOf(cameras(`, comparator: ${entered}`, asPrinted))).toEqual([
      `comparator-not-as-printed -> comparator: ${right}`,
    ]);
  });
});

describe('the kind of change that is entered is the one that is printed', () => {
  it.each(['2个百分点', '2 percentage points', '提高2个百分点'])('%s is no relative change', (asPrinted) => {
    const quantity = `metric: share-of-users, change: 2, unit: "%", asPrinted: ${asPrinted}`;
    expect(toldOf(quantity)).toEqual(['change-not-as-printed -> changeType: percentage points']);
    expect(toldOf(quantity.replace('unit', 'changeType: percentage points, unit'))).toEqual([]);
  });

  it('percentage points are no level', () => {
    expect(toldOf('metric: share-of-users, value: 2, unit: "%", asPrinted: 2个百分点')).toEqual([
      'change-not-as-printed -> changeType: percentage points',
    ]);
  });
});
