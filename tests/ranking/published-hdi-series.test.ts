import type { Recipe } from '../../src/ranking/recipe.types';
import { roundDecimals } from '../../src/ranking/rank/round-decimals';
import { runRanking } from '../../src/ranking/run-ranking';
import type { PeriodValue, RankingTable } from '../../src/ranking/table.types';
import { branch, itWithReference, leaf } from './support';

type Inputs = Record<'le' | 'eys' | 'mys' | 'gnipc', number> & { hdi: number | null };

const INDICATORS = ['le', 'eys', 'mys', 'gnipc'] as const;

/** UNDP's rule with the year as part of the recipe: one table of all years, one recipe a year. */
function hdiOf(year: string): Recipe {
  const between = (min: number, max: number, ln = false): object => ({ method: 'GOALPOSTS', min, max, ln });
  const scaled = (indicator: string, normalisation: object): ReturnType<typeof leaf> =>
    leaf(indicator, { normalisation: normalisation as never });
  return {
    tree: branch(
      [
        scaled('le', between(20, 85)),
        branch([scaled('eys', between(0, 18)), scaled('mys', between(0, 15))]),
        scaled('gnipc', between(100, 75000, true)),
      ],
      { aggregation: 'GEOMETRIC' },
    ),
    period: { method: 'EXACT', period: year },
    missing: 'EXCLUDE',
    screen: { minimumShare: 0 },
    rank: { decimals: 3 },
  };
}

describe('UNDP Human Development Index from series, year by year', () => {
  itWithReference('vectors/hdi-series.json', '339 of 339 published values, each from its own period', (text) => {
    const { series } = JSON.parse(text) as { series: { iso3: string; years: Record<string, Inputs | null> }[] };
    const seriesOf = (years: Record<string, Inputs | null>, name: (typeof INDICATORS)[number]): PeriodValue[] =>
      Object.entries(years).flatMap(([year, row]) =>
        row === null ? [] : [{ period: year, year: Number(year), value: row[name] }],
      );
    const table: RankingTable = {
      units: series.map(({ iso3 }) => iso3),
      columns: INDICATORS.map((indicator) => ({
        indicator,
        direction: 'HIGHER_IS_BETTER',
        series: series.map(({ years }) => seriesOf(years, indicator)),
      })),
    };
    const years = [...new Set(series.flatMap((country) => Object.keys(country.years)))];
    let compared = 0;
    for (const year of years) {
      const { rows } = runRanking(hdiOf(year), table);
      const published = new Map(series.map((country) => [country.iso3, country.years[year]?.hdi ?? null]));
      for (const { unit, score, contributions } of rows) {
        expect([unit, year, roundDecimals(score, 3)]).toEqual([unit, year, published.get(unit)]);
        expect(contributions.map(({ periods }) => periods)).toEqual([[year], [year], [year], [year]]);
        compared++;
      }
    }
    expect([years.length, compared]).toEqual([10, 339]);
  });
});
