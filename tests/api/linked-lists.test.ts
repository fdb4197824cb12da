import fc from 'fast-check';
import { smallRows } from '../support/small-seed';
import { onBothEngines } from '../support/test-app';

interface List {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

onBothEngines(
  'a list below a node',
  (api) => {
    async function ids(node: string, list: string): Promise<string[]> {
      const data = await api.expectData<Record<'node', { list: List }>>(
        `{ node: ${node} { list: ${list} { totalCount nodes { id } } } }`,
      );
      const { nodes, totalCount } = data.node.list;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }) => id);
    }

    it.each([
      ['cases of a city', 'city(slug: "seoul")', 'caseStudies(filter: { domain: "domain:parking" })', ['case:jam']],
      [
        'cases of a challenge, in another order',
        'challenge(slug: "jams")',
        'caseStudies(filter: { not: { slug: { eq: "flood" } } }, orderBy: [{ field: SLUG, direction: DESC }])',
        ['case:jam'],
      ],
      [
        'cities of a country, the most cases first',
        'country(slug: "korea")',
        'cities(orderBy: [{ field: CASE_STUDY_COUNT, direction: DESC }, { field: SLUG }])',
        ['city:seoul', 'city:busan'],
      ],
      [
        'cities of a country',
        'country(slug: "korea")',
        'cities(filter: { slug: { startsWith: "s" } })',
        ['city:seoul'],
      ],
      ['cities of a challenge', 'challenge(slug: "noise")', 'cities(filter: { slug: { not: "seoul" } })', null],
    ])('%s', async (_title, node, list, expected) => {
      const all = await ids(node, list.replace(/\(.*/s, ''));
      const found = await ids(node, list);
      expect(all).toEqual(expect.arrayContaining(found));
      expect(found).toEqual(expected ?? all.filter((id) => id !== 'city:seoul'));
    });

    it('tells everything that is wrong with it, once for each node that has it', async () => {
      const [error, ...more] = await api.expectErrors(
        `{ city(slug: "seoul") { caseStudies(first: 101, filter: { domain: "domain:parkin" }, orderBy: [{ field: SLUG }, { field: SLUG }]) { totalCount } } }`,
      );
      expect(more).toEqual([]);
      const problems = error.extensions['problems'] as { path: string; code: string }[];
      expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
        'filter.domain[0] UNKNOWN_ID',
        'first OUT_OF_RANGE',
        'orderBy[1].field CONFLICTING',
      ]);
    });

    it.each([
      ['city(slug: "seoul") { observations(period: "") { totalCount } }', 'period'],
      ['city(slug: "seoul") { observations(period: "2019-1") { totalCount } }', 'period'],
      ['city(slug: "seoul") { observations(indicator: []) { totalCount } }', 'indicator'],
      ['city(slug: "seoul") { links(type: []) { totalCount } }', 'type'],
      ['cities { facets(fields: []) { field } }', 'fields'],
      ['cities(filter: { period: { at: "" } }) { totalCount }', 'filter.period.at'],
      ['cities(filter: { period: { from: "2019-13" } }) { totalCount }', 'filter.period.from'],
      ['observations(filter: { value: { lt: 1e999 } }) { totalCount }', 'filter.value.lt'],
    ])('refuses an argument that says nothing, or nothing that can be: %s', async (query, path) => {
      const [error] = await api.expectErrors(`{ ${query} }`);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
    });

    it('refuses a cursor of another list, of another node, of another order, and takes it with another filter', async () => {
      const fields = '{ pageInfo { startCursor } }';
      const data = await api.expectData<Record<string, { caseStudies: { pageInfo: { startCursor: string } } }>>(
        `{ seoul: city(slug: "seoul") { caseStudies ${fields} } busan: city(slug: "busan") { caseStudies ${fields} } }`,
      );
      const cursor = data['seoul']!.caseStudies.pageInfo.startCursor;
      const refused = [
        `city(slug: "busan") { caseStudies(after: "${cursor}") ${fields} }`,
        `city(slug: "seoul") { challenges(after: "${cursor}") ${fields} }`,
        `city(slug: "seoul") { caseStudies(after: "${cursor}", orderBy: [{ field: NAME_EN }]) ${fields} }`,
        `challenge(slug: "jams") { caseStudies(after: "${cursor}") ${fields} }`,
        `caseStudies(after: "${cursor}") ${fields}`,
        `publishedRankings(after: "${cursor}") ${fields}`,
      ];
      for (const query of refused) {
        const [error] = await api.expectErrors(`{ ${query} }`);
        expect([query, error.extensions]).toMatchObject([query, { code: 'BAD_USER_INPUT', path: 'after' }]);
        expect(error.extensions['problems']).toMatchObject([{ code: 'BAD_CURSOR' }]);
      }
      await api.expectData(
        `{ node(id: "city:seoul") { ... on City { caseStudies(after: "${cursor}", filter: { slug: { not: "x" } }) ${fields} } } }`,
      );
    });
  },
  { rows: smallRows },
);

