import { onBothEngines } from '../support/test-app';

interface Faceted {
  readonly totalCount: number;
  readonly facets: readonly {
    readonly field: string;
    readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
}

onBothEngines('facets', (api) => {
  async function facets(list: string, locale = 'EN'): Promise<Faceted> {
    const query = `{ list: ${list} { totalCount facets { field buckets { value label(locale: ${locale}) count } } } }`;
    return (await api.expectData<{ list: Faceted }>(query)).list;
  }

  async function total(filter: string): Promise<number> {
    const query = `{ caseStudies(filter: ${filter}) { totalCount } }`;
    return (await api.expectData<{ caseStudies: { totalCount: number } }>(query)).caseStudies.totalCount;
  }

  it('counts what choosing the value would give, the field itself left out', async () => {
    const { facets: found } = await facets(
      'caseStudies(filter: { domain: { eq: "domain:healthcare" }, country: { eq: "country:china" } })',
    );
    const domains = found.find(({ field }) => field === 'domain')!.buckets;
    expect(domains.length).toBeGreaterThan(3);
    for (const { value, count } of domains) {
      expect([value, await total(`{ domain: { eq: "${value}" }, country: { eq: "country:china" } }`)]).toEqual([
        value,
        count,
      ]);
    }
    const countries = found.find(({ field }) => field === 'country')!.buckets;
    expect(countries.map(({ value }) => value)).toContain('country:singapore');
    for (const { value, count } of countries) {
      expect([value, await total(`{ country: { eq: "${value}" }, domain: { eq: "domain:healthcare" } }`)]).toEqual([
        value,
        count,
      ]);
    }
  });

  it('counts for a tree what the filter finds: whatever is part of a node counts as that node', async () => {
    const { facets: found } = await facets('caseStudies');
    for (const field of ['challenge', 'region', 'solution', 'technology']) {
      const { buckets } = found.find((each) => each.field === field)!;
      for (const { value, count } of buckets.slice(0, 12)) {
        expect([value, await total(`{ ${field}: { eq: "${value}" } }`)]).toEqual([value, count]);
      }
    }
    const challenges = found.find(({ field }) => field === 'challenge')!.buckets.map(({ value }) => value);
    expect(challenges).toContain('challenge:traffic');
  });

  it('leaves the field out inside `and`, but not inside `or` and `not`', async () => {
    const count = async (filter: string): Promise<number> =>
      (await facets(`caseStudies(filter: ${filter})`)).facets.find(({ field }) => field === 'city')!.buckets.length;
    const all = await count('{}');
    expect(await count('{ and: [{ city: { eq: "city:seoul" } }] }')).toBe(all);
    expect(await count('{ or: [{ city: { eq: "city:seoul" } }] }')).toBe(1);
    expect(await count('{ not: { city: { eq: "city:seoul" } } }')).toBe(all - 1);
  });

  it('labels values in the language asked for, most frequent first, then by value', async () => {
    const { buckets } = (await facets('cities(first: 1)', 'ZH')).facets.find(({ field }) => field === 'country')!;
    expect(buckets[0]).toEqual({ value: 'country:china', label: '中国', count: 30 });
    const sorted = [...buckets].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    expect(buckets).toEqual(sorted);
  });

  it('counts words of a vocabulary for statements and observations', async () => {
    const statements = await facets('statements(filter: { kind: { eq: OUTCOME } })');
    const kinds = statements.facets.find(({ field }) => field === 'kind')!.buckets;
    expect(kinds.find(({ value }) => value === 'OUTCOME')).toEqual({
      value: 'OUTCOME',
      label: 'Outcome',
      count: statements.totalCount,
    });
    const observations = await facets('observations(filter: { indicator: { eq: "indicator:smart-city-rank" } })');
    expect(observations.facets.find(({ field }) => field === 'status')!.buckets).toEqual([
      { value: 'A', label: 'Normal', count: 26 },
    ]);
  });

  it('counts only the fields named, and refuses others', async () => {
    const some = await api.expectData<{ cities: Faceted }>('{ cities { facets(fields: ["country"]) { field } } }');
    expect(some.cities.facets).toEqual([{ field: 'country' }]);
    const [error] = await api.expectErrors('{ cities { facets(fields: ["country", "nam"]) { field } } }');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'fields[1]', value: 'nam' });
  });

  it('costs one statement a facet, and none when it is not selected', async () => {
    const plain = await api.sqlDuring(() => api.expectData('{ cities(first: 1) { nodes { id } } }'));
    const withFacets = await api.sqlDuring(() =>
      api.expectData('{ cities(first: 1) { nodes { id } facets { field buckets { value count } } } }'),
    );
    const { facets: found } = await facets('cities(first: 1)');
    expect(withFacets.length - plain.length).toBe(found.length);
  });
});
