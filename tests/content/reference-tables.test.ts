import { loadSeed } from '../../seed/load';
import type { KnowledgeRows } from '../../seed/rows';
import { SEED_DATA } from '../../src/paths';
import { type CsvRow, csvRows, itWithReference, referenceFiles } from '../support/reference';

/** Every value of a published table is in the seed, and the seed has no value of it that the table has not. */

interface Cell {
  readonly indicator: string;
  readonly city: string;
  readonly period: string;
  readonly value: number | null;
}

interface ReferenceTable {
  readonly file: string;
  readonly sources: readonly string[];
  readonly cells: (row: CsvRow) => readonly Omit<Cell, 'city'>[];
}

const TABLES: readonly ReferenceTable[] = [
  { file: '01-cn-city-snapshot-2019.csv', sources: ['envcausal-snapshot'], cells: profileCells },
  { file: '02-cn-census-2010-2020.csv', sources: ['china-census-2010-2020'], cells: censusCells },
  {
    file: '03-wikidata-city-population.csv',
    sources: ['wikidata-city-population'],
    cells: ({ year = '', population }) => [
      { indicator: 'wikidata-city-population', period: year, value: Number(population) },
    ],
  },
  { file: '06-wup2018-urban-agglomerations.csv', sources: ['un-wup-2018'], cells: agglomerationCells },
  { file: '08-imd-smart-city-index-ranks.csv', sources: ['imd-smart-city-index'], cells: rankCells },
];

let rows: KnowledgeRows;

beforeAll(async () => {
  const seed = await loadSeed(SEED_DATA);
  if (!seed.rows) throw new Error('The seed data has errors: npm run seed -- check');
  rows = seed.rows;
});

describe.each(TABLES)('$file', ({ file, sources, cells }) => {
  itWithReference(`tables/${file}`, 'is in the seed, cell by cell [needs ../shared]', (text) => {
    const printed = csvRows(text).flatMap((row) =>
      row.kb_city ? cells(row).map((cell) => line({ ...cell, city: row.kb_city ?? '' })) : [],
    );
    const held = rows.observation
      .filter(({ sourceId }) => sources.includes(sourceId.replace('source:', '')))
      .map(({ indicatorId, cityId, periodStart, value }) =>
        line({
          indicator: indicatorId.replace('indicator:', ''),
          city: cityId.replace('city:', ''),
          period: periodStart ?? '',
          value,
        }),
      );
    expect(printed.length).toBeGreaterThan(25);
    expect(held.sort()).toEqual(printed.sort());
  });
});

itWithReference('tables/SOURCES.md', 'every table that is there is compared [needs ../shared]', () => {
  const tables = referenceFiles('tables').filter((file) => file.endsWith('.csv'));
  expect(tables.sort()).toEqual(TABLES.map(({ file }) => file).sort());
});

/** Values are compared to ten digits: factors of ten leave a last digit of rounding. */
function line({ indicator, city, period, value }: Cell): string {
  return `${indicator} ${city} ${period} ${value === null ? 'none' : Number(value.toPrecision(10))}`;
}

function profileCells(row: CsvRow): Omit<Cell, 'city'>[] {
  return Object.entries(PROFILE_COLUMNS).map(([column, [indicator, factor]]) => ({
    ...{ indicator, period: '2019', value: Number(row[column]) * factor },
  }));
}

const PROFILE_COLUMNS: Readonly<Record<string, readonly [indicator: string, factor: number]>> = {
  population_10k: ['city-population', 1e4],
  gdp_100m_yuan: ['gdp', 1e8],
  gdp_primary_100m_yuan: ['gdp-primary-sector', 1e8],
  gdp_secondary_100m_yuan: ['gdp-secondary-sector', 1e8],
  gdp_tertiary_100m_yuan: ['gdp-tertiary-sector', 1e8],
  share_over_60: ['share-of-people-over-60', 100],
  hospital_beds_per_1000: ['hospital-beds-per-1000-people', 1],
  doctors_per_1000: ['doctors-per-1000-people', 1],
  nurses_per_1000: ['nurses-per-1000-people', 1],
  area_km2: ['city-area', 1],
  population_density_10k_per_km2: ['population-density', 1e4],
  gdp_per_capita_10k_yuan: ['gdp-per-capita', 1e4],
  primary_share: ['primary-sector-share-of-gdp', 100],
  secondary_share: ['secondary-sector-share-of-gdp', 100],
  tertiary_share: ['tertiary-sector-share-of-gdp', 100],
};

function censusCells(row: CsvRow): Omit<Cell, 'city'>[] {
  return ['2010', '2020'].flatMap((period) => {
    const of = (column: string): number => Number(row[`${column}_${period}`]);
    const [urban, all] = [of('popu_urban'), of('popu')];
    const share = urban + of('popu_rural') === all ? Number(((100 * urban) / all).toFixed(2)) : null;
    return [
      ...Object.entries(CENSUS_COLUMNS).map(([column, indicator]) => ({ indicator, period, value: of(column) })),
      { indicator: 'urban-share-of-population', period, value: share },
    ];
  });
}

const CENSUS_COLUMNS: Readonly<Record<string, string>> = {
  popu: 'city-population',
  popu_urban: 'urban-population',
  popu_rural: 'rural-population',
  household: 'mean-household-size',
  male_female: 'sex-ratio',
  age_0_14: 'share-aged-0-to-14',
  age_15_59: 'share-aged-15-to-59',
  age_60: 'share-aged-60-and-over',
  age_65: 'share-aged-65-and-over',
};

function agglomerationCells(row: CsvRow): Omit<Cell, 'city'>[] {
  return Object.entries(row).flatMap(([column, text]) => {
    const period = /^pop_thousand_(\d{4})$/.exec(column)?.[1];
    return period === undefined
      ? []
      : [{ indicator: 'urban-agglomeration-population', period, value: Number(text) * 1000 }];
  });
}

/** Later editions rank other cities by another method; the seed has the first two. */
function rankCells({ edition = '', rank, method }: CsvRow): Omit<Cell, 'city'>[] {
  if (!['2019', '2020'].includes(edition) || method !== 'as published that year') return [];
  return [{ indicator: `imd-smart-city-index-${edition}-rank`, period: edition, value: Number(rank) }];
}
