import type { MethodChoice, Recipe, RecipeLeaf, RecipeNode } from '../../src/ranking/recipe.types';
import { runRanking } from '../../src/ranking/run-ranking';
import type { StepName } from '../../src/ranking/step-names';
import type { RankingTable } from '../../src/ranking/table.types';
import { aTable, branch, itWithReference, leaf, ranks, readReference, inEnglish } from './support';

interface Matrix {
  units: string[];
  codes: string[];
  values: (number | null)[][];
}

interface Inputs {
  units: string[];
  groups: { EurAsia_group: string[] };
  denominators: { codes: string[]; values: number[][] };
  indicators: { codes: string[]; values: (number | null)[][] };
  meta: { iCode: string; Direction: number | null; Denominator: string | null }[];
}

interface Stages {
  lineage: Record<'Indicator' | 'Pillar' | 'Sub-index', string>[];
  stages: Record<'Denominated' | 'Imputed' | 'Screened' | 'Treated' | 'Normalised' | 'Aggregated', Matrix>;
  treatment: { dets: ({ iCode: string } & Record<string, number | boolean | null>)[] };
}

type Case = Matrix & { rank: (number | null)[] };

/** COINr's default pair: move up to five points; where that is not enough, the logarithm of the values as they were. */
const TREATMENT: MethodChoice[] = [
  { method: 'WINSORISE', onlyIfEnough: true },
  { method: 'LOG', ifSkewed: true },
];

/** The published index from its raw data on, as one recipe. */
class Asem {
  readonly inputs = JSON.parse(readReference('vectors/coinr-asem-inputs.json')) as Inputs;
  readonly cases = (
    JSON.parse(readReference('vectors/coinr-asem-cases.json')) as { cases: Record<string, { result: Case }> }
  ).cases;

  constructor(readonly published: Stages) {}

  get table(): RankingTable {
    const { units, groups, denominators, indicators, meta } = this.inputs;
    const columnsOf = ({ codes, values }: { codes: string[]; values: (number | null)[][] }): object =>
      Object.fromEntries(codes.map((code, index) => [code, values.map((row) => row[index]!)]));
    const columns = { ...columnsOf(indicators), ...columnsOf(denominators) };
    const lower = meta.filter(({ Direction }) => Direction === -1).map(({ iCode }) => [iCode, 'LOWER_IS_BETTER']);
    const table = aTable(columns as Record<string, number[]>, {
      units,
      directions: Object.fromEntries(lower) as never,
    });
    return { ...table, groups: [{ name: 'EurAsia', of: groups.EurAsia_group }] };
  }

  leaf(indicator: string): RecipeLeaf {
    const denominator = this.inputs.meta.find(({ iCode }) => iCode === indicator)!.Denominator;
    const normalisation = { method: 'MIN_MAX', upper: 100 };
    const divided = denominator ? { denominator: { indicator: denominator } } : {};
    return leaf(indicator, { normalisation, treatment: TREATMENT, ...divided });
  }

  recipe(fields: Partial<Recipe> = {}, without: readonly string[] = []): Recipe {
    const lineage = this.published.lineage.filter((row) => !without.includes(row.Indicator));
    const subs = [...new Set(lineage.map((row) => row['Sub-index']))];
    const tree = branch(
      subs.map((sub): RecipeNode => {
        const inSub = lineage.filter((row) => row['Sub-index'] === sub);
        const pillars = [...new Set(inSub.map((row) => row.Pillar))].map((pillar) => {
          const inPillar = inSub.filter((row) => row.Pillar === pillar);
          return branch(
            inPillar.map((row) => this.leaf(row.Indicator)),
            { label: pillar },
          );
        });
        return branch(pillars, { label: sub });
      }),
      { label: 'Index' },
    );
    return { tree, missing: { method: 'GROUP_MEAN', by: 'EurAsia' }, screen: { minimumShare: 0 }, ...fields };
  }

  /** The matrix of a step with the published codes for columns: indicators by name, branches by label. */
  step(name: StepName, recipe: Recipe = this.recipe()): Map<string, Map<string, number | null>> {
    const result = runRanking(recipe, this.table, { steps: [name] });
    const codes = new Map(result.effectiveWeights.map(({ path, indicator, label }) => [path, indicator ?? label!]));
    const { units, columns, values } = result.steps[0]!;
    return new Map(
      columns.map((path, column) => [
        codes.get(path)!,
        new Map(units.map((unit, row) => [unit, values[row]![column]!])),
      ]),
    );
  }
}

