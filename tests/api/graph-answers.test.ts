import { onBothEngines } from '../support/test-app';

onBothEngines('answers of the graph on the real content', (api) => {
  it.each([
    ['organisation:con-edison', 'concept:video-consultation', 'organisation:mckinsey'],
    ['organisation:huawei', 'challenge:ageing-population', 'organisation:mckinsey'],
    ['city:shanghai', 'city:shenzhen', 'concept:megacity'],
    ['city:chengdu', 'city:hangzhou', 'concept:megacity'],
    ['case:seoul-night-bus-planning', 'city:ningbo', 'technology:big-data'],
  ])('goes from %s to %s by what is done, and never by way of %s', async (from, to, hub) => {
    const { paths } = await api.expectData<{
      paths: { paths: { hops: { to: { id: string } }[] }[]; emptyMessage: string };
    }>(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 10, first: 5) { emptyMessage { en } paths { hops { to { id } } } } }`,
      { from, to },
    );
    expect(paths.paths.flatMap(({ hops }) => hops.map((hop) => hop.to.id))).not.toContain(hub);
    expect(paths.paths.length > 0).toBe(paths.emptyMessage === null);
  });

  it('says why wherever nothing is like a node', async () => {
    const { organisations } = await api.expectData<{ organisations: { nodes: { id: string }[] } }>(
      '{ organisations(first: 100) { nodes { id } } }',
    );
    const asked = organisations.nodes.map(
      ({ id }, index) =>
        `o${index}: related(id: "${id}", first: 1) { entries { score } emptyReason emptyMessage { en } }`,
    );
    const answers: { entries: unknown[]; emptyReason: string | null; emptyMessage: string | null }[] = [];
    for (let start = 0; start < asked.length; start += 20) {
      answers.push(
        ...Object.values(
          await api.expectData<Record<string, (typeof answers)[0]>>(`{ ${asked.slice(start, start + 20).join(' ')} }`),
        ),
      );
    }
    for (const { entries, emptyReason, emptyMessage } of answers) {
      expect([emptyReason === null, emptyMessage === null]).toEqual([entries.length > 0, entries.length > 0]);
    }
    expect(answers.filter(({ entries }) => entries.length === 0).length).toBeGreaterThan(10);
  });

  it('recommends every city only what meets one of its needs, by nothing that only the editors read', async () => {
    const { cities } = await api.expectData<{ cities: { nodes: { id: string }[] } }>(
      '{ cities(first: 100) { nodes { id } } }',
    );
    let recommended = 0;
    for (const { id } of cities.nodes) {
      const { recommendCases } = await api.expectData<{ recommendCases: Recommended }>(
        `query ($id: ID!) { recommendCases(city: $id, first: 10) { emptyReason needs { node { id } reasons { support { grounds } } }
          entries { weakest { grounds evidence text { en } } because { kind via { id } support { grounds } } } } }`,
        { id },
      );
      const { needs, entries, emptyReason } = recommendCases;
      expect(emptyReason === null).toBe(entries.length > 0);
      const known = needs.map(({ node }) => node.id);
      for (const { because, weakest } of entries) {
        const met = because.filter(({ kind }) => kind === 'CHALLENGE');
        expect(met.length).toBeGreaterThan(0);
        expect(known).toEqual(expect.arrayContaining(met.map(({ via }) => via.id)));
        expect([weakest.grounds, ...met.map(({ support }) => support!.grounds)]).not.toContain('EDITORS');
        recommended += 1;
      }
    }
    expect(recommended).toBeGreaterThan(100);
  });

  it('names what only the editors read, where it is asked for, and counts it little', async () => {
    const needs = async (editorial: boolean) => {
      const { cityNeeds } = await api.expectData<{ cityNeeds: { entries: Needed[] } }>(
        `{ cityNeeds(city: "city:bonn", editorial: ${editorial}) { entries { weight reasons { text { en } support { grounds } citations { marker } } } } }`,
      );
      return cityNeeds.entries;
    };
    expect(await needs(false)).toEqual([]);
    const [need] = await needs(true);
    expect(need!.weight).toBeLessThan(0.15);
    expect(need!.reasons[0]).toMatchObject({ support: { grounds: 'EDITORS' }, citations: [expect.anything()] });
    expect(need!.reasons[0]!.text).toContain('The editors read');
  });

  it('takes needs that the caller adds, weighs or drops, and refuses what cannot be one', async () => {
    const ask =
      'recommendCases(city: "city:hangzhou", needs: [{ id: "challenge:noise-pollution", weight: 0.5 }], without: ["challenge:data-silos"], first: 50)';
    const { recommendCases } = await api.expectData<{ recommendCases: Recommended }>(
      `{ ${ask} { needs { node { id } weight reasons { basis } } entries { because { kind via { id } } } } }`,
    );
    const needs = new Map(recommendCases.needs.map(({ node, ...need }) => [node.id, need]));
    expect(needs.has('challenge:data-silos')).toBe(false);
    expect(needs.get('challenge:noise-pollution')).toEqual({ weight: 0.5, reasons: [{ basis: 'GIVEN' }] });
    const via = recommendCases.entries.flatMap(({ because }) => because.map((each) => each.via.id));
    expect(via).toContain('challenge:noise-pollution');
    expect(via).not.toContain('challenge:data-silos');
    const [error] = await api.expectErrors(
      `{ recommendCases(city: "city:hangzhou", needs: [{ id: "challenge:noise", weight: 2 }, { id: "city:seoul" }], without: ["challenge:dat-silos"]) { needs { weight } } }`,
    );
    expect(error.extensions['problems']).toMatchObject([
      { path: 'needs[0].id', code: 'UNKNOWN_ID', suggestion: 'challenge:noise-pollution' },
      { path: 'needs[0].weight', code: 'OUT_OF_RANGE' },
      { path: 'needs[1].id', code: 'MALFORMED_ID' },
      { path: 'without[0]', code: 'UNKNOWN_ID', suggestion: 'challenge:data-silos' },
    ]);
  });

  it('gives weights and scores with six digits', async () => {
    const answer = await api.expectData<Record<string, unknown>>(
      `{ related(id: "city:xiamen") { entries { score sharedWeight ownWeight otherWeight reasons { weight rarity } } }
         city(slug: "xiamen") { similarCities { entries { deeds numbers reasons { weight } profile { similarity compared { difference } } } } }
         recommendCases(city: "city:xiamen") { needs { weight } entries { fit parts { challenges profile size evidence } because { weight } } }
         paths(from: "city:xiamen", to: "city:hangzhou") { paths { strength } }
         neighbourhood(id: "city:xiamen") { places { importance } }
         compareCities(ids: ["city:xiamen", "city:hangzhou"]) { shared { rarity } }
         knowledgeBase { structure { modularity central { pageRank betweenness } } } }`,
    );
    const numbers = JSON.stringify(answer).match(/-?\d[\d.e+-]*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((text) => Number(text) !== Number(Number(text).toPrecision(6)))).toEqual([]);
  });
});

interface Recommended {
  readonly emptyReason: string | null;
  readonly needs: readonly { readonly node: { readonly id: string } }[];
  readonly entries: readonly {
    readonly weakest: { readonly grounds: string };
    readonly because: readonly {
      readonly kind: string;
      readonly via: { readonly id: string };
      readonly support: { readonly grounds: string } | null;
    }[];
  }[];
}

interface Needed {
  readonly weight: number;
  readonly reasons: readonly { readonly text: string }[];
}
