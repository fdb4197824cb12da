import { lead, placesOf } from '../../src/ranking/aggregate/pairwise';
import type { Recipe, RecipeNode } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, itWithReference, leaf, ranks, scores } from './support';

type Profile = readonly (readonly [number, string])[];

/** Each group of voters with the same order is a criterion that weighs as many voters. */
function election(profile: Profile, aggregation: string): { recipe: Recipe; table: RankingTable } {
  const units = [...new Set(profile[0]![1].split('>'))].sort();
  const columns = profile.map(([, order]) => units.map((unit) => -order.split('>').indexOf(unit)));
  const table = aTable(Object.fromEntries(columns.map((column, index) => [`v${index}`, column])), { units });
  const leaves = profile.map(([voters], index) => leaf(`v${index}`, { weight: voters, normalisation: 'NONE' }));
  return { recipe: { tree: branch(leaves, { aggregation }) }, table };
}

/** Score times voters, as the handbook counts. */
function counts(profile: Profile, aggregation: string, times = 1): Record<string, number> {
  const { recipe, table } = election(profile, aggregation);
  const found = scores(runRanking(recipe, table));
  return Object.fromEntries(table.units.map((unit) => [unit, Number((found[unit]! * times).toFixed(9))]));
}

function votersOf(profile: Profile): number {
  return profile.reduce((sum, [voters]) => sum + voters, 0);
}

const TABLE_25: Profile = [
  [3, 'a>b>c>d'],
  [5, 'a>c>b>d'],
  [7, 'b>d>c>a'],
  [6, 'c>b>d>a'],
];
const TABLE_28: Profile = [
  [23, 'a>b>c'],
  [17, 'b>c>a'],
  [2, 'b>a>c'],
  [10, 'c>a>b'],
  [8, 'c>b>a'],
];
const TABLE_31: Profile = [
  [3, 'c>b>a>d'],
  [2, 'b>a>d>c'],
  [2, 'a>d>c>b'],
];
const TABLE_34: Profile = [
  [1, 'a>b>c'],
  [1, 'c>a>b'],
  [1, 'b>c>a'],
];