onBothEngines('lists below real nodes', (api) => {
  const LISTS: readonly (readonly [title: string, node: string, field: string, root: string])[] = [
    ['cities of a challenge', 'challenge(slug: "traffic-congestion")', 'cities', 'cities'],
    ['cities', 'country(slug: "china")', 'cities', 'cities'],
    ['cases', 'domain(slug: "transport")', 'caseStudies', 'caseStudies'],
    ['statements', 'caseStudy(slug: "rio-operations-centre")', 'statements', 'statements'],
    ['outcomes', 'caseStudy(slug: "seoul-integrated-transport")', 'outcomes', 'statements'],
    ['observations', 'city(slug: "wuxi")', 'observations', 'observations'],
    ['observations', 'indicator(slug: "smart-city-rank")', 'observations', 'observations'],
  ];
  const FILTERS: Readonly<Record<string, readonly string[]>> = {
    cities: [
      '{ name: { contains: "an" } }',
      '{ region: [null] }',
      '{ domain: "domain:healthcare" }',
      '{ or: [{ slug: { startsWith: "b" } }, { not: { not: { group: [null] } } }] }',
      '{ not: { country: "country:china" } }',
    ],
    caseStudies: [
      '{ not: { policy: [null] } }',
      '{ not: { operatingModel: [null] } }',
      '{ technology: "technology:big-data" }',
      '{ period: { from: "2014" } }',
      '{ period: { isNull: true } }',
    ],
    statements: [
      '{ not: { actor: [null] } }',
      '{ not: { actor: GOVERNMENT } }',
      '{ flag: [null] }',
      '{ not: { kind: [OUTCOME, ACTION] } }',
      '{ metric: { isNull: false } }',
    ],
    observations: [
      '{ value: { gt: 3.5, lte: 20 } }',
      '{ value: { isNull: true } }',
      '{ not: { evidence: C } }',
      '{ period: { at: "2019" } }',
      '{ not: { indicator: ["indicator:smart-city-rank"] } }',
    ],
  };
  const ORDERS: Readonly<Record<string, readonly string[]>> = {
    cities: [
      '[{ field: NAME_EN, direction: DESC }]',
      '[{ field: LATITUDE }]',
      '[{ field: CASE_STUDY_COUNT, direction: DESC }]',
    ],
    caseStudies: ['[{ field: PERIOD_START, nulls: FIRST }, { field: SLUG, direction: DESC }]', '[{ field: NAME_EN }]'],
    statements: ['[{ field: KIND }, { field: EVIDENCE, direction: DESC }]', '[{ field: PERIOD_START }]'],
    observations: ['[{ field: VALUE, direction: DESC, nulls: FIRST }]', '[{ field: PLACE, direction: DESC }]'],
  };

  async function all(path: string, field: string, args: string): Promise<string[]> {
    const found: string[] = [];
    for (let after = ''; ;) {
      const list = `list: ${field}(first: 100${args}${after}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
      const data = await api.expectData<{ node?: { list: Paged }; list?: Paged }>(
        path === '' ? `{ ${list} }` : `{ node: ${path} { ${list} } }`,
      );
      const { nodes, pageInfo } = (data.node?.list ?? data.list)!;
      found.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) return found;
      after = `, after: "${pageInfo.endCursor}"`;
    }
  }

  it.each(LISTS)('filters %s (%s) as the list at the root does', async (_title, node, field, root) => {
    const whole = await all(node, field, '');
    expect(whole.length).toBeGreaterThan(0);
    for (const filter of FILTERS[root] ?? []) {
      const below = await all(node, field, `, filter: ${filter}`);
      const above = await all('', root, `, filter: { id: ${JSON.stringify(whole)}, and: [${filter}] }`);
      expect([filter, [...below].sort()]).toEqual([filter, [...above].sort()]);
    }
  });

  it.each(LISTS)('orders %s (%s) as the list at the root does', async (_title, node, field, root) => {
    for (const orderBy of ORDERS[root] ?? []) {
      const below = await all(node, field, `, orderBy: ${orderBy}`);
      const above = await all('', root, `, orderBy: ${orderBy}, filter: { id: ${JSON.stringify(below)} }`);
      expect([orderBy, below]).toEqual([orderBy, above]);
    }
  });

  it('counts facets as the root does where the list is all of it', async () => {
    interface Facets {
      readonly facets: readonly { readonly field: string; readonly buckets: readonly object[] }[];
    }
    const facets = 'facets(fields: [DOMAIN, CHALLENGE, REGION]) { field buckets { value count label { en } } }';
    const data = await api.expectData<{ country: { cities: Facets }; cities: Facets }>(
      `{ country(slug: "china") { cities(filter: { domain: "domain:healthcare" }) { ${facets} } }
         cities(filter: { country: "country:china", domain: "domain:healthcare" }) { ${facets} } }`,
    );
    expect(data.country.cities.facets).toEqual(data.cities.facets);
    expect(data.cities.facets.map(({ buckets }) => buckets.length > 0)).toEqual([true, true, true]);
  });

  it('joins pages of any size, filtered and ordered, in both directions', async () => {
    const args =
      ', filter: { slug: { not: "beijing" } }, orderBy: [{ field: LATITUDE, direction: DESC }, { field: NAME_EN }]';
    const whole = await all('country(slug: "china")', 'cities', args);
    expect(whole.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.boolean(), async (size, forwards) => {
        const found: string[] = [];
        for (let cursor = ''; ;) {
          const page = forwards ? `first: ${size}` : `last: ${size}`;
          const data = await api.expectData<{ country: { cities: Paged } }>(
            `{ country(slug: "china") { cities(${page}${args}${cursor}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
          );
          const { nodes, pageInfo } = data.country.cities;
          if (forwards) found.push(...nodes.map(({ id }) => id));
          else found.unshift(...nodes.map(({ id }) => id));
          if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
          cursor = forwards ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
        }
        expect(found).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });
});

interface Paged {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}
