import { enumName as constantCase } from '../../src/kind-name';
import { onBothEngines } from '../support/test-app';

interface Faceted {
  readonly totalCount: number;
  readonly facets: readonly {
    readonly field: string;
    readonly buckets: readonly { readonly value: string; readonly label: object; readonly count: number }[];
  }[];
}

onBothEngines('facets', (api) => {
  async function facets(list: string): Promise<Faceted> {
    const query = `{ list: ${list} { totalCount facets { field buckets(first: 50) { value label { en zh } count } } } }`;
    return (await api.expectData<{ list: Faceted }>(query)).list;
  }

  async function total(filter: string): Promise<number> {
    const query = `{ caseStudies(filter: ${filter}) { totalCount } }`;
    return (await api.expectData<{ caseStudies: { totalCount: number } }>(query)).caseStudies.totalCount;
  }

  it('counts what choosing the value would give, the field itself left out', async () => {
    const { facets: found } = await facets(
      'caseStudies(filter: { domain: "domain:healthcare", country: "country:china" })',
    );
    const domains = found.find(({ field }) => field === 'DOMAIN')!.buckets;
    expect(domains.length).toBeGreaterThan(3);
    for (const { value, count } of domains) {
      expect([value, await total(`{ domain: "${value}", country: "country:china" }`)]).toEqual([value, count]);
    }
    const countries = found.find(({ field }) => field === 'COUNTRY')!.buckets;
    expect(countries.map(({ value }) => value)).toContain('country:singapore');
    for (const { value, count } of countries) {
      expect([value, await total(`{ country: "${value}", domain: "domain:healthcare" }`)]).toEqual([value, count]);
    }
  });

  it('counts for a tree what the filter finds: whatever is part of a node counts as that node', async () => {
    const { facets: found } = await facets('caseStudies');
    for (const field of ['challenge', 'region', 'solution', 'technology']) {
      const { buckets } = found.find((each) => each.field === constantCase(field))!;
      for (const { value, count } of buckets.slice(0, 12)) {
        expect([value, await total(`{ ${field}: "${value}" }`)]).toEqual([value, count]);
      }
    }
    const challenges = found.find(({ field }) => field === 'CHALLENGE')!.buckets.map(({ value }) => value);
    expect(challenges).toContain('challenge:traffic');
  });

  it('leaves the field out at the top level, but not inside `and`, `or` and `not`', async () => {
    const count = async (filter: string): Promise<number> =>
      (await facets(`caseStudies(filter: ${filter})`)).facets.find(({ field }) => field === 'COUNTRY')!.buckets.length;
    const all = await count('{}');
    expect(await count('{ country: "country:south-korea" }')).toBe(all);
    expect(await count('{ facets: [{ field: COUNTRY, in: ["country:south-korea"] }] }')).toBe(all);
    expect(await count('{ and: [{ country: "country:south-korea" }] }')).toBe(1);
    expect(await count('{ or: [{ country: "country:south-korea" }] }')).toBe(1);
    expect(await count('{ not: { country: "country:south-korea" } }')).toBe(all - 1);
  });

  it('labels values in both languages, most frequent first, then by value', async () => {
    const { buckets } = (await facets('cities(first: 1)')).facets.find(({ field }) => field === 'COUNTRY')!;
    expect(buckets[0]).toEqual({ value: 'country:china', label: { en: 'China', zh: '中国' }, count: 30 });
    const sorted = [...buckets].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    expect(buckets).toEqual(sorted);
  });

  it('counts words of a vocabulary for statements and observations', async () => {
    const statements = await facets('statements(filter: { kind: OUTCOME })');
    const kinds = statements.facets.find(({ field }) => field === 'KIND')!.buckets;
    expect(kinds.find(({ value }) => value === 'OUTCOME')).toEqual({
      value: 'OUTCOME',
      label: { en: 'Outcome', zh: '成效' },
      count: statements.totalCount,
    });
    const observations = await facets('observations(filter: { indicator: "indicator:smart-city-rank" })');
    expect(observations.facets.find(({ field }) => field === 'STATUS')!.buckets).toEqual([
      { value: 'A', label: { en: 'Normal', zh: '正常' }, count: 26 },
    ]);
  });

  it('counts only the fields named, and refuses others', async () => {
    const some = await api.expectData<{ cities: Faceted }>('{ cities { facets(fields: [COUNTRY]) { field } } }');
    expect(some.cities.facets).toEqual([{ field: 'COUNTRY' }]);
    const [unknown] = await api.expectErrors('{ cities { facets(fields: [COUNTRY, NAM]) { field } } }');
    expect(unknown.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const [error] = await api.expectErrors('{ trends { facets(fields: [NODE_KIND, SOURCE_TYPE]) { field } } }');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'fields[1]', value: 'SOURCE_TYPE' });
  });
});

