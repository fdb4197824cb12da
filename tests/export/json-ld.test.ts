import * as jsonld from 'jsonld';
import { KnowledgeNode } from '../../src/entities/knowledge-node';
import { Link } from '../../src/entities/link';
import { Observation } from '../../src/entities/observation';
import { Statement } from '../../src/entities/statement';
import { onBothEngines } from '../support/test-app';
import { smallRows } from '../support/small-seed';
import { hostileRows } from './hostile-rows';
import { jsonOf } from './read-files';

interface Thing {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

/** Its types leave the loader of documents out. */
const flatten = jsonld.flatten as unknown as (...given: readonly unknown[]) => Promise<unknown>;

/** Expands without a network: whoever asks for a context elsewhere fails. */
async function expanded(document: object): Promise<Thing[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`The file wants ${url}.`);
  };
  const flat: unknown = await flatten(document, null, { documentLoader });
  return flat as Thing[];
}

onBothEngines(
  'the graph as JSON-LD',
  (api) => {
    it('expands to terms of schema.org and PROV-O, a thing for each row', async () => {
      const things = await expanded(await jsonOf(api, '/export/graph.jsonld'));
      const { read } = api.app.database;
      const ofType = (type: string): Thing[] => things.filter((each) => each['@type']?.includes(type));
      const [nodes, statements, observations, links] = await Promise.all([
        read.getRepository(KnowledgeNode).count(),
        read.getRepository(Statement).count(),
        read.getRepository(Observation).count(),
        read.getRepository(Link).count(),
      ]);
      expect(ofType('https://schema.org/Claim')).toHaveLength(statements);
      expect(ofType('https://schema.org/Observation')).toHaveLength(observations);
      expect(ofType('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement')).toHaveLength(links);
      expect(ofType('http://www.w3.org/ns/prov#Entity')).toHaveLength(nodes + statements + observations + links + 1);
      expect(
        things.flatMap((thing) => Object.keys(thing)).filter((key) => !/^@|^https?:|^urn:civigraph:/.test(key)),
      ).toEqual([]);
    });

    it('derives every statement from its source, in both languages', async () => {
      const things = await expanded(await jsonOf(api, '/export/graph.jsonld'));
      const claims = things.filter((each) => each['@type']?.includes('https://schema.org/Claim'));
      for (const claim of claims) {
        expect(claim['http://www.w3.org/ns/prov#wasDerivedFrom']).toEqual([{ '@id': `${api.app.url}/source/report` }]);
        const texts = claim['https://schema.org/text'] as { '@language': string }[];
        expect(texts.map((text) => text['@language']).sort()).toEqual(['en', 'zh']);
      }
    });

    it('links nodes by the addresses of their pages', async () => {
      const things = await expanded(await jsonOf(api, '/export/graph.jsonld'));
      const jam = things.find((each) => each['@id'] === `${api.app.url}/case/jam`);
      expect(jam).toMatchObject({
        'https://schema.org/location': [{ '@id': `${api.app.url}/city/seoul` }],
        'urn:civigraph:vocabulary:addresses': [{ '@id': `${api.app.url}/challenge/jams` }],
      });
    });

    it.each(['case/jam', 'city/seoul', 'source/report'])('%s.jsonld expands too', async (path) => {
      const things = await expanded(await jsonOf(api, `/${path}.jsonld`));
      expect(things.map((each) => each['@id'])).toContain(`${api.app.url}/${path}`);
    });
  },
  { rows: smallRows },
);

onBothEngines(
  'JSON of hostile texts',
  (api) => {
    it('gives every text back, in kb.json and as linked data', async () => {
      const { read } = api.app.database;
      const statements = await read.getRepository(Statement).find({ order: { id: 'ASC' } });
      const kb = await jsonOf<{ statements: { id: string; text: object }[] }>(api, '/export/kb.json');
      expect(kb.statements.map(({ id, text }) => [id, text])).toEqual(
        statements.map(({ id, textEn, textZh }) => [id, { en: textEn, zh: textZh }]),
      );
      const things = await expanded(await jsonOf(api, '/export/graph.jsonld'));
      const texts = things.flatMap((thing) => (thing['https://schema.org/text'] ?? []) as { '@value': string }[]);
      expect(texts.map((text) => text['@value']).sort()).toEqual(
        statements.flatMap(({ textEn, textZh }) => [textEn, textZh]).sort(),
      );
    });
  },
  { rows: hostileRows },
);

onBothEngines('kb.json of the real content', (api) => {
  it('has every row, and every source with its licence', async () => {
    const { read } = api.app.database;
    const kb = await jsonOf<Record<string, { id?: string; licence?: string; kind?: string }[]>>(
      api,
      '/export/kb.json?editorial=true',
    );
    expect(kb['nodes']).toHaveLength(await read.getRepository(KnowledgeNode).count());
    expect(kb['statements']).toHaveLength(await read.getRepository(Statement).count());
    expect(kb['observations']).toHaveLength(await read.getRepository(Observation).count());
    expect(kb['links']).toHaveLength(await read.getRepository(Link).count());
    expect(kb['sources']?.map(({ id }) => id)).toEqual(
      kb['nodes']?.filter(({ kind }) => kind === 'source').map(({ id }) => id),
    );
    expect(kb['sources']?.filter(({ licence }) => !licence)).toEqual([]);
  });
});
