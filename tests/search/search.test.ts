import { onBothEngines } from '../support/test-app';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly partial: boolean;
    readonly truncated: boolean;
    readonly emptyReason: string | null;
    readonly unknownWords: readonly string[];
    readonly corrections: readonly { readonly from: string; readonly to: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
    readonly facets?: readonly {
      readonly field: string;
      readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
    }[];
    readonly edges: readonly {
      readonly cursor: string;
      readonly score: number;
      readonly node: { readonly id: string; readonly __typename: string };
      readonly highlights?: readonly Highlight[];
    }[];
  };
}

interface Highlight {
  readonly field: string;
  readonly locale: string;
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly statement: { readonly id: string } | null;
  readonly node: { readonly id: string } | null;
}

const HIGHLIGHTS = 'highlights { field locale text ranges { start end } statement { id } node { id } }';
const FACETS = 'facets { field buckets { value label(locale: EN) count } }';

onBothEngines(
  'search',
  (api) => {
    const queryOf = (args: string, more = ''): string =>
      `query ($query: String!) { search(query: $query ${args}) { totalCount partial truncated emptyReason unknownWords corrections { from to }
      pageInfo { hasNextPage hasPreviousPage } ${more.includes('facets') ? more : ''}
      edges { cursor score node { id __typename } ${more.includes('highlights') ? more : ''} } } }`;

    async function find(query: string, args = '', more = ''): Promise<Found['search']> {
      return (await api.expectData<Found>(queryOf(args, more), { query })).search;
    }

    const ids = ({ edges }: Found['search']): string[] => edges.map(({ node }) => node.id);

    it('stands what is called so before what is said about it, and falls in score', async () => {
      const found = await find('hangzhou', ', first: 100');
      expect(ids(found)[0]).toBe('city:hangzhou');
      const scores = found.edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(found.edges.every(({ node }) => node.__typename !== 'Statement')).toBe(true);
    });

    it('finds a two-character word inside a Chinese sentence', async () => {
      const found = await find('红绿灯', ', kinds: [STATEMENT]', HIGHLIGHTS);
      expect(found.edges.length).toBeGreaterThan(0);
      // Others are found by what stands for it in English.
      const words = found.edges.map(({ highlights }) => marked(highlights![0]!)[0]);
      expect(words).toContain('红绿灯');
      expect(words.every((word) => word !== undefined && word !== '')).toBe(true);
      expect(ids(await find('灯时', ', kinds: [CASE]'))).toContain('case:hangzhou-city-data-brain');
    });

    it('takes quotes as a phrase, side by side and in this order', async () => {
      const phrase = await find('"data silos"', ', first: 100');
      expect(ids(phrase)).toContain('challenge:data-silos');
      const [side, anywhere] = [await find('"city management"'), await find('city management')];
      expect(side.totalCount).toBeGreaterThan(0);
      expect(side.totalCount).toBeLessThan(anywhere.totalCount);
      expect(await find('"silos data"')).toMatchObject({ totalCount: 0, emptyReason: 'NOTHING_FOUND' });
      for (const quoted of ['“data silos”', '「data silos」', '"Data Silo"']) {
        expect([quoted, ids(await find(quoted, ', first: 100'))]).toEqual([quoted, ids(phrase)]);
      }
    });

    it('says which word it mended, which it passed over, and when little has all', async () => {
      expect(await find('guangzou')).toMatchObject({
        corrections: [{ from: 'guangzou', to: 'guangzhou' }],
        unknownWords: [],
        partial: false,
      });
      expect(await find('seoul qwertzui')).toMatchObject({ corrections: [], unknownWords: ['qwertzui'] });
      expect(ids(await find('seoul qwertzui'))).toEqual(ids(await find('seoul')));
      expect(await find('wearables quokka hongqiao')).toMatchObject({ unknownWords: ['quokka'], partial: true });
    });

    it('shows for each hit texts that together have what was found, marked in plain text', async () => {
      const { edges } = await find('Rio cameras', ', first: 10', HIGHLIGHTS);
      expect(edges.length).toBeGreaterThan(3);
      for (const { highlights } of edges) {
        const words = highlights!.flatMap(marked).map((word) => word.toLowerCase());
        expect(words.some((word) => word.startsWith('rio'))).toBe(true);
        expect(words.some((word) => word.startsWith('camera'))).toBe(true);
      }
      const [byAlias] = (await find('一网通办', '', HIGHLIGHTS)).edges;
      expect(byAlias!.highlights![0]).toEqual({
        field: 'NAME',
        locale: 'ZH',
        text: '一网通办',
        ranges: [{ start: 0, end: 4 }],
        statement: null,
        node: null,
      });
      const [bySound] = (await find('niuyue', ', kinds: [CITY]', HIGHLIGHTS)).edges;
      expect(bySound!.highlights).toEqual([
        expect.objectContaining({ field: 'NAME', text: '纽约', ranges: [{ start: 0, end: 2 }] }),
      ]);
      const [byLink] = (await find('nyc grid', ', kinds: [CASE]', HIGHLIGHTS)).edges;
      expect(byLink).toMatchObject({ node: { id: 'case:new-york-smart-grid' } });
      expect(byLink!.highlights).toContainEqual(
        expect.objectContaining({ field: 'LINKED', text: 'NYC', node: { id: 'city:new-york' } }),
      );
    });

    it('gives the statement itself when asked for statements, and never else', async () => {
      const found = await find('cameras rio', ', kinds: [STATEMENT]', HIGHLIGHTS);
      expect(found.edges.length).toBeGreaterThan(1);
      for (const { node, highlights } of found.edges) {
        expect(node).toEqual({ id: expect.stringMatching(/^statement:case:rio/), __typename: 'Statement' });
        expect(highlights![0]!.statement!.id).toBe(node.id);
      }
      expect(ids(await find('cameras rio', ', first: 100')).some((id) => id.startsWith('statement:'))).toBe(false);
    });

    it('counts for each choice what choosing it finds', async () => {
      for (const [query, args] of [
        ['data', ''],
        ['data', ', kinds: [CASE], city: "city:hangzhou"'],
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
        expect.arrayContaining(['CASE', 'STATEMENT', 'SECURITY_AREA']),
      );
    });

    it('finds in one language only what stands there', async () => {
      expect((await find('数据', ', locale: EN')).totalCount).toBe(0);
      expect(ids(await find('hangzhou', ', locale: ZH'))).toContain('city:hangzhou');
      const { edges } = await find('AI', ', locale: ZH, first: 100', HIGHLIGHTS);
      expect(edges.flatMap(({ highlights }) => highlights!.map(({ locale }) => locale))).toEqual(
        expect.not.arrayContaining(['EN']),
      );
    });

    it('walks page by page through exactly the list, forwards and backwards', async () => {
      const whole = await find('traffic', ', first: 100');
      expect(whole.totalCount).toBe(whole.edges.length);
      const forwards: string[] = [];
      for (let after = ''; ;) {
        const page = await find('traffic', `, first: 7 ${after}`);
        forwards.push(...ids(page));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.edges.at(-1)!.cursor}"`;
      }
      expect(forwards).toEqual(ids(whole));
      const last = await find('traffic', ', last: 5');
      expect(ids(last)).toEqual(ids(whole).slice(-5));
      const before = await find('traffic', `, last: 5, before: "${last.edges[0]!.cursor}"`);
      expect(ids(before)).toEqual(ids(whole).slice(-10, -5));
    });

    it('refuses cursors of another query', async () => {
      const { edges } = await find('traffic');
      const [error] = await api.expectErrors(queryOf(`, after: "${edges[0]!.cursor}"`), { query: 'data' });
      expect(error.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ path: 'after', code: 'BAD_CURSOR' }],
      });
    });

    it.each([
      ['nothing', '', 'NO_WORDS'],
      ['spaces', ' \t\n　', 'NO_WORDS'],
      ['punctuation', '"" -- *** (((', 'NO_WORDS'],
      ['emoji', '😀🏙️👩‍👩‍👧', 'NO_WORDS'],
      ['control characters', '\u0000\u0001\u001b[2J', 'UNKNOWN_WORDS'],
      ['lone surrogates', '\ud800 \udfff', 'NO_WORDS'],
      ['an unbalanced quote', '"data', null],
      ['operators of FTS5', 'NEAR(data silos, 2) AND names:data* OR ^x', null],
      ['operators of tsquery', "data:*A & !silos <-> 'x' | \\", null],
      ['SQL', "'; DROP TABLE node; -- data", null],
      ['stop words only', 'the of and', null],
      ['words that nobody has', 'qwertzuiopqwert', 'UNKNOWN_WORDS'],
      ['wild cards', '%_%', 'NO_WORDS'],
      ['24 words', 'data '.repeat(24), null],
    ])('answers %s', async (_what, query, emptyReason) => {
      const found = await find(query, '', FACETS);
      expect(found).toMatchObject({ emptyReason });
      expect(found.totalCount === 0).toBe(emptyReason !== null);
    });

    it.each([
      [
        '10,000 characters',
        'x'.repeat(10_000),
        'TOO_LONG',
        'query must have at most 200 characters and has 10000, not "xxx',
      ],
      ['25 words', 'ab '.repeat(25), 'TOO_MANY', 'query must have at most 24 words and has 25, not "ab ab'],
      ['a pasted Chinese text', '数据孤岛城市大脑'.repeat(20), 'TOO_MANY', 'query must have at most 24 words and has'],
    ])('refuses %s', async (_what, query, code, message) => {
      const [error] = await api.expectErrors(queryOf(''), { query });
      expect(error.message.startsWith(message)).toBe(true);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path: 'query', code }] });
    });

    it('tells everything that is wrong at once', async () => {
      const args = ', first: 101, after: "nonsense", city: "city:seoull"';
      const [error] = await api.expectErrors(queryOf(args), { query: 'x'.repeat(201) });
      const problems = error.extensions['problems'] as { path: string; code: string }[];
      expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'query TOO_LONG',
        'first OUT_OF_RANGE',
        'after BAD_CURSOR',
        'city UNKNOWN_ID',
      ]);
      expect(JSON.stringify(error.extensions)).toContain('city:seoul"');
    });

    it('says what a term was looked for as, and leads to its nodes', async () => {
      for (const typed of ['CCTV', '视频监控', 'shi pin jian kong']) {
        const { search } = await api.expectData<{
          search: { nodes: { id: string }[]; expansions: { text: string; words: string[]; nodes: { id: string }[] }[] };
        }>('query ($q: String!) { search(query: $q) { nodes { id } expansions { text words nodes { id } } } }', {
          q: typed,
        });
        expect(search.nodes[0]).toEqual({ id: 'technology:video-surveillance' });
        expect(search.expansions).toHaveLength(1);
        expect(search.expansions[0]!.nodes[0]).toEqual({ id: 'technology:video-surveillance' });
        expect(search.expansions[0]!.words).toContain('video surveillance');
        expect(search.expansions[0]!.words).not.toContain(typed);
      }
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

    it('leads from the name of a metric to what it was measured of', async () => {
      expect(ids(await find('emergency response time', ', first: 5'))).toContain('case:rio-operations-centre');
      expect(ids(await find('应急响应时间', ', first: 5'))).toContain('case:rio-operations-centre');
    });

    it('asks the database nothing', async () => {
      const query = queryOf(', first: 40', HIGHLIGHTS).replace('edges {', `${FACETS} edges {`);
      await api.expectData(query, { query: 'data' });
      expect(await api.sqlDuring(() => api.expectData(query, { query: 'smart' }))).toEqual([]);
    });
  },
  { warm: true },
);

function marked({ text, ranges }: Highlight): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}