onBothEngines('doubts', (api) => {
  it.each(['statements', 'observations'])('can be counted and chosen: %s', async (list) => {
    interface Found {
      readonly totalCount: number;
      readonly facets: readonly { readonly buckets: readonly { value: string; label: string; count: number }[] }[];
      readonly nodes: readonly { readonly flags: readonly string[] }[];
    }
    const facets = 'facets(fields: [FLAG]) { buckets { value count label { zh } } }';
    const ask = async (filter: string): Promise<Found> => {
      const query = `{ ${list}(first: 100${filter}) { totalCount ${facets} nodes { flags } } }`;
      return (await api.expectData<Record<string, Found>>(query))[list]!;
    };
    const { buckets } = (await ask('')).facets[0]!;
    expect(buckets.length).toBeGreaterThan(0);
    for (const { value, label, count } of buckets) {
      const chosen = await ask(`, filter: { flag: ${value} }`);
      expect([value, chosen.totalCount]).toEqual([value, count]);
      expect(chosen.nodes.every(({ flags }) => flags.includes(value))).toBe(true);
      expect(chosen.facets[0]!.buckets).toEqual(buckets);
      expect(label).toMatch(/\p{Script=Han}/u);
    }
  });
});

onBothEngines('the sort of a node within its kind', (api) => {
  it.each([
    ['organisations', 'organisationKind', 'Company', '企业'],
    ['regions', 'regionKind', 'City cluster', '城市群'],
    ['concepts', 'conceptKind', 'Group of cities', '城市分组'],
    ['policies', 'policyKind', 'Strategy', '战略'],
    ['frameworks', 'frameworkLevel', 'Dimension', '维度'],
    ['figures', 'dataState', 'Data missing', '数据缺失'],
  ])('can be counted and chosen: %s by %s', async (list, field, english, chinese) => {
    interface Found {
      readonly totalCount: number;
      readonly facets: readonly {
        readonly buckets: readonly { value: string; en: string; zh: string; count: number }[];
      }[];
      readonly nodes: readonly { readonly sort: string }[];
    }
    const facets = `facets(fields: [${constantCase(field)}]) { buckets { value count en: label { en } zh: label { zh } } }`;
    const ask = async (filter: string): Promise<Found> => {
      const query = `{ ${list}(first: 100${filter}) { totalCount ${facets} nodes { sort: ${field} } } }`;
      return (await api.expectData<Record<string, Found>>(query))[list]!;
    };
    const { buckets } = (await ask('')).facets[0]!;
    expect(buckets.map(({ en, zh }) => [en, zh])).toContainEqual([english, chinese]);
    for (const { value, count } of buckets) {
      const chosen = await ask(`, filter: { ${field}: ${value} }`);
      expect([value, chosen.totalCount]).toEqual([value, count]);
      expect(new Set(chosen.nodes.map(({ sort }) => sort))).toEqual(new Set([value]));
      expect(chosen.facets[0]!.buckets).toEqual(buckets);
      const others = await ask(`, filter: { not: { ${field}: ${value} } }`);
      expect(others.nodes.map(({ sort }) => sort)).not.toContain(value);
    }
  });
});
