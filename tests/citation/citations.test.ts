import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { csvOf, get, jsonOf, refusalOf, textOf } from '../export/read-files';
import { onBothEngines } from '../support/test-app';

// The library can fetch citations from the network, by a package that Jest cannot load; nothing here does.
jest.mock('node-fetch', () => ({}));

interface Exports {
  readonly permalink: string;
  readonly path: string;
  readonly dataVersion: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
  readonly gbt7714: string;
}

const EXPORTS = `citeThis { permalink path dataVersion bibtex: text(format: BIBTEX) { en } ris: text(format: RIS) { en }
  cslJson: text(format: CSL_JSON) { en } gbt7714: text(format: GBT7714) { en } }`;
const REPORT = 'Super Smart City 2.0: A New Direction Led by Artificial Intelligence';
const INPUT = {
  tree: {
    aggregation: { method: 'ARITHMETIC' },
    children: ['smart-city-rank', 'gdp-per-capita-rank'].map((slug) => ({
      indicator: `indicator:${slug}`,
      weight: 1,
      normalisation: { method: 'RANK' },
    })),
  },
  missing: { method: 'SKIP' },
};

function read(
  text: string,
): { title: string; year: number | undefined; author: string | undefined; url: string | undefined }[] {
  return new Cite(text).data.map(({ title, issued, author = [], URL: url }) => ({
    title,
    year: issued?.['date-parts'][0]?.[0],
    author: author[0]?.literal ?? author[0]?.family,
    url,
  }));
}

