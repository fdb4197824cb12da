import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from '../../seed/check';
import { flattenSeed } from '../../seed/flatten';
import type { ImportOptions } from '../../seed/import/import-options';
import { planImport, writeFiles } from '../../seed/import/import-scores';
import type { KnowledgeRows } from '../../seed/rows';
import { itWithReference } from '../ranking/support';
import { seedFolder } from '../seed/seed-folder';
import { startTestApp } from '../support/test-app';
import { describeEngines } from '../support/engines';

const OPTIONS: ImportOptions = {
  placeKind: 'country',
  evidence: 'B',
  newIndicators: true,
  newPlaces: true,
  higherIsBetter: 'all',
  rename: [],
  name: 'published',
  sourceName: 'A published table',
};

const QUERY = `query ($input: RankingInput!) {
  computeRanking(input: $input) {
    entries(first: 100) { nodes { rank score place { id } contributions { observation { citation { locator } } } } }
  }
}`;

interface Ranked {
  readonly rank: number;
  readonly score: number;
  readonly place: { readonly id: string };
  readonly contributions: readonly { readonly observation: { readonly citation: { readonly locator: string } } }[];
}

/** The rows of an empty knowledge base into which a table was imported. */
function imported(csv: string, options: Partial<ImportOptions>): KnowledgeRows {
  const root = seedFolder({ 'units.yaml': 'units:\n  - { unit: "1", name: { en: number, zh: 数值 } }\n' });
  const table = join(seedFolder({}), 'published.csv');
  writeFileSync(table, csv);
  const plan = planImport(root, table, { ...OPTIONS, ...options });
  expect(plan.problems).toEqual([]);
  writeFiles(root, plan.files);
  return flattenSeed(checkSeed(root).seed);
}

