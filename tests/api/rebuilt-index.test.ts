import { join } from 'node:path';
import { checkSeed } from '../../seed/check';
import { flattenSeed } from '../../seed/flatten';
import { writeFiles } from '../../seed/import/import-scores';
import { planIndex } from '../../seed/import/framework/plan-index';
import { INDEX_OPTIONS, METHODS, planCsv, type PlannedHere, type Rows } from '../import/framework-support';
import { WORLD } from '../import/world';
import { seedFolder } from '../seed/seed-folder';
import { describeEngines } from '../support/engines';
import { startTestApp, type TestApp } from '../support/test-app';

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
    'Denominator',
    'goalpost_lower',
    'goalpost_upper',
    'Normalisation',
    'Missing',
    'Settings',
    'Round',
  ],
  ['life', 'Life expectancy', 1, 1, 1, 'health', 'Years', 'Indicator', null, 20, 85, null, null, null, null],
  [
    'smoke',
    'Smokers',
    -1,
    3,
    1,
    'health',
    '%',
    'Indicator',
    null,
    null,
    null,
    'MIN_MAX',
    '{"method":"GROUP_MEAN","by":"bloc"}',
    null,
    null,
  ],
  [
    'cars',
    'Cars',
    -1,
    1,
    1,
    'income',
    'vehicles',
    'Indicator',
    'people',
    null,
    null,
    '{"method":"Z_SCORE","mean":100,"sd":10}',
    null,
    null,
    null,
  ],
  ['gdp', 'GDP per head', 1, 1, 1, 'income', 'Million $', 'Indicator', null, null, null, 'RANK', null, null, null],
  ['health', 'Health', 1, 2, 2, 'top', null, 'Aggregate', null, null, null, null, null, null, 2],
  ['income', 'Income', -1, 1, 2, 'top', null, 'Aggregate', null, null, null, null, null, null, null],
  [
    'top',
    'Well-being',
    1,
    1,
    3,
    null,
    null,
    'Aggregate',
    null,
    null,
    null,
    null,
    null,
    '{"rank":{"decimals":2}}',
    null,
  ],
  ['bloc', 'Bloc', null, null, null, null, null, 'Group', null, null, null, null, null, null, null],
  ['people', 'People', null, null, null, null, null, 'Denominator', null, null, null, null, null, null, null],
  ['score', 'Score', null, null, null, 'top', null, 'Score', null, null, null, null, null, null, null],
  ['place', 'Place', null, null, null, 'top', null, 'Rank', null, null, null, null, null, null, null],
];
const DATA: Rows = [
  ['uName', 'bloc', 'life', 'smoke', 'cars', 'gdp', 'people', 'score', 'place'],
  ['Seoul', 'East', 52.5, 10, 50, 1, 100, 0, 4],
  ['Bonn', 'West', 68.75, 30, 10, 2, 10, 0, 2],
  ['London', 'West', 85, null, 60, 3, 80, 0, 1],
  ['Busan', 'East', 75, 20, 7, 4, 70, 0, 3],
];

interface Column {
  readonly compared: number;
  readonly rebuilt: number;
  readonly tolerance: number;
  readonly differences: readonly {
    readonly place: { readonly id: string };
    readonly published: number;
    readonly computed: number;
  }[];
  readonly onlyPublished: readonly { readonly id: string }[];
}

const REBUILT = `query ($recipe: ID!, $tolerance: Float) {
  computeRanking(input: { recipe: $recipe }) {
    methodId
    entries(first: 10) { nodes { score rank place { id } } }
    rebuilt(tolerance: $tolerance) {
      scores { compared rebuilt tolerance differences { place { id } published computed } onlyPublished { id } }
      ranks { compared rebuilt tolerance differences { place { id } published computed } onlyPublished { id } }
    }
  }
}`;

interface Answer {
  readonly computeRanking: {
    readonly entries: {
      readonly nodes: readonly {
        readonly score: number;
        readonly rank: number;
        readonly place: { readonly id: string };
      }[];
    };
    readonly rebuilt: { readonly scores: Column; readonly ranks: Column };
  };
}

/** The data with the scores that the recipe gives as published ones, to two decimals, and one that is wrong. */
function published(planned: PlannedHere): Rows {
  const column = planned.plan.rebuilt!.columns.find(({ row }) => row.code === 'score')!;
  const computed = new Map(column.comparison.differences.map(({ unit, computed: value }) => [unit, value]));
  return DATA.map((row, at) => {
    const value = computed.get(`city:${String(row[0]).toLowerCase()}`) ?? 0;
    const printed = Number(value.toFixed(2)) + (row[0] === 'Bonn' ? 0.05 : 0);
    return at === 0 ? row : [...row.slice(0, 7), Number(printed.toFixed(2)), row[8]!];
  });
}