function expectMatrix(actual: Map<string, Map<string, number | null>>, { units, codes, values }: Matrix): void {
  const far: unknown[] = [];
  codes.forEach((code, column) =>
    units.forEach((unit, row) => {
      const expected = values[row]![column]!;
      const found = actual.get(code)!.get(unit) ?? null;
      const isSame =
        expected === null || found === null
          ? expected === found
          : Math.abs(found - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
      if (!isSame) far.push([code, unit, found, expected]);
    }),
  );
  expect(far).toEqual([]);
}

describe('COINr 1.1.14, ASEM from the raw data: every stage of one recipe to 1e-12', () => {
  const check = (name: string, body: (asem: Asem) => void): void =>
    itWithReference('vectors/coinr-asem-stages.json', name, (text) => body(new Asem(JSON.parse(text) as Stages)));
  const steps: [StepName, keyof Stages['stages']][] = [
    ['DENOMINATE', 'Denominated'],
    ['IMPUTE', 'Imputed'],
    ['TREAT', 'Treated'],
    ['NORMALISE', 'Normalised'],
    ['AGGREGATE', 'Aggregated'],
  ];
  for (const [step, stage] of steps) {
    check(`${stage}: 51 units, all columns`, (asem) => expectMatrix(asem.step(step), asem.published.stages[stage]));
  }

  check('the outliers that were moved, with skewness and kurtosis before', (asem) => {
    const treated = inEnglish(runRanking(asem.recipe(), asem.table).treatments).filter(
      ({ method }) => method === 'WINSORISE',
    );
    const actual = treated.map(({ indicator, message }) => [
      indicator,
      /^(\d+) points? moved/.exec(message)?.[1] ?? null,
    ]);
    const published = asem.published.treatment.dets.map((each) => {
      const moved = each['winsorise.nwin'];
      return [each.iCode, moved === null ? null : String(moved)];
    });
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(published));
  });

  const variants: [string, Partial<Recipe>, string[]][] = [
    ['nominal', {}, []],
    ['drop_LPI_Forest', {}, ['LPI', 'Forest']],
    ['no_impute_no_thresh', { missing: 'SKIP' }, []],
    ['no_impute_dat_thresh_0.9', { missing: 'SKIP', screen: { minimumShare: 0, branchMinimumShare: 0.9 } }, []],
    ['screen90', { missing: 'SKIP', screen: { minimumShare: 0.9 } }, []],
  ];
  for (const [name, fields, without] of variants) {
    check(`${name}: 11 aggregates and the ranks`, (asem) => {
      const expected = asem.cases[name]!.result;
      const recipe = asem.recipe(fields, without);
      expectMatrix(asem.step('AGGREGATE', recipe), expected);
      const actual = ranks(runRanking(recipe, asem.table));
      expect(expected.units.map((unit) => actual[unit] ?? null)).toEqual(expected.rank);
    });
  }

  check('screen90: the five that are left out', (asem) => {
    const { removed } = asem.cases['screen90'] as unknown as { removed: string[] };
    const { unranked } = runRanking(asem.recipe({ missing: 'SKIP', screen: { minimumShare: 0.9 } }), asem.table);
    expect(unranked.map(({ unit, reason }) => [unit, reason])).toEqual(removed.map((unit) => [unit, 'TOO_FEW_VALUES']));
  });

  check('borda_flat: the sum of Borda points over the 49 normalised columns', (asem) => {
    const { units, codes, values } = asem.published.stages.Normalised;
    const table = aTable(Object.fromEntries(codes.map((code, j) => [code, values.map((row) => row[j]!)])), { units });
    // Bit by bit, as COINr compares; see published-asem.test.ts for what the default of 12 digits makes of two ties.
    const normalisation = { method: 'BORDA', significantDigits: 17 };
    const result = runRanking({ tree: branch(codes.map((code) => leaf(code, { normalisation }))) }, table);
    const expected = asem.cases['borda_flat'] as unknown as { units: string[]; score: number[]; rank: number[] };
    const rows = new Map(result.rows.map((row) => [row.unit, row]));
    expect(expected.units.map((unit) => Math.round(rows.get(unit)!.score * 49))).toEqual(expected.score);
    expect(expected.units.map((unit) => rows.get(unit)!.rank)).toEqual(expected.rank);
  });
});
