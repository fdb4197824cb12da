import { checkSeed } from '../../seed/check';
import { flattenSeed } from '../../seed/flatten';
import { writeFiles } from '../../seed/import/import-scores';
import { rebuildReport } from '../../seed/import/framework/rebuild-report';
import { METHODS, planCsv, planWorkbook, type Rows } from './framework-support';

const META: Rows = [
  [
    'iCode',
    'iName',
    'Direction',
    'Weight',
    'Level',
    'Parent',
    'Unit',
    'Type',
    'goalpost_lower',
    'goalpost_upper',
    'goalpost_scale',
  ],
  ['life', 'Life expectancy', 1, 1, 1, 'health', 'Years', 'Indicator', 20, 85, 100],
  ['smoke', 'Smokers', -1, 3, 1, 'health', '%', 'Indicator', null, null, null],
  ['gdp', 'GDP per head', 1, 1, 1, 'income', 'Million $', 'Indicator', null, null, null],
  ['health', 'Health', 1, 2, 2, 'top', null, 'Aggregate', null, null, null],
  ['income', 'Income', 1, 1, 2, 'top', null, 'Aggregate', null, null, null],
  ['top', 'Well-being', 1, 1, 3, null, null, 'Aggregate', null, null, null],
  ['bloc', 'Bloc', null, null, null, null, null, 'Group', null, null, null],
  ['score', 'Score', null, null, null, 'top', null, 'Score', null, null, null],
  ['place', 'Place', null, null, null, 'top', null, 'Rank', null, null, null],
  ['hscore', 'Health score', null, null, null, 'health', null, 'Score', null, null, null],
];
/** Life 50, 75, 100; smokers 100, 0, 50: health 87.5, 18.75, 62.5; income 0, 50, 100: top 58.33, 29.17, 75. */
const DATA: Rows = [
  ['uName', 'bloc', 'life', 'smoke', 'gdp', 'score', 'place', 'hscore'],
  ['Seoul', 'East', 52.5, 10, 1, 58.3, 2, 87.5],
  ['Bonn', 'West', 68.75, 30, 2, 29.2, 3, 18.8],
  ['London', 'West', 85, 20, 3, 75.0, 1, 62.4],
];

