import { generatedRows } from '../support/generated-seed';
import { onBothEngines } from '../support/test-app';

interface City {
  readonly id: string;
  readonly name: string;
  readonly coordinates: { readonly latitude: number } | null;
  readonly caseStudies: { readonly totalCount: number };
}

interface Cities {
  readonly cities: {
    readonly edges: readonly { readonly cursor: string; readonly node: City }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  };
}

const FIELDS = `edges { cursor node { id name { en } coordinates { latitude } caseStudies { totalCount } } }
  pageInfo { hasNextPage hasPreviousPage }`;

onBothEngines('order of the real cities', (api) => {
  /** Few enough for one page, many enough for several small ones. */
  const CHINESE = '{ country: "country:china" }';

  async function page(orderBy: string, rest: string): Promise<Cities['cities']> {
    return (await api.expectData<Cities>(`{ cities(filter: ${CHINESE}, orderBy: ${orderBy}, ${rest}) { ${FIELDS} } }`))
      .cities;
  }

  it.each([
    ['a number, downwards', '[{ field: LATITUDE, direction: DESC }]', (c: City) => [-(c.coordinates?.latitude ?? 0)]],
    ['a name', '[{ field: NAME_EN }]', (c: City) => [c.name]],
    [
      'a count and then a name, each its own way',
      '[{ field: CASE_STUDY_COUNT, direction: DESC }, { field: NAME_EN, direction: ASC }]',
      (c: City) => [-c.caseStudies.totalCount, c.name],
    ],
    ['a date that nobody has, nulls first', '[{ field: PERIOD_START, nulls: FIRST }]', () => []],
    ['a date that nobody has, downwards', '[{ field: PERIOD_END, direction: DESC }]', () => []],
  ] as const)('by %s, the same in pages forwards and backwards', async (_title, orderBy, keyOf) => {
    const all = (await page(orderBy, 'first: 100')).edges;
    const sorted = [...all].sort((a, b) => compare([...keyOf(a.node), a.node.id], [...keyOf(b.node), b.node.id]));
    expect(all.map(({ node }) => node.id)).toEqual(sorted.map(({ node }) => node.id));
    expect(all.length).toBeGreaterThan(25);

    const forwards: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo } = await page(orderBy, `first: 7${after ? `, after: "${after}"` : ''}`);
      forwards.push(...edges.map(({ node }) => node.id));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      if (!pageInfo.hasNextPage) break;
      after = edges.at(-1)!.cursor;
    }
    const backwards: string[] = [];
    for (let before: string | null = null; ;) {
      const { edges, pageInfo } = await page(orderBy, `last: 11${before ? `, before: "${before}"` : ''}`);
      backwards.unshift(...edges.map(({ node }) => node.id));
      expect(pageInfo.hasNextPage).toBe(before !== null);
      if (!pageInfo.hasPreviousPage) break;
      before = edges[0]!.cursor;
    }
    expect(forwards).toEqual(all.map(({ node }) => node.id));
    expect(backwards).toEqual(forwards);
  });

  it('puts rows without a value where the caller says, whichever way the list runs', async () => {
    const nulls = async (orderBy: string): Promise<boolean[]> => {
      const query = `{ sources(orderBy: [${orderBy}], first: 100) { nodes { year } } }`;
      const data = await api.expectData<{ sources: { nodes: { year: number | null }[] } }>(query);
      return data.sources.nodes.map(({ year }) => year === null);
    };
    for (const direction of ['ASC', 'DESC']) {
      const first = await nulls(`{ field: YEAR, direction: ${direction}, nulls: FIRST }`);
      const last = await nulls(`{ field: YEAR, direction: ${direction}, nulls: LAST }`);
      expect(first).toEqual([...first].sort((a, b) => Number(b) - Number(a)));
      expect(last).toEqual([...last].sort((a, b) => Number(a) - Number(b)));
      expect(first.some(Boolean) && !first.every(Boolean)).toBe(true);
    }
  });

  it('refuses a cursor of a list in another order, a field named twice, and more than five fields', async () => {
    const [edge] = (await page('[{ field: NAME_EN }]', 'first: 1')).edges;
    const other = `{ cities(orderBy: [{ field: SLUG }], after: "${edge!.cursor}") { totalCount } }`;
    const twice = '{ cities(orderBy: [{ field: NAME_EN }, { field: NAME_EN }]) { totalCount } }';
    const six = ['NAME_EN', 'SLUG', 'POSITION', 'REVISION', 'LATITUDE', 'LONGITUDE'].map(
      (field) => `{ field: ${field} }`,
    );
    const paths = [];
    for (const query of [other, twice, `{ cities(orderBy: [${six.join()}]) { totalCount } }`]) {
      const [error] = await api.expectErrors(query);
      paths.push([error.extensions['code'], error.extensions['path']]);
    }
    expect(paths).toEqual([
      ['BAD_USER_INPUT', 'after'],
      ['BAD_USER_INPUT', 'orderBy[1].field'],
      ['BAD_USER_INPUT', 'orderBy'],
    ]);
  });
});

onBothEngines(
  'order with rows added between two pages',
  (api) => {
    it('neither repeats nor loses a row', async () => {
      const query = (after: string): string =>
        `{ caseStudies(first: 10, orderBy: [{ field: NAME_EN, direction: DESC }]${after}) { nodes { id } pageInfo { endCursor } } }`;
      interface Cases {
        readonly caseStudies: { readonly nodes: { readonly id: string }[]; readonly pageInfo: { endCursor: string } };
      }
      const first = (await api.expectData<Cases>(query(''))).caseStudies;
      await api.app.database.write(async (queryRunner) => {
        const columns = 'id, kind, slug, position, name_en, name_zh, revision, status';
        const values = "'case:new', 'case', 'new', 0, 'Case 99', '新', 1, 'UNKNOWN'";
        await queryRunner.query(`INSERT INTO node (${columns}) VALUES (${values})`);
      });
      const second = (await api.expectData<Cases>(query(`, after: "${first.pageInfo.endCursor}"`))).caseStudies;
      const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
      expect(new Set(ids).size).toBe(20);
      expect(ids).not.toContain('case:new');
    });
  },
  { rows: () => generatedRows(30) },
);

onBothEngines(
  'cursors of lists whose entries move',
  (api) => {
    it('goes on after the same entry, wherever it stands now', async () => {
      interface Page {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string };
      }
      const page = async (list: string): Promise<Page> => {
        const data = await api.expectData<Record<string, { statements?: Page } & Page>>(`{ ${list} }`);
        const [found] = Object.values(data);
        return found!.statements ?? found!;
      };
      const fields = '{ nodes { id } pageInfo { endCursor } }';
      const nested = (args: string): string => `caseStudy(slug: "ax") { statements(${args}) ${fields} }`;
      const root = (args: string): string => `statements(${args}, filter: { owner: "case:ax" }) ${fields}`;
      for (const list of [nested, root]) {
        const first = await page(list('first: 3'));
        const shift = 'UPDATE statement SET position = position + 10 WHERE owner_id';
        await api.app.database.write((queryRunner) => queryRunner.query(`${shift} = 'case:ax'`));
        const second = await page(list(`first: 100, after: "${first.pageInfo.endCursor}"`));
        const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(6);
      }
    });
  },
  { rows: () => generatedRows(8) },
);

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    if (left !== b[index]) return left < b[index]! ? -1 : 1;
  }
  return 0;
}
