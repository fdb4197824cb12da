import { onBothEngines } from '../support/test-app';
import { FACETS, finding, HIGHLIGHTS, ids, marked, queryOf } from './search-support';

onBothEngines(
  'search',
  (api) => {
    const find = finding(api);

    it('stands what is called so before what is said about it, and falls in score', async () => {
      const found = await find('hangzhou', ', first: 100');
      expect(ids(found)[0]).toBe('city:hangzhou');
      const scores = found.edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(found.edges.every(({ node }) => node.__typename !== 'Statement')).toBe(true);
    });

    it('finds a two-character word inside a Chinese sentence', async () => {
      const found = await find('红绿灯', ', filter: { kind: STATEMENT }', HIGHLIGHTS);
      expect(found.edges.length).toBeGreaterThan(0);
      // Others are found by what stands for it in English.
      const words = found.edges.map(({ highlights }) => marked(highlights![0]!)[0]);
      expect(words).toContain('红绿灯');
      expect(words.every((word) => word !== undefined && word !== '')).toBe(true);
      expect(ids(await find('灯时', ', filter: { kind: CASE }'))).toContain('case:hangzhou-city-data-brain');
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
        // What is led to by a word is named: cameras lead to video surveillance.
        expect(words.some((word) => /^(camera|video)/.test(word))).toBe(true);
      }
      const [byAlias] = (await find('一网通办', '', HIGHLIGHTS)).edges;
      expect(byAlias!.highlights![0]).toEqual({
        field: 'NAME',
        language: 'ZH',
        text: '一网通办',
        ranges: [{ start: 0, end: 4 }],
        statement: null,
        node: null,
      });
      const [bySound] = (await find('niuyue', ', filter: { kind: CITY }', HIGHLIGHTS)).edges;
      expect(bySound!.highlights).toEqual([
        expect.objectContaining({ field: 'NAME', text: '纽约', ranges: [{ start: 0, end: 2 }] }),
      ]);
      const [byLink] = (await find('nyc grid', ', filter: { kind: CASE }', HIGHLIGHTS)).edges;
      expect(byLink).toMatchObject({ node: { id: 'case:new-york-smart-grid' } });
      expect(byLink!.highlights).toContainEqual(
        expect.objectContaining({ field: 'LINKED', text: 'NYC', node: { id: 'city:new-york' } }),
      );
    });

    it('gives the statement itself when asked for statements, and never else', async () => {
      const found = await find('cameras rio', ', filter: { kind: STATEMENT }', HIGHLIGHTS);
      expect(found.edges.length).toBeGreaterThan(1);
      for (const { node, highlights } of found.edges) {
        expect(node).toEqual({ id: expect.stringMatching(/^statement:case:rio/), __typename: 'Statement' });
        expect(highlights![0]!.statement!.id).toBe(node.id);
      }
      expect(ids(await find('cameras rio', ', first: 100')).some((id) => id.startsWith('statement:'))).toBe(false);
    });

    it('finds in one language only what stands there', async () => {
      expect((await find('数据', ', filter: { language: EN }')).totalCount).toBe(0);
      expect(ids(await find('hangzhou', ', filter: { language: ZH }'))).toContain('city:hangzhou');
      const { edges } = await find('AI', ', filter: { language: ZH }, first: 100', HIGHLIGHTS);
      expect(edges.flatMap(({ highlights }) => highlights!.map(({ language }) => language))).toEqual(
        expect.not.arrayContaining(['EN']),
      );
    });

    it('says what a term was looked for as, and leads to its nodes', async () => {
      for (const typed of ['CCTV', '视频监控', 'shi pin jian kong']) {
        const { search } = await api.expectData<{
          search: { nodes: { id: string }[]; expansions: { text: string; words: string[]; nodes: { id: string }[] }[] };
        }>(
          'query ($q: String!) { search(query: $q) { nodes { ... on Node { id } } expansions { text words nodes { id } } } }',
          {
            q: typed,
          },
        );
        expect(search.nodes[0]).toEqual({ id: 'technology:video-surveillance' });
        expect(search.expansions).toHaveLength(1);
        expect(search.expansions[0]!.nodes[0]).toEqual({ id: 'technology:video-surveillance' });
        expect(search.expansions[0]!.words).toContain('video surveillance');
        expect(search.expansions[0]!.words).not.toContain(typed);
      }
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
