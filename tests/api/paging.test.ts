import fc from 'fast-check';
import { generatedRows } from '../support/generated-seed';
import { onBothEngines } from '../support/test-app';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

type PageArguments = Partial<Record<'first' | 'last', number> & Record<'after' | 'before', string>>;

const COUNT = 60;
const WEIGHTS = 'tree: { children: [{ indicator: "indicator:rank", normalisation: { method: RANK } }] }';

/** Where `LIST` stands goes the list; `{ id }` are the fields that name an item. */
const LISTS: readonly (readonly [title: string, query: string, field: string, item: string, length: number])[] = [
  ['nodes of a kind', '{ LIST }', 'caseStudies', '{ id }', COUNT],
  ['filtered nodes', '{ LIST }', 'cities(filter: { slug: { contains: "a" } })', '{ id }', 28],
  ['statements', '{ LIST }', 'statements(filter: { kind: [OUTCOME] })', '{ id }', 2 * COUNT],
  ['nodes at the far end of links', '{ country(slug: "south-korea") { LIST } }', 'cities', '{ id }', COUNT],
  ['links of a node', '{ domain(slug: "transport") { LIST } }', 'links', '{ id }', COUNT],
  ['challenges of a city', '{ city(slug: "ax-1") { LIST } }', 'challenges', '{ id }', 3],
  ['statements of a node', '{ caseStudy(slug: "ax") { LIST } }', 'statements', '{ id }', 6],
  ['observations', '{ indicator(slug: "rank") { LIST } }', 'observations', '{ id }', COUNT],
  ['published ranks', '{ publishedRanking(slug: "rank") { LIST } }', 'entries', '{ place { id } }', COUNT],
  [
    'entries of a computed ranking',
    `{ computeRanking(input: { ${WEIGHTS} }) { LIST } }`,
    'entries',
    '{ place { id } }',
    COUNT,
  ],
  [
    'entries of a comparison',
    '{ compareRankings(a: { published: "ranking:rank" }, b: { published: "ranking:other-rank" }) { LIST } }',
    'entries',
    '{ place { id } }',
    COUNT,
  ],
];

