import { onBothEngines } from '../support/test-app';
import { finding, type Found, ids } from './search-support';

const FACETS = 'facets { field label { zh } otherCount buckets { value label { en } count isSelected } }';

onBothEngines(
  'the counts of a search',
  (api) => {
    const find = finding(api);

    it('count for each choice what choosing it finds, written either way', async () => {
      for (const [query, own] of [
        ['data', {}],
        ['data', { kind: 'CASE', city: '"city:hangzhou"' }],
        ['医疗 platform', { city: '"city:ningbo"' }],
        ['smart', { language: 'EN' }],
        ['traffic', { domain: '"domain:transport"', evidence: '[B, C]' }],
      ] as const) {
        const written = (fields: object): string =>
          Object.entries(fields)
            .map(([name, value]) => `${name}: ${String(value)}`)
            .join(', ');
        const { facets } = await find(query, `, filter: { ${written(own)} }`, FACETS);
        expect(facets!.map(({ field }) => field)).toEqual([
          'KIND',
          'CITY',
          'COUNTRY',
          'DOMAIN',
          'EVIDENCE',
          'LANGUAGE',
        ]);
        for (const { field, buckets } of facets!) {
          const others = Object.fromEntries(Object.entries(own).filter(([name]) => name.toUpperCase() !== field));
          for (const { value, count } of buckets.slice(0, 4)) {
            const choice = `facets: [{ field: ${field}, in: ["${value}"] }]`;
            const { totalCount } = await find(
              query,
              `, filter: { ${[written(others), choice].filter(Boolean).join(', ')} }`,
            );
            expect([query, own, field, value, count]).toEqual([query, own, field, value, totalCount]);
          }
        }
      }
      const { facets } = await find('data', '', FACETS);
      const bucketsOf = (name: string) => facets!.find(({ field }) => field === name)!.buckets;
      expect(bucketsOf('CITY').find(({ value }) => value === 'city:seoul')).toMatchObject({ label: 'Seoul' });
      expect(bucketsOf('KIND').map(({ value }) => value)).toEqual(
        expect.arrayContaining(['CASE', 'STATEMENT', 'SECURITY_AREA']),
      );
    });

    it('are refused with their place where a choice cannot be', async () => {
      const ask = (filter: string) => api.expectErrors(`{ search(query: "data", filter: ${filter}) { totalCount } }`);
      const [id] = await ask('{ city: ["city:seoul", "city:soul"] }');
      expect(id.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'filter.city[1]' });
      const [word] = await ask('{ facets: [{ field: EVIDENCE, in: ["E"] }] }');
      expect(word.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'filter.facets[0].in[0]' });
    });

    it('leave out what only the editors say, in hits, counts and facets, unless it is asked for', async () => {
      const of = async (editorial: boolean): Promise<Found['search']> =>
        find('data', `, filter: { kind: STATEMENT }, first: 100, editorial: ${editorial}`, FACETS);
      const [without, all] = [await of(false), await of(true)];
      expect(all.totalCount).toBeGreaterThan(without.totalCount);
      const { statements } = await api.expectData<{ statements: { nodes: { id: string }[] } }>(
        '{ statements(first: 100, filter: { basis: EDITORIAL }) { nodes { id } } }',
      );
      const theirs = new Set(statements.nodes.map(({ id }) => id));
      expect(ids(without).filter((id) => theirs.has(id))).toEqual([]);
      const counted = without.facets![0]!.buckets.find(({ value }) => value === 'STATEMENT')!;
      expect(counted.count).toBe(without.totalCount);
    });

    it('are those of searchByKind, the kind of the best hit first', async () => {
      const { search, groups } = await api.expectData<{
        search: { totalCount: number; edges: { node: { id: string } }[] };
        groups: { kind: string; totalCount: number; edges: { node: { id: string } }[] }[];
      }>(
        `{ search(query: "smart", first: 100) { totalCount edges { node { ... on Node { id } } } }
           groups: searchByKind(query: "smart", perKind: 2) { kind totalCount edges { node { ... on Node { id } } } } }`,
      );
      expect(groups.reduce((sum, group) => sum + group.totalCount, 0)).toBe(search.totalCount);
      expect(groups[0]!.edges[0]).toEqual(search.edges[0]);
      expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
      for (const { edges, totalCount } of groups) expect(edges).toHaveLength(Math.min(2, totalCount));
      const [error] = await api.expectErrors('{ searchByKind(query: "smart", perKind: 21) { kind } }');
      expect(error.message).toBe('perKind must be between 1 and 20, not 21.');
    });
  },
  { warm: true },
);