describeEngines('an index that was imported as a table', (engine) => {
  let app: TestApp;
  const files: { meta: string; data: string } = { meta: '', data: '' };

  beforeAll(async () => {
    const first = planCsv(META, DATA, { methods: { ...METHODS, normalisation: null } });
    expect(first.messages).toBe('');
    const planned = planCsv(META, published(first), { methods: { ...METHODS, normalisation: null } });
    expect(planned.messages).toBe('');
    writeFiles(planned.root, planned.plan.files);
    app = await startTestApp({ engine, rows: flattenSeed(checkSeed(planned.root).seed) });
    const text = async (name: string): Promise<string> => {
      const input = encodeURIComponent('{"recipe":"recipe:index"}');
      return (await fetch(`${app.url}/export/${name}?input=${input}`)).text();
    };
    files.meta = await text('ranking.imeta.csv');
    files.data = await text('ranking.idata.csv');
  });

  afterAll(() => app.close());

  it('says over the API how many published scores and ranks are rebuilt, and where it differs', async () => {
    const { computeRanking } = await app.client.expectData<Answer>(REBUILT, { recipe: 'recipe:index' });
    const { scores, ranks } = computeRanking.rebuilt;
    expect(scores).toMatchObject({ compared: 4, rebuilt: 3, tolerance: 0.005, onlyPublished: [] });
    expect(scores.differences).toMatchObject([{ place: { id: 'city:bonn' } }]);
    const own = computeRanking.entries.nodes.find(({ place }) => place.id === 'city:bonn')!;
    expect(scores.differences[0]!.computed).toBe(own.score);
    const expected = computeRanking.entries.nodes.filter(({ rank, place }) => {
      const line = DATA.find(([name]) => `city:${String(name).toLowerCase()}` === place.id)!;
      return line[8] === rank;
    });
    expect(ranks).toMatchObject({ compared: 4, rebuilt: expected.length, tolerance: 0 });
    const loose = await app.client.expectData<Answer>(REBUILT, { recipe: 'recipe:index', tolerance: 0.1 });
    expect(loose.computeRanking.rebuilt.scores).toMatchObject({ rebuilt: 4, tolerance: 0.1 });
  });

  it('names what is wrong in what is asked', async () => {
    const query = `{ computeRanking(input: { recipe: "recipe:index" }) { rebuilt(scores: "indicator:scor", tolerance: -1) { ranks { rebuilt } } } }`;
    const [error] = await app.client.expectErrors(query);
    expect(JSON.stringify(error)).toMatch(/tolerance/);
    const near = `{ computeRanking(input: { recipe: "recipe:index" }) { rebuilt(scores: "indicator:scor") { ranks { rebuilt } } } }`;
    expect(JSON.stringify(await app.client.expectErrors(near))).toContain('indicator:score');
    const none = `{ computeRanking(input: { tree: { children: [{ indicator: "indicator:gdp-per-head", normalisation: { method: RANK } }] } }) { rebuilt { ranks { rebuilt } } } }`;
    expect(JSON.stringify(await app.client.expectErrors(none))).toContain('names no published scores');
  });

  it('comes out again as two tables, which give the same method, scores and tables when they are imported', async () => {
    // Asked before the plan is made, which may take longer than the server keeps a connection.
    const a = await app.client.expectData<Answer>(REBUILT, { recipe: 'recipe:index' });
    const folder = seedFolder({ 'iMeta.csv': files.meta, 'iData.csv': files.data });
    const root = seedFolder(WORLD);
    const plan = planIndex(root, join(folder, 'iMeta.csv'), join(folder, 'iData.csv'), {
      ...INDEX_OPTIONS,
      methods: { ...METHODS, normalisation: null },
    });
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const of = plan.rebuilt!.columns.map(({ row, comparison }) => [row.code, comparison.rebuilt, comparison.compared]);
    expect(of[0]).toEqual(['score', 3, 4]);
    writeFiles(root, plan.files);
    const again = await startTestApp({ engine, rows: flattenSeed(checkSeed(root).seed) });
    try {
      const b = await again.client.expectData<Answer>(REBUILT, { recipe: 'recipe:index' });
      expect(b).toEqual(a);
      const input = encodeURIComponent('{"recipe":"recipe:index"}');
      for (const [name, text] of [
        ['imeta', files.meta],
        ['idata', files.data],
      ] as const) {
        const answer = await fetch(`${again.url}/export/ranking.${name}.csv?input=${input}`);
        expect(await answer.text()).toBe(text);
      }
    } finally {
      await again.close();
    }
  });
});
