import fc from 'fast-check';
import { onBothEngines } from '../support/test-app';
import { type Filter, LISTS, type ListUnderTest } from './filtered-lists';
import { keeps } from './keeps-row';
import { filters } from './random-filters';

onBothEngines('a filter at random', (api) => {
  it.each(LISTS)('keeps of $list what it says, and nothing else', async (under) => {
    const rows = await rowsOf(under, under.base);
    expect(rows.length).toBeGreaterThan(5);
    const all = rows.map((row) => ({ id: String(row['id']), values: under.valuesOf(row) }));
    await fc.assert(
      fc.asyncProperty(filters(under, all), async (filter) => {
        const found = await idsWith(under, { and: [under.base, filter] });
        expect(found.sort()).toEqual(
          all
            .filter(({ values }) => keeps(filter, values))
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  async function rowsOf(
    under: ListUnderTest,
    filter: Filter,
    fields = under.fields,
  ): Promise<Record<string, unknown>[]> {
    const rows: Record<string, unknown>[] = [];
    for (let after: string | null = null; ;) {
      const data: Record<
        string,
        { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      > = await api.expectData(
        `query ($filter: ${under.filterType}, $after: String) { ${under.list}(first: 50, filter: $filter, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
        { filter, after },
      );
      const { nodes, pageInfo } = data[under.list]!;
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
    }
  }

  async function idsWith(under: ListUnderTest, filter: Filter): Promise<string[]> {
    return (await rowsOf(under, filter, 'id')).map(({ id }) => String(id));
  }
});
