import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { EXPORT_FILES } from '../../src/services/export/export-files';
import { onBothEngines } from '../support/test-app';
import { smallRows } from '../support/small-seed';
import { csvOf, get, jsonOf, refusalOf, textOf } from './read-files';

interface Row {
  readonly id: string;
}

onBothEngines(
  'files of a part',
  (api) => {
    const idsOf = async (path: string): Promise<string[]> => (await csvOf(api, path)).map(({ id }) => id ?? '');

    it.each([
      ['/export/cases.csv?country=korea', ['case:jam', 'case:quiet']],
      ['/export/cases.csv?city=busan', ['case:quiet']],
      ['/export/cases.csv?city=busan&city=city:wuhan', ['case:flood', 'case:quiet']],
      ['/export/cases.csv?city=busan,wuhan&domain=water', ['case:flood']],
      ['/export/cases.csv?challenge=traffic', ['case:jam', 'case:nowhere', 'case:quiet']],
      ['/export/caseStudies.csv?case=jam', ['case:jam']],
      ['/export/cities.csv?country=korea', ['city:busan', 'city:seoul']],
      ['/export/cities.csv?city=seoul', ['city:seoul']],
      ['/export/challenges.csv?city=wuhan', ['challenge:noise', 'challenge:water-shortage']],
    ])('%s has the rows that the filter of GraphQL finds', async (path, ids) => {
      expect(await idsOf(path)).toEqual(ids);
    });

    it('has the same rows as the same filter in GraphQL', async () => {
      const filter = { or: [{ city: 'city:wuhan' }, { challenge: ['challenge:jams'] }] };
      const { caseStudies } = await api.expectData<{ caseStudies: { nodes: Row[] } }>(
        'query ($filter: CaseStudyFilter) { caseStudies(filter: $filter) { nodes { id } } }',
        { filter },
      );
      const expected = caseStudies.nodes.map(({ id }) => id).sort();
      expect(expected).toEqual(['case:flood', 'case:jam']);
      expect(await idsOf(`/export/cases.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`)).toEqual(expected);
      const body = JSON.stringify({ filter });
      const headers = { 'content-type': 'application/json' };
      expect((await csvOf(api, '/export/cases.csv', { method: 'POST', headers, body })).map(({ id }) => id)).toEqual(
        expected,
      );
      const { rows } = await jsonOf<{ rows: Row[] }>(api, '/export/cases.json', { method: 'POST', headers, body });
      expect(rows.map(({ id }) => id)).toEqual(expected);
    });

    it('has the statements and links of the cases that a filter finds', async () => {
      const owners = (await csvOf(api, '/export/statements.csv?country=korea&kind=CHALLENGE')).map(
        ({ owner }) => owner,
      );
      expect(owners).toEqual(['case:jam', 'case:quiet']);
      const links = await csvOf(api, '/export/links.csv?city=busan&type=ADDRESSES,APPLIES');
      expect(links.map(({ from, type, to }) => [from, type, to]).sort()).toEqual([
        ['case:quiet', 'ADDRESSES', 'challenge:noise'],
        ['case:quiet', 'APPLIES', 'solution:walls'],
      ]);
    });

    it('leaves the other language out where one is asked for', async () => {
      const [row] = await csvOf(api, '/export/cities.csv?city=wuhan&locale=zh');
      expect(Object.keys(row ?? {}).filter((name) => name.endsWith('_en'))).toEqual([]);
      expect(row).toMatchObject({ name_zh: '武汉', country_zh: '名称china' });
      const { nodes } = await jsonOf<{ nodes: { name: object }[] }>(
        api,
        '/export/kb.json?city=busan&kind=city&locale=EN',
      );
      expect(nodes.map(({ name }) => name)).toEqual([{ en: 'The busan' }, { en: 'The seoul' }]);
    });

    it('is a header alone where nothing is found', async () => {
      const text = await textOf(api, '/export/scores.csv?city=busan');
      expect(text.trimEnd().split('\r\n')).toHaveLength(1);
      expect(text).toMatch(/^\ufeffid,indicator,.*,data_version\r\n$/);
      expect(await jsonOf(api, '/export/scores.json?city=busan')).toMatchObject({ licence: 'MIT', rows: [] });
    });

    it.each([
      ['/export/cases.csv?citty=busan', 'There is no parameter "citty". Did you mean "city"?'],
      ['/export/cases.csv?city=busam', 'city:busam'],
      ['/export/statements.csv?kind=OUTCOM', 'Did you mean the enum value "OUTCOME"'],
      ['/export/cases.csv?locale=fr', 'Valid: EN, ZH.'],
      ['/export/graph.gexf?kind=citty', 'Did you mean "city"?'],
      ['/export/links.csv?type=ADDRESES', 'Did you mean "ADDRESSES"?'],
      ['/export/cases.csv?filter={"citty":{}}', 'Did you mean "city"?'],
      ['/export/cases.csv?filter={', 'not valid JSON'],
      [`/export/cases.csv?filter=${'['.repeat(3_000)}`, 'nested'],
      ['/export/cases.csv?name=%00', 'U+0000'],
    ])('%s is refused with 400 and what would do', async (path, part) => {
      const { status, message } = await refusalOf(api, path);
      expect({ status, message }).toEqual({ status: 400, message: expect.stringContaining(part) });
    });

    it('names the nearest file where there is none', async () => {
      const { status, extensions } = await refusalOf(api, '/export/casess.csv');
      expect({ status, extensions }).toMatchObject({ status: 404, extensions: { code: 'NOT_FOUND' } });
      expect(extensions['nearest']).toContain('cases.csv');
    });
  },
  { rows: smallRows },
);