onBothEngines(
  'paging',
  (api) => {
    describe.each(LISTS)('through %s', (_title, around, field, item, length) => {
      async function page(given: PageArguments): Promise<Page> {
        const written = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
        const [name, rest] = [field.split('(')[0]!, field.split('(')[1]];
        const list = rest === undefined ? `${name}(${written.join(', ')})` : `${name}(${written.join(', ')}, ${rest}`;
        const fields = `edges { cursor node ${item} } nodes ${item} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
        const data = await api.expectData<object>(around.replace('LIST', `${list.replace('()', '')} { ${fields} }`));
        const found = deepFind(data, name);
        expect(found.nodes).toEqual(found.edges.map(({ node }) => node));
        expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor ?? null);
        expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
        expect(found.totalCount).toBe(length);
        return found;
      }

      /** The whole list, in pages of at most 100. */
      async function whole(): Promise<Page['edges']> {
        const first = await page({ first: 100 });
        const { hasNextPage, endCursor } = first.pageInfo;
        return hasNextPage ? [...first.edges, ...(await page({ first: 100, after: endCursor! })).edges] : first.edges;
      }

      it('gives the whole list forwards and backwards, in pages of any size', async () => {
        const all = await whole();
        expect(all.length).toBe(length);
        expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(length);
        await fc.assert(
          fc.asyncProperty(
            fc.integer({ min: Math.ceil(length / 7), max: 100 }),
            fc.boolean(),
            async (size, forwards) => {
              const joined: Page['edges'][number][] = [];
              let cursor: string | null = null;
              for (;;) {
                const given: PageArguments = forwards
                  ? { first: size, ...(cursor === null ? {} : { after: cursor }) }
                  : { last: size, ...(cursor === null ? {} : { before: cursor }) };
                const { edges, pageInfo } = await page(given);
                const done = joined.length;
                if (forwards) joined.push(...edges);
                else joined.unshift(...edges);
                const [ahead, behind] = [joined.length < length, done > 0];
                expect(pageInfo).toMatchObject(
                  forwards
                    ? { hasNextPage: ahead, hasPreviousPage: behind }
                    : { hasPreviousPage: ahead, hasNextPage: behind },
                );
                cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
                if (!ahead) break;
              }
              expect(joined).toEqual(all);
            },
          ),
          { numRuns: 2, seed: 2019 },
        );
      });

      it('cuts between two cursors', async () => {
        const all = await whole();
        const [low, high] = [0, Math.min(length - 1, 40)];
        const inside = { after: all[low]!.cursor, before: all[high]!.cursor };
        const expected = all.slice(low + 1, high);
        expect((await page({ first: 2, ...inside })).edges).toEqual(expected.slice(0, 2));
        expect((await page({ last: 2, ...inside })).edges).toEqual(expected.slice(-2));
        expect((await page({ first: 100, ...inside })).pageInfo).toMatchObject({
          hasNextPage: true,
          hasPreviousPage: true,
        });
      });

      it('has empty pages without cursors', async () => {
        const all = await whole();
        const nothing = { startCursor: null, endCursor: null };
        expect((await page({ first: 0 })).pageInfo).toEqual({ ...nothing, hasNextPage: true, hasPreviousPage: false });
        expect((await page({ last: 0 })).pageInfo).toEqual({ ...nothing, hasNextPage: false, hasPreviousPage: true });
        expect((await page({ first: 5, after: all.at(-1)!.cursor })).pageInfo).toEqual({
          ...nothing,
          hasNextPage: false,
          hasPreviousPage: true,
        });
        expect((await page({ last: 5, before: all[0]!.cursor })).pageInfo).toEqual({
          ...nothing,
          hasNextPage: true,
          hasPreviousPage: false,
        });
      });

      it('shows 20 where nothing is said', async () => {
        expect((await page({})).edges).toEqual((await whole()).slice(0, 20));
      });

      it.each([
        ['first: -1', 'first', -1],
        ['first: 101', 'first', 101],
        ['last: -1', 'last', -1],
        ['last: 101', 'last', 101],
        ['first: 1, last: 2', 'last', 2],
        ['after: ""', 'after', ''],
        ['after: "garbage"', 'after', 'garbage'],
        ['after: "W10"', 'after', 'W10'],
        ['before: "bnVsbA"', 'before', 'bnVsbA'],
        // [{}], [true], [[]], the cursor of a list of another shape, and one with a number beyond all bounds.
        ['after: "W3t9XQ"', 'after', 'W3t9XQ'],
        ['after: "W3RydWVd"', 'after', 'W3RydWVd'],
        ['after: "W1tdXQ"', 'after', 'W1tdXQ'],
        ['after: "WyJhIiwxLCJiIiwiYyIsMl0"', 'after', 'WyJhIiwxLCJiIiwiYyIsMl0'],
      ])('refuses %s', async (written, path, value) => {
        const list = field.includes('(') ? field.replace('(', `(${written}, `) : `${field}(${written})`;
        const [error] = await api.expectErrors(around.replace('LIST', `${list} { nodes ${item} }`));
        expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path, value });
      });
    });

    it.each([1e308, 2 ** 31, 0.5, null, 'text'])('refuses a cursor whose order is %j', async (order) => {
      const query = 'query ($after: String) { caseStudies(after: $after) { nodes { id } } }';
      const [error] = await api.expectErrors(query, {
        after: await forged((part) => (typeof part === 'number' ? order : part)),
      });
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'after' });
    });

    it('goes on from a place whose item is gone', async () => {
      const query = 'query ($after: String) { caseStudies(first: 1, after: $after) { nodes { id } } }';
      const after = await forged((part) => (part === 'case:ax' ? 'case:ax0' : part));
      expect(await api.expectData(query, { after })).toEqual({ caseStudies: { nodes: [{ id: 'case:bx' }] } });
    });

    /** The cursor of the first case, its parts changed. */
    async function forged(change: (part: unknown) => unknown): Promise<string> {
      const { caseStudies } = await api.expectData<{ caseStudies: Page }>(
        '{ caseStudies(first: 1) { edges { cursor } } }',
      );
      const parts = JSON.parse(Buffer.from(caseStudies.edges[0]!.cursor, 'base64url').toString()) as unknown[];
      return Buffer.from(JSON.stringify(parts.map(change))).toString('base64url');
    }

    it('counts only when asked', async () => {
      const sql = await api.sqlDuring(() => api.expectData('{ caseStudies { nodes { id } } }'));
      expect(sql.filter((each) => /count\(/i.test(each))).toEqual([]);
    });
  },
  { rows: () => generatedRows(COUNT) },
);

function deepFind(data: object, name: string): Page {
  for (const [key, value] of Object.entries(data) as [string, object][])
    return key === name ? (value as Page) : deepFind(value, name);
  throw new Error(`No ${name} in the answer.`);
}
