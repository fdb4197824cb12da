import { onBothEngines } from '../support/test-app';

interface Standing {
  readonly indicator: { readonly id: string; readonly direction: string };
  readonly observation: {
    readonly value: number;
    readonly status: string;
    readonly period: { readonly end: string };
    readonly place: { readonly id: string };
  };
  readonly rank: number;
  readonly cityCount: number;
  readonly median: number;
}

const PROFILE = `indicatorProfile {
  rank cityCount median indicator { id direction } observation { value status period { end } place { id } } }`;

onBothEngines('the indicator profile of a city', (api) => {
  async function profileOf(slug: string): Promise<Standing[]> {
    const { city } = await api.expectData<{ city: { indicatorProfile: Standing[] } }>(
      'query ($slug: String!) { city(slug: $slug) { PROFILE } }'.replace('PROFILE', PROFILE),
      { slug },
    );
    return city.indicatorProfile;
  }

  it('has every indicator that is known of it, once, each with a value of its own', async () => {
    const profile = await profileOf('beijing');
    const { city } = await api.expectData<{
      city: { observations: { facets: { buckets: { value: string }[] }[] } };
    }>(
      `{ city(slug: "beijing") { observations(filter: { value: { isNull: false } }) { facets(fields: [INDICATOR]) { buckets(first: 50) { value } } } } }`,
    );
    const known = city.observations.facets[0]!.buckets.map(({ value }) => value);
    expect(profile.length).toBeGreaterThan(15);
    expect(profile.map(({ indicator }) => indicator.id).sort()).toEqual(known.sort());
    expect(new Set(profile.map(({ observation }) => observation.place.id))).toEqual(new Set(['city:beijing']));
  });

  it('ranks by the direction of the indicator, among the cities of which it is known', async () => {
    const lists = new Map<string, number[]>();
    for (const { indicator, observation, rank, cityCount, median } of await profileOf('chengdu')) {
      if (indicator.id === 'indicator:urban-agglomeration-population') continue;
      const values = await valuesOf(indicator.id);
      lists.set(indicator.direction, values);
      const better = values.filter((value) =>
        indicator.direction === 'LOWER_IS_BETTER' ? value < observation.value : value > observation.value,
      );
      expect([indicator.id, rank, cityCount]).toEqual([indicator.id, better.length + 1, values.length]);
      const [below, above] = [values.filter((each) => each <= median), values.filter((each) => each >= median)];
      expect(Math.min(below.length, above.length)).toBeGreaterThanOrEqual(values.length / 2);
    }
    expect([...lists.keys()].sort()).toEqual(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NONE']);
  });

  it('takes the latest value that was observed, not a forecast', async () => {
    const profile = await profileOf('seoul');
    const people = profile.find(({ indicator }) => indicator.id === 'indicator:urban-agglomeration-population');
    expect(people).toMatchObject({ cityCount: 38 });
    const { observations } = await api.expectData<{ observations: { nodes: { value: number }[] } }>(
      `{ observations(first: 1, filter: { place: "city:seoul", indicator: "indicator:urban-agglomeration-population", not: { status: F } }, orderBy: [{ field: PERIOD_END, direction: DESC }]) { nodes { value } } }`,
    );
    expect(people?.observation.value).toBe(observations.nodes[0]?.value);
    expect(people?.observation.status).not.toBe('F');
  });

  it('of many cities costs no more statements than that of a few', async () => {
    const query = (first: number): string =>
      `{ cities(first: ${first}) { nodes { indicatorProfile { rank indicator { name { en } } observation { value } } } } }`;
    const few = await api.sqlDuring(() => api.expectData(query(3)));
    const many = await api.sqlDuring(() => api.expectData(query(25)));
    expect(many.length).toBeLessThanOrEqual(few.length + 3);
  });

  /** The latest of each city: observations are listed by period. */
  async function valuesOf(indicator: string): Promise<number[]> {
    const { observations } = await api.expectData<{
      observations: { totalCount: number; nodes: { value: number; place: { id: string } }[] };
    }>(
      `query ($id: ID!) { observations(first: 100, filter: { indicator: [$id], not: { place: [null] }, value: { isNull: false } }) { totalCount nodes { value place { id } } } }`,
      { id: indicator },
    );
    expect(observations.nodes.length).toBe(observations.totalCount);
    return [...new Map(observations.nodes.map(({ place, value }) => [place.id, value])).values()];
  }
});