describeEngines('A published table, imported and ranked over HTTP', (engine) => {
  async function ranked(rows: KnowledgeRows, input: object): Promise<readonly Ranked[]> {
    const app = await startTestApp({ engine, rows });
    try {
      const data = await app.client.expectData<{ computeRanking: { entries: { nodes: Ranked[] } } }>(QUERY, {
        input: { places: 'COUNTRY', ...input },
      });
      return data.computeRanking.entries.nodes;
    } finally {
      await app.close();
    }
  }

  it('five countries in the Human Development Index (UNDP, HDR 2023/24, values of 2022)', async () => {
    const rows = imported(
      [
        'country,indicator,year,value',
        ...[
          ['Switzerland', 84.255, 16.5837307, 13.90406622, 69432.78669],
          ['Norway', 83.393, 18.63846016, 13.06234279, 69189.76165],
          ['Ireland', 82.716, 19.12610054, 11.6569568, 87467.51391],
          ['Germany', 80.989, 17.34334946, 14.25594044, 55340.19722],
          ['Niger', 62.08, 7.186131428, 1.341352433, 1283.309235],
        ].flatMap(([country, le, eys, mys, gni]) => [
          `${country},Life expectancy,2022,${le}`,
          `${country},Expected years of schooling,2022,${eys}`,
          `${country},Mean years of schooling,2022,${mys}`,
          `${country},GNI per head,2022,${gni}`,
        ]),
      ].join('\n'),
      {},
    );
    const goalposts = (min: number, max: number, more = {}) => ({
      method: 'GOALPOSTS',
      min,
      max,
      clamp: true,
      ...more,
    });
    const leaf = (slug: string, normalisation: object) => ({ indicator: `indicator:${slug}`, normalisation });
    const result = await ranked(rows, {
      rank: { decimals: 3 },
      tree: {
        aggregation: { method: 'GEOMETRIC' },
        children: [
          leaf('life-expectancy', goalposts(20, 85)),
          {
            aggregation: { method: 'ARITHMETIC' },
            children: [
              leaf('expected-years-of-schooling', goalposts(0, 18)),
              leaf('mean-years-of-schooling', goalposts(0, 15)),
            ],
          },
          leaf('gni-per-head', goalposts(100, 75000, { ln: true })),
        ],
      },
    });
    expect(result.map(({ place, score, rank }) => [place.id, score.toFixed(3), rank])).toEqual([
      ['country:switzerland', '0.967', 1],
      ['country:norway', '0.966', 2],
      ['country:germany', '0.950', 3],
      ['country:ireland', '0.950', 3],
      ['country:niger', '0.394', 5],
    ]);
    expect(result[0]?.contributions[0]?.observation.citation.locator).toBe('published.csv > Life expectancy');
  });

  it('five countries in the E-Government Development Index (UN, 2018): compared with the printed ranks, cited as countries', async () => {
    const rows = imported(
      [
        'Country Name,Survey Year,e-gov-rank,osi,hci,tii',
        'Ireland,2018,22,0.8264,0.9626,0.697',
        'Italy,2018,24,0.9514,0.8341,0.6771',
        'Japan,2018,10,0.9514,0.8428,0.8406',
        'Kazakhstan,2018,39,0.8681,0.8388,0.5723',
        'Kenya,2018,122,0.625,0.5472,0.1901',
        'Source: UN E-Government Survey',
      ].join('\n'),
      { valueColumns: 'all', lowerIsBetter: 'e-gov-rank' },
    );
    const leaf = (slug: string) => ({ indicator: `indicator:${slug}`, normalisation: { method: 'NONE' } });
    const input = { places: 'COUNTRY', rank: { decimals: 4 }, tree: { children: ['osi', 'hci', 'tii'].map(leaf) } };
    const printed = { places: 'COUNTRY', tree: leaf('e-gov-rank') };
    const app = await startTestApp({ engine, rows });
    try {
      const { computeRanking, compareRankings } = await app.client.expectData<{
        computeRanking: { citeThis: { text: string }; entries: { nodes: { place: { id: string }; score: number }[] } };
        compareRankings: {
          spearman: { value: number };
          entries: { nodes: { place: { id: string } }[] };
        };
      }>(
        `query ($input: RankingInput!, $printed: RankingInput!) {
          computeRanking(input: $input) { citeThis { text(format: RIS) { en } } entries { nodes { score place { id } } } }
          compareRankings(a: { computed: $input }, b: { computed: $printed }) {
            spearman { value } onlyInA { id } entries { nodes { place { id } rankA rankB } }
          }
        }`,
        { input, printed },
      );
      expect(computeRanking.entries.nodes.map(({ place, score }) => [place.id, score.toFixed(4)])).toEqual([
        ['country:japan', '0.8783'],
        ['country:ireland', '0.8287'],
        ['country:italy', '0.8209'],
        ['country:kazakhstan', '0.7597'],
        ['country:kenya', '0.4541'],
      ]);
      expect(computeRanking.citeThis.text).toContain('Ranking of 5 countries by');
      expect(compareRankings.spearman.value).toBe(1);
      expect(compareRankings.entries.nodes[0]).toMatchObject({ place: { id: 'country:japan' } });
    } finally {
      await app.close();
    }
  });

  itWithReference('vectors/tai-oecd-2008.json', 'the Technology Achievement Index, 23 of 23 ranks', async (text) => {
    const data = JSON.parse(text) as {
      inputs: { units: string[]; codes: string[]; values: number[][] };
      goalposts: { rows: { min: number; max: number }[] };
      cases: Record<string, { rank: number[] }>;
    };
    const { units, codes, values } = data.inputs;
    const heading = ['country', ...codes.map((code) => code.toLowerCase())].join(',');
    const lines = units.map((unit, index) => [`"${unit}"`, ...(values[index] ?? [])].join(','));
    const rows = imported([heading, ...lines].join('\n'), { valueColumns: 'all', period: '1999' });
    const result = await ranked(rows, {
      tree: {
        children: codes.map((code, index) => {
          const { min = 0, max = 1 } = data.goalposts.rows[index] ?? {};
          const ends = code.endsWith('LOG10') ? { min: Math.log10(min), max: Math.log10(max) } : { min, max };
          const slug = code.toLowerCase().replaceAll('_', '-');
          return { indicator: `indicator:${slug}`, normalisation: { method: 'GOALPOSTS', ...ends } };
        }),
      },
    });
    const published = new Map(units.map((unit, index) => [index, data.cases['linear_equal']?.rank[index]]));
    // A country gets its usual name, and keeps the printed one as an alias.
    const named = rows.node.filter(({ kind }) => kind === 'country').map(({ id, nameEn }) => [nameEn, id] as const);
    const slugs = new Map([...named, ...rows.node_alias.map(({ name, nodeId }) => [name, nodeId] as const)]);
    const ranks = new Map(result.map(({ place, rank }) => [place.id, rank]));
    expect(units.map((unit) => ranks.get(slugs.get(unit) ?? ''))).toEqual([...published.values()]);
  });
});
