import { BASE, rowsOfFiles } from '../seed/seed-folder';
import { RANK_TABLE } from '../support/rank-table';
import { onBothEngines } from '../support/test-app';

interface Row {
  readonly rank: number;
  readonly place: { readonly id: string; readonly name: string };
  readonly citation: { readonly source: { readonly slug: string }; readonly locator: string; readonly marker: string };
  readonly observation: { readonly value: number; readonly asPrinted: string; readonly status: string };
}

const OF_THE_TABLE = ['gdp-per-capita-rank', 'smart-city-rank'];

onBothEngines('published rankings', (api) => {
  it('have the two of the table among them', async () => {
    const { publishedRankings } = await api.expectData<{ publishedRankings: { nodes: { slug: string }[] } }>(
      '{ publishedRankings(first: 100) { nodes { id slug name { en } zh: name { zh } indicator { id valueType direction } } } }',
    );
    const indicator = (slug: string): object => ({
      id: `indicator:${slug}`,
      valueType: 'RANK',
      direction: 'LOWER_IS_BETTER',
    });
    expect(publishedRankings.nodes.filter(({ slug }) => OF_THE_TABLE.includes(slug))).toEqual([
      {
        id: 'ranking:gdp-per-capita-rank',
        slug: 'gdp-per-capita-rank',
        name: 'Per-capita GDP rank',
        zh: '人均GDP排名',
        indicator: indicator('gdp-per-capita-rank'),
      },
      {
        id: 'ranking:smart-city-rank',
        slug: 'smart-city-rank',
        name: 'Smart-city rank',
        zh: '智能城市排名',
        indicator: indicator('smart-city-rank'),
      },
    ]);
  });

  it.each([
    ['smart-city-rank', 2],
    ['gdp-per-capita-rank', 3],
  ] as const)('%s has the 26 ranks as printed, each cited', async (slug, column) => {
    const { publishedRanking } = await api.expectData<{
      publishedRanking: { entries: { totalCount: number; nodes: Row[] } };
    }>(
      `query ($slug: String!) { publishedRanking(slug: $slug) { entries(first: 100) { totalCount nodes {
         rank place { id name { zh } } observation { value asPrinted status } citation { source { slug } locator marker } } } } }`,
      { slug },
    );
    const table = [...RANK_TABLE].sort((a, b) => a[column] - b[column]);
    expect(publishedRanking.entries.totalCount).toBe(26);
    expect(publishedRanking.entries.nodes.map(({ rank, place }) => [place.name, place.id, rank])).toEqual(
      table.map((row) => [row[0], `city:${row[1]}`, row[column]]),
    );
    expect(publishedRanking.entries.nodes.map(({ observation }) => observation)).toEqual(
      table.map((row) => ({ value: row[column], asPrinted: String(row[column]), status: 'A' })),
    );
    expect(publishedRanking.entries.nodes.map(({ citation }) => citation)).toEqual(
      table.map(([name, , smartCity, gdp]) => ({
        source: { slug: 'super-smart-city-2.0' },
        locator: '超级智能城市2.0 > 城市 智能城市排名 人均GDP排名',
        marker: `${name} ${smartCity} ${gdp}`,
      })),
    );
  });

  it('stand at the city too', async () => {
    const { city } = await api.expectData<{
      city: { rankings: { ranking: { slug: string } }[]; observations: object };
    }>(
      `{ city(slug: "wuxi") { rankings { rank ranking { slug } place { slug } }
           observations(indicator: ["indicator:smart-city-rank"], period: "2019") { totalCount nodes { value period { start end } } } } }`,
    );
    expect(city.rankings.filter(({ ranking }) => OF_THE_TABLE.includes(ranking.slug))).toEqual([
      { rank: 2, ranking: { slug: 'gdp-per-capita-rank' }, place: { slug: 'wuxi' } },
      { rank: 16, ranking: { slug: 'smart-city-rank' }, place: { slug: 'wuxi' } },
    ]);
    expect(city.observations).toEqual({
      totalCount: 1,
      nodes: [{ value: 16, period: { start: '2019', end: '2019' } }],
    });
  });

  it('have no rows in a year without values', async () => {
    const query = '{ city(slug: "wuxi") { observations(period: "1918") { totalCount } } }';
    expect(await api.expectData(query)).toEqual({ city: { observations: { totalCount: 0 } } });
  });
});

onBothEngines(
  'A published ranking of countries and cities',
  (api) => {
    it('has each of them as a place, and is found by either', async () => {
      const query = `{ publishedRanking(slug: "rank") { entries { nodes { rank place { id nodeKind } observation { place { id } } } } }
        byCountry: publishedRankings(filter: { place: "country:south-korea" }) { nodes { slug } }
        byCity: publishedRankings(filter: { place: "city:seoul" }) { nodes { slug } }
        observations(orderBy: [{ field: PLACE, direction: DESC }]) { nodes { place { id } } facets(fields: [PLACE]) { buckets { value count } } } }`;
      const country = { id: 'country:south-korea' };
      const city = { id: 'city:seoul' };
      expect(await api.expectData(query)).toEqual({
        publishedRanking: {
          entries: {
            nodes: [
              { rank: 1, place: { ...country, nodeKind: 'COUNTRY' }, observation: { place: country } },
              { rank: 2, place: { ...city, nodeKind: 'CITY' }, observation: { place: city } },
            ],
          },
        },
        byCountry: { nodes: [{ slug: 'rank' }] },
        byCity: { nodes: [{ slug: 'rank' }] },
        observations: {
          nodes: [{ place: country }, { place: city }],
          facets: [
            {
              buckets: [
                { value: 'city:seoul', count: 1 },
                { value: 'country:south-korea', count: 1 },
              ],
            },
          ],
        },
      });
    });
  },
  {
    rows: () =>
      rowsOfFiles(
        {
          'ranks.yaml':
            'observations: ranks\nindicator: rank\nfile: ranks.csv\nsource: report\nsection: b\nperiod: 2019\n',
          'ranks.csv': 'place,value\ncountry:south-korea,1\nseoul,2\n',
        },
        BASE,
      ),
  },
);
