import { onBothEngines } from '../support/test-app';

onBothEngines('answers of the graph on the real content', (api) => {
  it('goes from Con Edison to a solution in Singapore by what cases do, before the consultancy that both quote', async () => {
    const { paths } = await api.expectData<{ paths: { paths: { hops: { to: { id: string } }[] }[] } }>(
      `{ paths(from: "organisation:con-edison", to: "solution:remote-video-consultation", maxHops: 8, first: 3) {
         paths { hops { to { id } } } } }`,
    );
    const found = paths.paths.map(({ hops }) => hops.map(({ to }) => to.id));
    const byFigures = found.findIndex((ids) => ids.includes('organisation:mckinsey'));
    expect(byFigures).toBeGreaterThan(0);
    expect(found[byFigures]?.slice(0, 2)).toEqual(['case:new-york-smart-grid', 'organisation:mckinsey']);
  });

  it('gives weights and scores with six digits', async () => {
    const answer = await api.expectData<Record<string, unknown>>(
      `{ related(id: "city:xiamen") { score sharedWeight ownWeight otherWeight reasons { weight rarity } }
         city(slug: "xiamen") { similarCities { score sharedPart profilePart reasons { weight } profile { similarity compared { difference } } } }
         recommendCases(city: "city:xiamen") { fit parts { challenges profile size evidence } because { weight } }
         neighbourhood(id: "city:xiamen") { places { importance } }
         compareCities(ids: ["city:xiamen", "city:hangzhou"]) { shared { rarity } }
         knowledgeBase { structure { modularity central { pageRank betweenness } } } }`,
    );
    const numbers = JSON.stringify(answer).match(/-?\d[\d.e+-]*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((text) => Number(text) !== Number(Number(text).toPrecision(6)))).toEqual([]);
  });
});
