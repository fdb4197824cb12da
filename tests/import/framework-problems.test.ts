import { planCsv, type Rows } from './framework-support';

const HEAD = ['iCode', 'iName', 'Direction', 'Weight', 'Level', 'Parent', 'Type', 'goalpost_lower', 'goalpost_upper'];
const RIGHT: Rows = [
  HEAD,
  ['a', 'First', 1, 1, 1, 'p', 'Indicator', 0, 10],
  ['b', 'Second', -1, 1, 1, 'p', 'Indicator', 0, 10],
  ['p', 'Pillar', 1, 1, 2, 'top', 'Aggregate', null, null],
  ['top', 'Index', 1, 1, 3, null, 'Aggregate', null, null],
];
const DATA: Rows = [
  ['uCode', 'uName', 'a', 'b'],
  ['SEL', 'Seoul', 1, 2],
  ['BON', 'Bonn', 3, 4],
];

/** The right framework with other cells: `line.column` -> cell. */
function edited(cells: Readonly<Record<string, string | number | null>>, base: Rows = RIGHT): Rows {
  return base.map((row, line) => row.map((cell, at) => cells[`${line + 1}.${String(base[0]![at])}`] ?? cell));
}

describe('what is wrong in a framework is told with place, value and the nearest', () => {
  it('nothing is wrong in the right one', () => {
    expect(planCsv(RIGHT, DATA).messages).toBe('');
  });

  it.each<[what: string, meta: Rows, problems: string[], message: RegExp]>([
    [
      'an unknown parent',
      edited({ '2.Parent': 'tpo' }),
      ['iMeta:2 unknown-slug'],
      /no row has the code "tpo".* top, p$/,
    ],
    [
      'a parent that is an indicator',
      edited({ '2.Parent': 'b' }),
      ['iMeta:2 unknown-slug'],
      /b is no aggregate but of the type Indicator/,
    ],
    [
      'weights of zero',
      edited({ '2.Weight': 0, '3.Weight': 0 }),
      ['iMeta:2 bad-number'],
      /the weights of a, b are all 0, so that p has no value/,
    ],
    ['a weight below zero', edited({ '2.Weight': -2 }), ['iMeta:2 bad-number'], /the weight -2 is below 0.* 2$/],
    ['a weight that is no number', edited({ '2.Weight': '1,5' }), ['iMeta:2 bad-number'], /"1,5" is no number/],
    [
      'a direction other than 1 and -1',
      edited({ '3.Direction': 'lower' }),
      ['iMeta:3 unknown-word'],
      /the direction "lower" .* -1$/,
    ],
    [
      'an indicator without a direction',
      edited({ '3.Direction': 'NA' }),
      ['iMeta:3 missing-value'],
      /needs a direction/,
    ],
    [
      'a type that there is not',
      edited({ '3.Type': 'Indikator' }),
      ['iMeta:3 unknown-word'],
      /"Indikator" is no type.* Indicator$/,
    ],
    [
      'a code that stands twice',
      edited({ '3.iCode': 'a' }),
      ['iData:1 unknown-column', 'iMeta:3 duplicate-slug'],
      /the code "a" stands in line 2 already/,
    ],
    [
      'goalposts the wrong way round',
      edited({ '2.goalpost_lower': 11 }),
      ['iMeta:2 bad-range'],
      /11 is not below the upper one, 10/,
    ],
    [
      'one goalpost without the other',
      edited({ '2.goalpost_upper': 'NA' }),
      ['iMeta:2 missing-value'],
      /one goalpost is given/,
    ],
    [
      'a level above that of the parent',
      edited({ '4.Level': 4 }),
      ['iMeta:4 bad-range'],
      /p is of level 4 and its parent top of level 3/,
    ],
    [
      'a second top',
      [
        ...RIGHT,
        ['top2', 'Other', 1, 1, 3, null, 'Aggregate', null, null],
        ['c', 'C', 1, 1, 1, 'top2', 'Indicator', 0, 1],
      ],
      ['iMeta:6 missing-key', 'iMeta:7 missing-column'],
      /top2 has no parent, and neither has top.* top$/m,
    ],
    [
      'an aggregate without children',
      [...RIGHT, ['q', 'Empty', 1, 1, 2, 'top', 'Aggregate', null, null]],
      ['iMeta:6 missing-value'],
      /no row names it as its parent/,
    ],
    [
      'an indicator without data',
      [...RIGHT, ['cc', 'C', 1, 1, 1, 'p', 'Indicator', 0, 1]],
      ['iMeta:6 missing-column'],
      /the data have no column of that name/,
    ],
    [
      'a heading with a slip',
      edited({ '1.Weight': 'Wieght' }),
      ['iMeta:1 missing-column'],
      /`Wieght` is no column of a framework.* Weight$/,
    ],
    [
      'no column of parents',
      RIGHT.map((row) => row.filter((_, at) => at !== 5)),
      [
        'iMeta:1 missing-column',
        'iMeta:2 missing-key',
        'iMeta:3 missing-key',
        'iMeta:5 missing-key',
        'iMeta:4 missing-value',
        'iMeta:5 missing-value',
      ],
      /no column `Parent`/,
    ],
  ])('%s', (_, meta, problems, message) => {
    const found = planCsv(meta, DATA);
    expect([...found.problems].sort()).toEqual([...problems].sort());
    expect(found.messages).toMatch(message);
    expect([...found.plan.files.keys()]).toEqual([]);
  });

  it('a circle is told once, at its first row', () => {
    const meta = [
      ...RIGHT.slice(0, 3),
      ['p', 'Pillar', 1, 1, null, 'q', 'Aggregate', null, null],
      ['q', 'Other', 1, 1, null, 'p', 'Aggregate', null, null],
      ['top', 'Index', 1, 1, null, null, 'Aggregate', null, null],
      ['c', 'C', 1, 1, null, 'top', 'Indicator', 0, 1],
    ];
    const data = DATA.map((row, line) => [...row, line === 0 ? 'c' : 1]);
    const { problems, messages } = planCsv(meta, data);
    expect(problems).toEqual(['iMeta:4 part-of-cycle']);
    expect(messages).toContain('p > q > p');
  });

  it.each<[what: string, data: Rows, problems: string[], message: RegExp]>([
    [
      'a unit that stands twice',
      [...DATA, ['SEL', 'Seoul', 7, 8]],
      ['iData:4 duplicate-observation'],
      /"SEL" stands in line 2 already; a unit has one row/,
    ],
    [
      'a column that no row of the framework describes',
      DATA.map((row, at) => [...row, at === 0 ? 'bb' : 1]),
      ['iData:1 unknown-column'],
      /no row with the code `bb`.* b$/,
    ],
    [
      'a column of an aggregate',
      DATA.map((row, at) => [...row, at === 0 ? 'p' : 1]),
      ['iData:1 unknown-column'],
      /p is an aggregate, which is computed/,
    ],
    [
      'an indicator of which no unit has a value',
      DATA.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), null])),
      ['iMeta:3 missing-value'],
      /the data have no value of b/,
    ],
    [
      'a value that is no number',
      DATA.map((row, at) => (at === 2 ? ['BON', 'Bonn', 'many', 4] : row)),
      ['iData:3 bad-number'],
      /"many" is/,
    ],
    ['no column of units', DATA.map((row) => row.slice(2)), ['iData:1 missing-column'], /no column names places/],
  ])('%s', (_, data, problems, message) => {
    const found = planCsv(RIGHT, data);
    expect(found.problems).toEqual(problems);
    expect(found.messages).toMatch(message);
    expect([...found.plan.files.keys()]).toEqual([]);
  });

  it('mistakes of both files are told at once', () => {
    const meta = edited({ '2.Parent': 'pp', '3.Direction': 2, '3.Weight': 'x' });
    const data: Rows = [...DATA, ['SEL', 'Seoul', 7, 8], ['ATL', 'Atlantis', 'many', 1]];
    const { problems } = planCsv(meta, data, { newPlaces: false });
    expect(problems).toEqual([
      'iData:4 duplicate-observation',
      'iData:5 unknown-slug',
      'iData:5 bad-number',
      'iMeta:2 unknown-slug',
      'iMeta:3 unknown-word',
      'iMeta:3 bad-number',
    ]);
  });

  it('a method that the engine does not know is told at its row', () => {
    const meta = RIGHT.map((row, line) => [...row, line === 0 ? 'Aggregation' : line === 4 ? 'GEOMETRICAL' : null]);
    const { problems, messages } = planCsv(meta, DATA);
    expect(problems).toEqual(['iMeta:5 bad-method']);
    expect(messages).toMatch(/^top: "GEOMETRICAL" .*GEOMETRIC/);
  });
});