describe('an index as a table', () => {
  it('becomes a recipe and observations, and what is published is set beside it', () => {
    const { plan, root, messages } = planCsv(META, DATA);
    expect(messages).toBe('');
    expect(rebuildReport(plan.rebuilt!)).toBe(
      [
        'The recipe ranks 3 units.',
        'Score: 3 of 3 rebuilt within 0.05.',
        'Place: 3 of 3 rebuilt exactly.',
        'Health score: 2 of 3 rebuilt within 0.05.',
        '  Differs: city:london 62.4 is published and 62.5 computed',
      ].join('\n'),
    );
    writeFiles(root, plan.files);
    const { seed, problems } = checkSeed(root);
    expect(problems).toEqual([]);
    const rows = flattenSeed(seed);
    const recipe = rows.node.find(({ id }) => id === 'recipe:index')!;
    expect(recipe.method).toEqual({
      places: 'CITY',
      observations: { sources: ['source:index'] },
      tree: {
        label: 'Well-being',
        aggregation: 'ARITHMETIC',
        children: [
          {
            label: 'Health',
            weight: 2,
            aggregation: 'ARITHMETIC',
            children: [
              {
                label: 'Life expectancy',
                weight: 1,
                indicator: 'indicator:life-expectancy',
                direction: 'HIGHER_IS_BETTER',
                normalisation: { method: 'GOALPOSTS', min: 20, max: 85, clamp: true, lower: 0, upper: 100 },
              },
              {
                label: 'Smokers',
                weight: 3,
                indicator: 'indicator:smokers',
                direction: 'LOWER_IS_BETTER',
                normalisation: { method: 'MIN_MAX', upper: 100 },
              },
            ],
          },
          {
            label: 'Income',
            weight: 1,
            aggregation: 'ARITHMETIC',
            children: [
              {
                label: 'GDP per head',
                weight: 1,
                indicator: 'indicator:gdp-per-head',
                direction: 'HIGHER_IS_BETTER',
                normalisation: { method: 'MIN_MAX', upper: 100 },
              },
            ],
          },
        ],
      },
    });
    expect(rows.link.filter(({ fromId }) => fromId === 'recipe:index').map(({ toId, role }) => [toId, role])).toEqual([
      ['indicator:score', 'published score'],
      ['indicator:place', 'published rank'],
    ]);
    const units = new Map(rows.node.map(({ id, unitCode }) => [id, unitCode]));
    // A unit that multiplies stays in the name of the unit, so that goalposts hold.
    expect(units.get('indicator:gdp-per-head')).toBe('Million $');
    const blocs = rows.observation.filter(({ indicatorId }) => indicatorId === 'indicator:bloc');
    expect(blocs.map(({ cityId, value }) => [cityId, value]).sort()).toEqual([
      ['city:bonn', 2],
      ['city:london', 2],
      ['city:seoul', 1],
    ]);
    expect(rows.node.find(({ id }) => id === 'indicator:bloc')).toMatchObject({
      definitionEn: 'Groups of "Bloc", by number: 1 = East, 2 = West.',
    });
  });

  it('a workbook with both sheets gives the same files as two CSV files', () => {
    const [a, b] = [planCsv(META, DATA), planWorkbook(META, DATA)];
    const recipe = 'recipes/index.yaml';
    expect(b.messages).toBe('');
    expect(b.plan.files.get(recipe)).toBe(a.plan.files.get(recipe));
    expect(rebuildReport(b.plan.rebuilt!)).toBe(rebuildReport(a.plan.rebuilt!));
  });

  it('options name what is published, the tolerance, and the methods that the framework leaves open', () => {
    const meta = META.slice(0, 7);
    const data = DATA.map((row) => [row[0]!, ...row.slice(2, 7)]);
    const { plan, messages } = planCsv(meta, data, { scoreColumn: 'score', rankColumn: 'place', tolerance: 0.01 });
    expect(messages).toBe('');
    expect(rebuildReport(plan.rebuilt!)).toMatch(/Well-being \(score as published\): 1 of 3 rebuilt within 0.01/);
    const none = planCsv(
      meta,
      data.map((row) => row.slice(0, 4)),
      { methods: { ...METHODS, normalisation: null } },
    );
    expect(none.problems).toEqual(['iMeta:3 bad-method', 'iMeta:4 bad-method']);
    expect(none.messages).toContain('--normalisation');
  });

  it('gaps need a policy, which may name a grouping of the framework', () => {
    const data = DATA.map((row, line) => (line === 2 ? row.map((cell, at) => (at === 3 ? null : cell)) : row));
    const without = planCsv(META, data);
    expect(without.problems).toEqual(['iMeta:7 bad-method']);
    expect(without.messages).toContain('--missing');
    const filled = planCsv(META, data, { methods: { ...METHODS, missing: { method: 'GROUP_MEAN', by: 'bloc' } } });
    expect(filled.messages).toBe('');
    expect(filled.plan.files.get('recipes/index.yaml')).toContain('by: "indicator:bloc"');
  });

  it('methods of single rows, and settings of the whole', () => {
    const meta = META.map((row, line) => {
      if (line === 0) return [...row, 'Treatment', 'Aggregation', 'Normalisation', 'Round', 'Clip_min', 'Settings'];
      if (row[0] === 'smoke')
        return [...row, '["WINSORISE",{"method":"RESIDUAL","covariate":"gdp"}]', null, 'Z_SCORE', 1, -1, null];
      if (row[0] === 'top') return [...row, null, 'GEOMETRIC', null, null, null, '{"rank":{"decimals":1}}'];
      return [...row, null, null, null, null, null, null];
    });
    const { plan } = planCsv(meta, DATA);
    const recipe = plan.files.get('recipes/index.yaml') ?? '';
    expect(recipe).toBe('');
    // The geometric mean of a 0 is undefined, and the row that asks for it is named.
    expect(plan.problems.map(({ message }) => message).join()).toMatch(/income: .*geometric/i);
    const arithmetic = planCsv(
      meta.map((row) => row.map((cell) => (cell === 'GEOMETRIC' ? 'MEDIAN' : cell))),
      DATA,
    );
    expect(arithmetic.messages).toBe('');
    const text = arithmetic.plan.files.get('recipes/index.yaml')!;
    for (const part of [
      'aggregation: MEDIAN',
      'normalisation: Z_SCORE',
      'round: 1',
      'min: -1',
      'covariate: "indicator:gdp-per-head"',
      'decimals: 1',
    ])
      expect(text).toContain(part);
  });
});
