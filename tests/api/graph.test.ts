import { applyKnowledge } from '../../seed/apply';
import { loadSeed } from '../../seed/load';
import type { KnowledgeRows } from '../../seed/rows';
import { MISSING_CODES } from '../../src/graph/missing';
import { SEED_DATA } from '../../src/paths';
import { onBothEngines } from '../support/test-app';

interface Compared {
  readonly compareCities: { readonly shared: { readonly node: { readonly id: string } }[] };
}

interface Cited {
  readonly citations: readonly { readonly locator: string }[];
}

onBothEngines('the graph', (api) => {
  let rows: KnowledgeRows;

  // Reading the files blocks this process for as long as the server keeps an idle connection: before there is one.
  beforeAll(async () => {
    const seed = await loadSeed(SEED_DATA);
    if (!seed.rows) throw new Error('The seed data has errors: npm run seed -- check');
    rows = seed.rows;
  });

  async function problems(query: string): Promise<readonly (readonly [string, string])[]> {
    const [{ extensions }] = await api.expectErrors(query);
    expect(extensions.code).toBe('BAD_USER_INPUT');
    const found = extensions['problems'] as readonly { readonly path: string; readonly code: string }[];
    return found.map(({ path, code }) => [path, code]);
  }

  it('names the nearest of an unknown id', async () => {
    const [error] = await api.expectErrors('{ related(id: "case:hangzhou-city-data-brian") { emptyReason } }');
    expect(error.message).toBe(
      'id must be the id of a known case, not "case:hangzhou-city-data-brian". Did you mean "case:hangzhou-city-data-brain"?',
    );
    const [without] = await api.expectErrors('{ neighbourhood(id: "chengdu") { truncated } }');
    expect(without.message).toContain('Did you mean "city:chengdu"?');
  });

  it.each([
    [
      '{ related(id: "", first: 101) { emptyReason } }',
      [
        ['id', 'MALFORMED_ID'],
        ['first', 'OUT_OF_RANGE'],
      ],
    ],
    ['{ related(id: "city:chengdu", kinds: []) { emptyReason } }', [['kinds', 'INVALID_VALUE']]],
    [
      '{ paths(from: "city:chengdu", to: "city:chengdu", maxHops: 0) { gaveUp } }',
      [
        ['to', 'CONFLICTING'],
        ['maxHops', 'OUT_OF_RANGE'],
      ],
    ],
    [
      '{ paths(from: "city:x", to: "city:y", maxHops: 99, first: 0) { gaveUp } }',
      [
        ['from', 'UNKNOWN_ID'],
        ['to', 'UNKNOWN_ID'],
        ['maxHops', 'OUT_OF_RANGE'],
        ['first', 'OUT_OF_RANGE'],
      ],
    ],
    [
      '{ neighbourhood(id: "city:chengdu", depth: 9, limit: 0, kinds: []) { truncated } }',
      [
        ['depth', 'OUT_OF_RANGE'],
        ['limit', 'OUT_OF_RANGE'],
        ['kinds', 'INVALID_VALUE'],
      ],
    ],
    [
      '{ recommendCaseStudies(city: "case:rio-operations-centre", first: -1) { emptyReason } }',
      [
        ['city', 'MALFORMED_ID'],
        ['first', 'OUT_OF_RANGE'],
      ],
    ],
    ['{ compareCities(ids: []) { cities { id } } }', [['ids', 'OUT_OF_RANGE']]],
    [
      '{ compareCities(ids: ["city:chengdu", "city:chengdu", "city:hangzho"]) { cities { id } } }',
      [
        ['ids[1]', 'CONFLICTING'],
        ['ids[2]', 'UNKNOWN_ID'],
      ],
    ],
    [
      '{ compareCaseStudies(ids: ["case:rio-operations-centre", "city:seoul"]) { caseStudies { id } } }',
      [['ids[1]', 'MALFORMED_ID']],
    ],
    ['{ city(slug: "seoul") { similarCities(first: 0) { emptyReason } } }', [['first', 'OUT_OF_RANGE']]],
    [
      '{ related(id: "city:chengdu", kinds: [CITY, STATEMENT], first: 0) { emptyReason } }',
      [
        ['kinds[1]', 'INVALID_VALUE'],
        ['first', 'OUT_OF_RANGE'],
      ],
    ],
    ['{ neighbourhood(id: "city:chengdu", kinds: [STATEMENT]) { truncated } }', [['kinds[0]', 'INVALID_VALUE']]],
    ['{ suggest(prefix: "a", kinds: [STATEMENT]) { text } }', [['kinds[0]', 'INVALID_VALUE']]],
    ['{ knowledgeBase { structure { central(first: 1000) { degree } } } }', [['first', 'OUT_OF_RANGE']]],
  ])('refuses what cannot be meant, all of it at once: %s', async (query, expected) => {
    expect(await problems(query)).toEqual(expected);
  });

  it.each([
    ['very long', 'x'.repeat(10_000)],
    ['emoji', 'city:🏙️'],
    ['control characters', 'city:\u0000\u0007'],
    ['operators', '"city" OR *:*'],
    ['a prototype', '__proto__'],
  ])('takes an odd id for what it is: %s', async (_, id) => {
    const query = 'query ($id: ID!) { related(id: $id) { emptyReason } }';
    const [error] = await api.expectErrors(query, { id });
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message.length).toBeLessThan(1_000);
  });

  it('gives a case its related cases', async () => {
    const query = `{ caseStudy(slug: "rio-operations-centre") { relatedCaseStudies(first: 2) { entries { node { id } score } } }
      related(id: "case:rio-operations-centre", first: 2) { entries { node { id } score } } }`;
    const data = await api.expectData<{ caseStudy: { relatedCaseStudies: { entries: unknown[] } }; related: unknown }>(
      query,
    );
    expect(data.caseStudy.relatedCaseStudies.entries).toHaveLength(2);
    expect(data.caseStudy.relatedCaseStudies).toEqual(data.related);
  });

  it('cites every hop that rests on a source, and tells the weakest', async () => {
    const query = `{ paths(from: "organisation:con-edison", to: "organisation:mckinsey") {
      paths { length strength weakest { grounds evidence link { id } } hops { direction from { id } to { id } link { id type } citations { locator } } } } }`;
    const { paths } = await api.expectData<{
      paths: {
        paths: {
          length: number;
          strength: number;
          weakest: { link: { id: string } };
          hops: (Cited & { direction: string; link: { id: string } })[];
        }[];
      };
    }>(query);
    const [path] = paths.paths;
    expect([path?.length, path?.hops.map(({ direction }) => direction)]).toEqual([2, ['BACKWARD', 'FORWARD']]);
    expect(path?.hops.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(path?.hops.map(({ link }) => link.id)).toContain(path?.weakest.link.id);
    expect(path!.strength).toBeGreaterThan(0);
  });

  it('recommends with reasons that rest on statements or values, and says what is missing; never an own case', async () => {
    const query = `{ recommendCaseStudies(city: "city:hangzhou", first: 50) { entries { score parts { challenges profile size evidence }
      caseStudy { id cities { nodes { slug } } } reasons { kind weight statements { id } observations { id } citations { locator } } missing { code } } } }`;
    const { recommendCaseStudies } = await api.expectData<{
      recommendCaseStudies: {
        entries: {
          score: number;
          caseStudy: { id: string; cities: { nodes: { slug: string }[] } };
          reasons: (Cited & { kind: string; weight: number; statements: unknown[]; observations: unknown[] })[];
          missing: { code: string }[];
        }[];
      };
    }>(query);
    expect(recommendCaseStudies.entries.length).toBeGreaterThan(15);
    for (const { score, caseStudy, reasons, missing } of recommendCaseStudies.entries) {
      expect(caseStudy.cities.nodes.map(({ slug }) => slug)).not.toContain('hangzhou');
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 5);
      for (const { kind, citations, observations } of reasons) {
        if (kind === 'CHALLENGE') expect(citations.length).toBeGreaterThan(0);
        if (kind === 'PROFILE' || kind === 'SIZE') expect(observations.length).toBeGreaterThanOrEqual(2);
      }
      expect(missing.length).toBeGreaterThan(0);
    }
  });

  it('puts the values of cities side by side, null where there is none', async () => {
    const query = `{ compareCities(ids: ["city:chengdu", "city:rio-de-janeiro"]) { cities { slug }
      indicators { indicator { id } values { value place { slug } } } } }`;
    const { compareCities } = await api.expectData<{
      compareCities: {
        cities: { slug: string }[];
        indicators: { indicator: { id: string }; values: ({ value: number } | null)[] }[];
      };
    }>(query);
    expect(compareCities.cities.map(({ slug }) => slug)).toEqual(['chengdu', 'rio-de-janeiro']);
    const of = new Map(compareCities.indicators.map(({ indicator, values }) => [indicator.id, values]));
    expect(of.get('indicator:city-area')).toEqual([{ value: 14335, place: { slug: 'chengdu' } }, null]);
  });

  it('has a code for everything that can be missing', async () => {
    const query = '{ __type(name: "MissingCode") { enumValues { name } } }';
    const data = await api.expectData<{ __type: { enumValues: { name: string }[] } }>(query);
    expect(data.__type.enumValues.map(({ name }) => name).sort()).toEqual([...MISSING_CODES].sort());
  });

  it('asks no statement a node: lists are read by id, all at once', async () => {
    const query = (first: number): string =>
      `{ related(id: "case:rio-operations-centre", first: ${first}) { entries { node { name { en } } reasons { via { name { en } } links { type } } } } }`;
    await api.expectData(query(1));
    const few = await api.sqlDuring(() => api.expectData(query(2)));
    const many = await api.sqlDuring(() => api.expectData(query(20)));
    expect(many.length).toBe(few.length);
  });

  it('is read anew after a change, and only then', async () => {
    const query = '{ compareCities(ids: ["city:yokohama", "city:new-york"]) { shared { node { id } } } }';
    // Applying the content blocks it as long, so no connection is left open.
    const compared = () => api.expectData<Compared>(query, {}, { connection: 'close' });
    const shared = async () => (await compared()).compareCities.shared.map(({ node }) => node.id);
    expect(await shared()).toContain('domain:energy');
    const gone = rows.link.filter(
      ({ fromId, toId }) => fromId === 'case:yokohama-smart-environment' && toId === 'domain:energy',
    );
    expect(gone).toHaveLength(1);
    const ids = new Set(gone.map(({ id }) => id));
    const without = {
      ...rows,
      link: rows.link.filter(({ id }) => !ids.has(id)),
      link_statement: rows.link_statement.filter(({ linkId }) => !ids.has(linkId)),
    };
    await applyKnowledge(api.app.database, without, {
      message: 'test',
      author: 'test',
      now: new Date('2026-02-01T00:00:00Z'),
    });
    expect(await shared()).not.toContain('domain:energy');
  });
});
