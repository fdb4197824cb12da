import { onBothEngines } from '../support/test-app';
import { FACETS, finding, type Found, ids } from './search-support';

onBothEngines(
  'the counts of a search',
  (api) => {
    const find = finding(api);

    it('counts for each choice what choosing it finds', async () => {
      for (const [query, args] of [
        ['data', ''],
        ['data', ', kinds: [CASE_STUDY], city: "city:hangzhou"'],
        ['医疗 platform', ', city: "city:ningbo"'],
        ['smart', ', locale: EN'],
      ] as const) {
        const { facets } = await find(query, args, FACETS);
        expect(facets!.map(({ field }) => field)).toEqual(['kind', 'city', 'language']);
        for (const { field, buckets } of facets!) {
          for (const { value, count } of buckets.slice(0, 6)) {
            const choice = { kind: `, kinds: [${value}]`, city: `, city: "${value}"`, language: `, locale: ${value}` }[
              field
            ]!;
            const name = choice.slice(0, choice.indexOf(':') + 1);
            const others = (args.match(/, \w+: (\[\w+\]|"[^"]+"|\w+)/g) ?? []).filter((each) => !each.startsWith(name));
            const { totalCount } = await find(query, others.join('') + choice);
            expect([query, args, value, count]).toEqual([query, args, value, totalCount]);
          }
        }
      }
      const { facets } = await find('data', '', FACETS);
      expect(facets![1]!.buckets.find(({ value }) => value === 'city:seoul')).toMatchObject({ label: 'Seoul' });
      expect(facets![0]!.buckets.map(({ value }) => value)).toEqual(
        expect.arrayContaining(['CASE_STUDY', 'STATEMENT', 'SECURITY_AREA']),
      );
    });

    it('leaves out what only the editors say, in hits, counts and facets, unless it is asked for', async () => {
      const of = async (editorial: boolean): Promise<Found['search']> =>
        find('data', `, kinds: [STATEMENT], first: 100, editorial: ${editorial}`, FACETS);
      const [without, all] = [await of(false), await of(true)];
      expect(all.totalCount).toBeGreaterThan(without.totalCount);
      const { statements } = await api.expectData<{ statements: { nodes: { id: string }[] } }>(
        '{ statements(first: 100, filter: { basis: { eq: EDITORIAL } }) { nodes { id } } }',
      );
      const theirs = new Set(statements.nodes.map(({ id }) => id));
      expect(ids(without).filter((id) => theirs.has(id))).toEqual([]);
      const counted = without.facets![0]!.buckets.find(({ value }) => value === 'STATEMENT')!;
      expect(counted.count).toBe(without.totalCount);
    });

    it('groups hits by kind, the kind of the best hit first', async () => {
      const { search } = await api.expectData<{
        search: {
          totalCount: number;
          edges: { node: { id: string } }[];
          groups: { kind: string; totalCount: number; edges: { node: { id: string } }[] }[];
        };
      }>(
        'query { search(query: "smart", first: 100) { totalCount edges { node { id } } groups(hits: 2) { kind totalCount edges { node { id } } } } }',
      );
      expect(search.groups.reduce((sum, group) => sum + group.totalCount, 0)).toBe(search.totalCount);
      expect(search.groups[0]!.edges[0]).toEqual(search.edges[0]);
      expect(new Set(search.groups.map(({ kind }) => kind)).size).toBe(search.groups.length);
      for (const { edges, totalCount } of search.groups) expect(edges).toHaveLength(Math.min(2, totalCount));
      const [error] = await api.expectErrors('{ search(query: "smart") { groups(hits: 21) { kind } } }');
      expect(error.message).toBe('hits must be between 1 and 20, not 21.');
    });
  },
  { warm: true },
);