describe('OECD/JRC Handbook 2008, pp. 106-114: votes as criteria', () => {
  it('Tables 25-27: Borda elects b, Condorcet ranks c, b, d, a', () => {
    expect(counts(TABLE_25, 'BORDA', votersOf(TABLE_25))).toEqual({ a: 24, b: 44, c: 38, d: 20 });
    const { recipe, table } = election(TABLE_25, 'CONDORCET_KEMENY');
    expect(ranks(runRanking(recipe, table))).toEqual({ c: 1, b: 2, d: 3, a: 4 });
    // c beats b, d and a; b beats d and a; d beats a.
    expect(counts(TABLE_25, 'COPELAND')).toEqual({ c: 3, b: 1, d: -1, a: -3 });
  });

  it('Tables 28-30: a cycle, which Kemeny breaks where it contradicts least: b, c, a', () => {
    expect(counts(TABLE_28, 'BORDA', votersOf(TABLE_28))).toEqual({ a: 58, b: 69, c: 53 });
    expect(counts(TABLE_28, 'COPELAND')).toEqual({ a: 0, b: 0, c: 0 });
    expect(counts(TABLE_28, 'CONDORCET_KEMENY')).toEqual({ b: 2, c: 1, a: 0 });
  });

  it('Tables 31-33: leaving out the last, d, turns the Borda order of the first three', () => {
    expect(counts(TABLE_31, 'BORDA', 7)).toEqual({ a: 13, b: 12, c: 11, d: 6 });
    const without = TABLE_31.map(([voters, order]) => [voters, order.replace(/>d|d>/, '')] as const);
    expect(counts(without, 'BORDA', 7)).toEqual({ c: 8, b: 7, a: 6 });
  });

  it('Table 34: three best orders of a perfect cycle leave nobody ahead', () => {
    for (const method of ['BORDA', 'CONDORCET_KEMENY']) expect(counts(TABLE_34, method)).toEqual({ a: 1, b: 1, c: 1 });
    expect(counts(TABLE_34, 'COPELAND')).toEqual({ a: 0, b: 0, c: 0 });
  });

  /** Table 35 with the three decimals of the logarithms; weights 1/8. */
  const units = ['Finland', 'United States', 'Sweden', 'Japan', 'Korea'];
  const TABLE_35 = [
    [187, 125.6, 200.2, 50.7, 3.08, 4.15, 10, 27.4],
    [289, 130, 179.1, 66.2, 2.997, 4.073, 12, 13.9],
    [271, 156.6, 125.8, 59.7, 3.096, 4.145, 11.4, 15.3],
    [994, 64.6, 49, 80.8, 3.003, 3.865, 9.5, 10],
    [779, 9.8, 4.8, 66.7, 2.972, 3.653, 10.8, 23.2],
  ];

  it('Tables 35-37: five countries by Kemeny, the mean place over the three orders that share the best score of 6.375', () => {
    const names = TABLE_35[0]!.map((_, index) => `i${index}`);
    const table = aTable(Object.fromEntries(names.map((name, index) => [name, TABLE_35.map((row) => row[index]!)])), {
      units,
    });
    const tree: RecipeNode = branch(
      names.map((name) => leaf(name, { normalisation: 'NONE' })),
      { aggregation: 'CONDORCET_KEMENY' },
    );
    const found = scores(runRanking({ tree }, table));
    // United States 1st, 3rd, 2nd; Sweden 2nd, 1st, 1st; Finland 3rd, 2nd, 3rd; then Japan and Korea in all three.
    const places = [8 / 3, 2, 4 / 3, 4, 5];
    units.forEach((unit, index) => expect(found[unit]).toBeCloseTo(5 - places[index]!, 12));
  });

  itWithReference('vectors/voting-oecd-2008.json', 'the tables above are those of the reference file', (text) => {
    const { cases } = JSON.parse(text) as { cases: { table: string; profile?: Profile; values?: number[][] }[] };
    const profiles = new Map(cases.map(({ table, profile, values }) => [table, profile ?? values]));
    expect(['25-27', '28-30', '31-33', '34', '35-37'].map((table) => profiles.get(table))).toEqual([
      TABLE_25,
      TABLE_28,
      TABLE_31,
      TABLE_34,
      TABLE_35,
    ]);
  });

  interface Case {
    table: string;
    profile?: Profile;
    values?: number[][];
    outranking?: number[][];
    kemeny?: Record<string, number>;
  }

  /** Votes (or weight) for a over b, half where equal, as the outranking matrices print them. */
  function outranking({ profile, values }: Case): number[][] {
    const weights = profile?.map(([voters]) => voters) ?? values![0]!.map(() => 1 / values![0]!.length);
    const candidates = profile ? [...new Set(profile[0]![1].split('>'))].sort() : values!;
    const columns = profile
      ? profile.map(([, order]) => Float64Array.from(candidates as string[], (unit) => -order.split('>').indexOf(unit)))
      : values![0]!.map((_, index) => Float64Array.from(values!, (row) => row[index]!));
    const places = placesOf(columns, { method: 'COPELAND', significantDigits: 12 });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return candidates.map((_, a) =>
      candidates.map((__, b) => (a === b ? 0 : Number(((total * (1 + lead(places, weights, a, b))) / 2).toFixed(9)))),
    );
  }

  itWithReference('vectors/voting-oecd-2008.json', 'Tables 26, 29 and 36: the outranking matrices', (text) => {
    const cases = (JSON.parse(text) as { cases: Case[] }).cases.filter((each) => each.outranking);
    expect(cases.map(({ table }) => table)).toEqual(['25-27', '28-30', '35-37']);
    for (const each of cases) expect([each.table, outranking(each)]).toEqual([each.table, each.outranking]);
  });

  itWithReference('vectors/voting-oecd-2008.json', 'Table 30: what each order of three agrees with', (text) => {
    const voted = (JSON.parse(text) as { cases: Case[] }).cases.find(({ kemeny }) => kemeny)!;
    const matrix = outranking(voted);
    const of = (order: string): number => {
      const [a, b, c] = order.split('>').map((name) => 'abc'.indexOf(name)) as [number, number, number];
      return matrix[a]![b]! + matrix[a]![c]! + matrix[b]![c]!;
    };
    const computed = Object.fromEntries(Object.keys(voted.kemeny!).map((order) => [order, of(order)]));
    expect(computed).toEqual(voted.kemeny);
  });

  itWithReference('vectors/voting-oecd-2008.json', 'p. 104: geometric means of unbalanced rows', (text) => {
    type Row = { x: number[]; y: number };
    const { cases } = JSON.parse(text) as { cases: { name?: string; geometric?: Row[] }[] };
    const rows = cases.find(({ name }) => name === 'compensability')!.geometric!;
    const columns = Object.fromEntries([0, 1, 2, 3].map((index) => [`x${index}`, rows.map(({ x }) => x[index]!)]));
    const leaves = Object.keys(columns).map((name) => leaf(name, { normalisation: 'NONE' }));
    const found = scores(runRanking({ tree: branch(leaves, { aggregation: 'GEOMETRIC' }) }, aTable(columns)));
    // The book cuts 2.5457 to 2.54.
    rows.forEach(({ y }, index) => expect(Math.floor(found[`u${index + 1}`]! * 100 + 1e-6) / 100).toBe(y));
  });
});