onBothEngines(
  'every file',
  (api) => {
    // What is inside of an archive is tested with the data package.
    it.each(EXPORT_FILES.filter(({ isWhole }) => !isWhole).map(({ name, mediaType }) => [name, mediaType] as const))(
      '%s has its type, a name and a state of the data, also inside',
      async (name, mediaType) => {
        const { label } = {
          label: (await get(api, '/export/kb.json', { method: 'HEAD' })).headers.get('x-data-version') ?? '',
        };
        expect(label).toMatch(/^1-[0-9a-f]{12}$/);
        const response = await get(api, `/export/${name}`);
        expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
        const [stem, extension] = name.split('.');
        expect(response.headers.get('content-disposition')).toBe(
          `attachment; filename="civigraph-${stem}-${label}.${extension}"`,
        );
        const body = await response.text();
        const isEmptyTable = name.endsWith('.csv') && body.split('\r\n').length === 2;
        if (!isEmptyTable) expect([body.includes(label), body.includes('MIT')]).toEqual([true, true]);
      },
    );

    it('is not sent again to who has it, nor to HEAD, and compressed to who asks', async () => {
      const first = await get(api, '/export/kb.json');
      const etag = first.headers.get('etag') ?? '';
      const body = await first.text();
      expect(etag).toMatch(/^W\/"[\w-]{32}"$/);
      const again = await get(api, '/export/kb.json', { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const other = await get(api, '/export/kb.json?locale=en', { headers: { 'if-none-match': etag } });
      expect(other.status).toBe(200);
      await other.text();
      const head = await get(api, '/export/kb.json', { method: 'HEAD' });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
      for (const [encoding, decompress] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const raw = await rawGet(`${api.app.url}/export/kb.json`, encoding);
        expect([raw.encoding, raw.vary]).toEqual([encoding, expect.stringContaining('Accept-Encoding')]);
        expect(decompress(raw.body).toString('utf8')).toBe(body);
      }
    });
  },
  { rows: smallRows },
);

/** `fetch` decompresses by itself. */
function rawGet(url: string, encoding: string): Promise<{ body: Buffer; encoding: unknown; vary: unknown }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { 'content-encoding': sent, vary } = response.headers;
        resolve({ body: Buffer.concat(chunks), encoding: sent, vary });
      });
    });
    asked.on('error', reject).end();
  });
}