onBothEngines('citations', (api) => {
  it('of a node are the record and its sources, the same by HTTP and by GraphQL', async () => {
    const { caseStudy } = await api.expectData<{ caseStudy: { citeThis: Exports; chinese: { text: string } } }>(
      `{ caseStudy(slug: "rio-operations-centre") { ${EXPORTS} chinese: citeThis { text(format: GBT7714) { zh } } } }`,
    );
    const { citeThis: exports } = caseStudy;
    const url = `${api.app.url}/case/rio-operations-centre?v=${exports.dataVersion}`;
    expect([exports.permalink, exports.path]).toEqual([url, '/case/rio-operations-centre']);
    const title = 'Rio de Janeiro smart security and operations centre';
    for (const text of [exports.bibtex, exports.ris, exports.cslJson]) {
      expect(read(text)).toEqual([
        { title, year: 2026, author: 'Civigraph contributors', url },
        { title: REPORT, year: 2019, author: 'Deloitte China', url: undefined },
      ]);
    }
    expect(await textOf(api, '/case/rio-operations-centre.bib')).toBe(exports.bibtex);
    expect(await textOf(api, '/case/rio-operations-centre.ris')).toBe(exports.ris);
    expect(await jsonOf(api, '/case/rio-operations-centre.csl.json')).toEqual(JSON.parse(exports.cslJson));
    expect(await textOf(api, '/case/rio-operations-centre.txt?locale=zh')).toBe(caseStudy.chinese.text);
    expect(caseStudy.chinese.text).toBe(
      `[1] Civigraph 贡献者. 里约热内卢智能安防与市政运营中心: 数据版本 ${exports.dataVersion}[DS/OL]. ` +
        `Civigraph, 2026(2026-01-01)[2026-01-01]. ${url}.\n` +
        '[2] 德勤中国. 超级智能城市2.0：人工智能引领新风向[R]. [出版地不详]: 德勤中国, 2019: 全球城市再进阶 > 智能安防 里约热内卢.\n',
    );
  });

  it('of a statement and of a value name what they say, and the place', async () => {
    const { caseStudy, observations } = await api.expectData<{
      caseStudy: { outcomes: { nodes: { citeThis: Exports }[] } };
      observations: { nodes: { citeThis: Exports }[] };
    }>(
      `{ caseStudy(slug: "rio-operations-centre") { outcomes(first: 1) { nodes { ${EXPORTS} } } }
         observations(filter: { indicator: "indicator:smart-city-rank", place: "city:chengdu" }) {
           nodes { ${EXPORTS} } } }`,
    );
    const [statement] = caseStudy.outcomes.nodes;
    const [value] = observations.nodes;
    expect(read(statement?.citeThis.bibtex ?? '').map(({ title }) => title)).toEqual([
      "Rio de Janeiro's emergency response time fell by 30%",
      REPORT,
    ]);
    expect(statement?.citeThis.bibtex).toContain('note = {全球城市再进阶 > 智能安防 里约热内卢}');
    expect(read(value?.citeThis.ris ?? '').map(({ title }) => title)).toEqual([
      'Smart-city rank, Chengdu, 2019: No. 10',
      REPORT,
    ]);
    for (const each of [statement, value]) {
      const path = each?.citeThis.path ?? '';
      expect(await textOf(api, `${path}.bib`)).toBe(each?.citeThis.bibtex);
      expect((await get(api, path)).status).toBe(200);
    }
  });

  it('of a value have its unit, and signs between thousands', async () => {
    const titles = async (indicator: string, city: string): Promise<unknown[]> => {
      const { observations } = await api.expectData<{
        observations: { nodes: { citeThis: { gbt7714: string }; zh: { gbt7714: string } }[] };
      }>(
        `query($i: ID!, $c: ID!) { observations(first: 1, filter: { indicator: [$i], place: [$c], period: { at: "2019" } }) {
           nodes { citeThis { gbt7714: text(format: GBT7714) { en } } zh: citeThis { gbt7714: text(format: GBT7714) { zh } } } } }`,
        { i: `indicator:${indicator}`, c: `city:${city}` },
      );
      return observations.nodes.map(({ citeThis, zh }) =>
        [citeThis, zh].map(({ gbt7714 }) =>
          /contributors\. (.*?): data|贡献者\. (.*?): 数据/.exec(gbt7714)?.slice(1).find(Boolean),
        ),
      );
    };
    expect(await titles('city-population', 'beijing')).toEqual([
      [
        'Population of the city, Beijing, 2019: 21,536,000 people (estimate)',
        '全市人口，北京，2019年：2153.6万人（估计）',
      ],
    ]);
  });

  it('of a source are the source itself', async () => {
    expect(read(await textOf(api, '/source/un-wup-2018.bib'))).toEqual([
      {
        title: 'World Urbanization Prospects 2018 (File 12)',
        year: 2018,
        author: 'United Nations, Department of Economic and Social Affairs, Population Division',
        url: 'https://population.un.org/wup/Download/',
      },
    ]);
    expect(read(await textOf(api, '/source/super-smart-city-2.0.ris')).map(({ title }) => title)).toEqual([REPORT]);
  });

  it('of a computed ranking lead to its rows, with method, points and places', async () => {
    const { computeRanking } = await api.expectData<{
      computeRanking: {
        methodId: string;
        dataVersion: string;
        citeThis: Exports;
        entries: {
          nodes: { rank: number; score: number; place: { id: string }; contributions: { points: number }[] }[];
        };
      };
    }>(
      `query ($input: RankingInput!) { computeRanking(input: $input) { methodId dataVersion ${EXPORTS}
         entries(first: 100) { nodes { rank score place { id } contributions { points } } } } }`,
      { input: INPUT },
    );
    const { methodId, dataVersion, citeThis: exports, entries } = computeRanking;
    expect(read(exports.bibtex)).toEqual([
      {
        title: 'Ranking of 26 cities by Smart-city rank, Per-capita GDP rank',
        year: 2026,
        author: 'Civigraph contributors',
        url: exports.permalink,
      },
      { title: REPORT, year: 2019, author: 'Deloitte China', url: undefined },
    ]);
    const found = await csvOf(api, exports.permalink.slice(api.app.url.length));
    expect(
      found.map((row) => [
        Number(row['rank']),
        Number(row['score']),
        row['city'],
        Number(row['1_points']),
        Number(row['2_points']),
      ]),
    ).toEqual(
      entries.nodes.map(({ rank, score, place, contributions }) => [
        ...[rank, score, place.id],
        ...contributions.map(({ points }) => points),
      ]),
    );
    for (const row of found) {
      expect({ ...row }).toMatchObject({
        ...{ method_id: methodId, data_version: dataVersion, licence: 'MIT' },
        ...{ '1_indicator': 'indicator:smart-city-rank', '1_source': 'source:super-smart-city-2.0' },
        '1_locator': '超级智能城市2.0 > 城市 智能城市排名 人均GDP排名',
      });
    }
    const headers = { 'content-type': 'application/json' };
    const posted = await csvOf(api, '/export/ranking.csv', {
      method: 'POST',
      headers,
      body: JSON.stringify({ input: INPUT }),
    });
    expect(posted).toEqual(found);
    const query = new URLSearchParams({ input: JSON.stringify(INPUT) });
    expect(read(await textOf(api, `/export/ranking.bib?${query.toString()}`)).map(({ title }) => title)).toEqual([
      'Ranking of 26 cities by Smart-city rank, Per-capita GDP rank',
      REPORT,
    ]);
  });

  it('of the file that a query gives carry the query', async () => {
    const [record] = read(await textOf(api, '/export/cases.bib?country=china&locale=en'));
    expect(record?.title).toBe('Civigraph: cases.csv (country = china; locale = en)');
    expect(await csvOf(api, record?.url?.slice(api.app.url.length) ?? '')).toEqual(
      await csvOf(api, '/export/cases.csv?country=china&locale=en'),
    );
  });

  it('of one language are not taken for those of the other by a cache', async () => {
    const ask = (language: string, etag = ''): Promise<Response> =>
      get(api, '/city/seoul.txt', { headers: { 'accept-language': language, 'if-none-match': etag } });
    const english = await ask('en');
    const etag = english.headers.get('etag') ?? '';
    expect(await english.text()).toContain('Seoul');
    expect((await ask('en', etag)).status).toBe(304);
    const chinese = await ask('zh', etag);
    expect([chinese.status, chinese.headers.get('content-language'), chinese.headers.get('vary')]).toEqual([
      ...[200, 'zh'],
      expect.stringContaining('Accept-Language'),
    ]);
    expect(await chinese.text()).toContain('首尔');
  });

  it('refuse rankings and parameters that are none', async () => {
    for (const [path, part] of [
      ['/export/ranking.csv', 'input must be given'],
      ['/export/ranking.csv?input={"recipee":1}', 'Did you mean "recipe"?'],
      ['/export/ranking.csv?inputt=1', 'Did you mean "input"?'],
      ['/case/rio-operations-centre.bib?lcale=zh', 'Did you mean "locale"?'],
    ] as const) {
      const { status, message } = await refusalOf(api, path);
      expect({ path, status, message }).toEqual({ path, status: 400, message: expect.stringContaining(part) });
    }
    const { status, message } = await refusalOf(api, '/case/rio-operation-centre.json');
    expect([status, message]).toEqual([404, expect.stringContaining('/case/rio-operations-centre')]);
  });
});
