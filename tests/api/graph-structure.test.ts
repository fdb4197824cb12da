import { onBothEngines } from '../support/test-app';

onBothEngines('the graph as a whole and around a node', (api) => {
  it('keeps together what it draws: every link of a neighbourhood joins two of its members, none of which has more than its degree', async () => {
    const query = `{ neighbourhood(id: "city:shanghai", limit: 30) { truncated nodesLeftOut links { from { id } to { id } }
      members { degree node { id links { totalCount } } } } }`;
    const { neighbourhood } = await api.expectData<{
      neighbourhood: {
        truncated: boolean;
        nodesLeftOut: number;
        links: { from: { id: string }; to: { id: string } }[];
        members: { degree: number; node: { id: string; links: { totalCount: number } } }[];
      };
    }>(query);
    const ids = neighbourhood.members.map(({ node }) => node.id);
    expect([neighbourhood.truncated, neighbourhood.nodesLeftOut > 0, ids.length, ids[0]]).toEqual([
      true,
      true,
      30,
      'city:shanghai',
    ]);
    expect(neighbourhood.links.filter(({ from, to }) => !ids.includes(from.id) || !ids.includes(to.id))).toEqual([]);
    expect(neighbourhood.members.filter(({ degree, node }) => degree !== node.links.totalCount)).toEqual([]);
    for (const { degree, node } of neighbourhood.members) {
      const drawn = neighbourhood.links.filter(({ from, to }) => from.id === node.id || to.id === node.id);
      expect(drawn.length).toBeLessThanOrEqual(degree);
    }
  });

  it('describes its structure the same every time', async () => {
    const query = `{ knowledgeBase { counts { nodes links } structure { nodes links modularity components largestComponent isEstimate
      hubs(first: 100) { node { id } rule } central(first: 3) { node { id } pageRank betweenness } communities(first: 3) { size nodes(first: 2) { id } } bridges { cutsOff } } } }`;
    const first = await api.expectData<{
      knowledgeBase: {
        counts: { nodes: number; links: number };
        structure: { nodes: number; links: number; modularity: number; hubs: { node: { id: string }; rule: string }[] };
      };
    }>(query);
    const { counts, structure } = first.knowledgeBase;
    expect([structure.nodes, structure.links]).toEqual([counts.nodes, counts.links]);
    expect(structure.modularity).toBeGreaterThan(0.3);
    const hubs = structure.hubs.filter(({ rule }) => rule === 'DEGREE').map(({ node }) => node.id);
    expect(hubs).toEqual(expect.arrayContaining(['technology:artificial-intelligence', 'technology:big-data']));
    expect(await api.expectData(query)).toEqual(first);
  });
});
