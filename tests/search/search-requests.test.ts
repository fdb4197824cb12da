import { onBothEngines } from '../support/test-app';
import { FACETS, finding, ids, queryOf } from './search-support';

onBothEngines(
  'what a search can be asked',
  (api) => {
    const find = finding(api);

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
      const args = ', first: 101, after: "nonsense", filter: { city: "city:seoull" }';
      const [error] = await api.expectErrors(queryOf(args), { query: 'x'.repeat(201) });
      const problems = error.extensions['problems'] as { path: string; code: string }[];
      expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'query TOO_LONG',
        'first OUT_OF_RANGE',
        'after BAD_CURSOR',
        'filter.city[0] UNKNOWN_ID',
      ]);
      expect(JSON.stringify(error.extensions)).toContain('city:seoul"');
    });
  },
  { warm: true },
);
