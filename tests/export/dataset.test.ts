import jsonld from 'jsonld';
import { startTestApp, type TestApp } from '../support/test-app';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SCHEMA = 'https://schema.org/';
const ADDRESS = 'https://kb.example';

type Node = Readonly<Record<string, unknown>>;

describe('/data.jsonld', () => {
  let app: TestApp;
  let dataset: Node;
  let nodes: ReadonlyMap<string, Node>;

  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite', settings: { publicUrl: ADDRESS } });
    const response = await fetch(`${app.url}/data.jsonld`);
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    // Nothing is fetched: the terms are explained in the document itself.
    const flat = (await jsonld.flatten((await response.json()) as object)) as unknown as Node[];
    nodes = new Map(flat.map((node) => [String(node['@id']), node]));
    const found = nodes.get(`${ADDRESS}/data.jsonld`);
    if (found === undefined) throw new Error('The dataset is not there.');
    dataset = found;
  });
  afterAll(() => app.close());

  const valuesOf = (node: Node, term: string): Node[] => (node[term] ?? []) as Node[];
  const targetsOf = (node: Node, term: string): string[] => valuesOf(node, term).map((each) => String(each['@id']));
  const languagesOf = (node: Node, term: string): unknown[] => valuesOf(node, term).map((each) => each['@language']);

  it('is a dataset of DCAT and of schema.org, named and described in both languages', () => {
    expect(dataset['@type']).toEqual(expect.arrayContaining([`${DCAT}Dataset`, `${SCHEMA}Dataset`]));
    for (const term of [`${DCT}title`, `${DCT}description`, `${SCHEMA}name`, `${SCHEMA}description`]) {
      expect([term, languagesOf(dataset, term)]).toEqual([term, ['en', 'zh']]);
    }
    // What Google's Dataset Search demands of a description.
    const [description] = valuesOf(dataset, `${SCHEMA}description`);
    expect(String(description?.['@value']).length).toBeGreaterThanOrEqual(50);
    for (const term of ['identifier', 'publisher', 'license', 'language', 'modified', 'source']) {
      expect([term, valuesOf(dataset, `${DCT}${term}`).length]).toEqual([term, expect.any(Number)]);
      expect(valuesOf(dataset, `${DCT}${term}`).length).toBeGreaterThan(0);
    }
    for (const term of [
      'url',
      'version',
      'license',
      'creator',
      'publisher',
      'dateModified',
      'creditText',
      'isBasedOn',
    ]) {
      expect([term, valuesOf(dataset, `${SCHEMA}${term}`).length > 0]).toEqual([term, true]);
    }
    expect(valuesOf(dataset, `${DCAT}keyword`).length).toBeGreaterThan(3);
  });

  it('has a distribution for each file, with address, media type, title and licence', async () => {
    const ids = targetsOf(dataset, `${DCAT}distribution`);
    expect(targetsOf(dataset, `${SCHEMA}distribution`)).toEqual(ids);
    expect(ids).toHaveLength(27);
    for (const id of ids) {
      const node = nodes.get(id) ?? {};
      expect(node['@type']).toEqual(expect.arrayContaining([`${DCAT}Distribution`, `${SCHEMA}DataDownload`]));
      const [place] = targetsOf(node, `${DCAT}downloadURL`);
      expect([targetsOf(node, `${DCAT}accessURL`), targetsOf(node, `${SCHEMA}contentUrl`)]).toEqual([[place], [place]]);
      const head = await fetch(String(place).replace(ADDRESS, app.url), {
        method: 'HEAD',
        headers: { connection: 'close' },
      });
      const [type] = targetsOf(node, `${DCAT}mediaType`);
      const sent = (head.headers.get('content-type') ?? '').split(';')[0];
      expect([place, head.status, type]).toEqual([place, 200, `https://www.iana.org/assignments/media-types/${sent}`]);
      expect(languagesOf(node, `${DCT}title`)).toEqual(['en', 'zh']);
      expect([id, valuesOf(node, `${DCT}license`).length]).toEqual([id, 1]);
      expect(targetsOf(node, `${SCHEMA}license`)[0]).toBe('https://spdx.org/licenses/MIT.html');
    }
    const observations = nodes.get(`${ADDRESS}/export/observations.csv`) ?? {};
    expect(targetsOf(observations, `${SCHEMA}license`)).toContain('https://spdx.org/licenses/CC-BY-3.0-IGO.html');
    expect(languagesOf(observations, `${SCHEMA}creditText`)).toEqual(['en', 'zh']);
  });

  it('names sources that have pages', async () => {
    const sources = targetsOf(dataset, `${DCT}source`);
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources.slice(0, 5)) {
      const { status } = await fetch(source.replace(ADDRESS, app.url), { headers: { connection: 'close' } });
      expect([source, status]).toEqual([source, 200]);
    }
  });

  it('answers like any file', async () => {
    const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${app.url}${path}`, { headers: { connection: 'close', ...headers } });
    const etag = (await ask('/data.jsonld')).headers.get('etag') ?? '';
    expect((await ask('/data.jsonld', { 'if-none-match': etag })).status).toBe(304);
    expect((await ask('/data.jsonld?v=1')).status).toBe(200);
    expect((await ask('/data.jsonld?v=7')).status).toBe(404);
    expect(await (await ask('/data.jsonld?locale=zh')).text()).toContain('Valid: v.');
    expect((await fetch(`${app.url}/data.jsonld`, { method: 'POST', body: '{}' })).status).toBe(405);
  });
});
