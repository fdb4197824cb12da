import { onBothEngines } from '../support/test-app';

interface Suggested {
  readonly suggest: readonly { readonly text: string; readonly node: { readonly id: string } }[];
}

onBothEngines(
  'suggest',
  (api) => {
    async function suggest(prefix: string, args = ''): Promise<string[]> {
      const query = `query ($prefix: String!) { suggest(prefix: $prefix ${args}) { text node { id } } }`;
      const { suggest: found } = await api.expectData<Suggested>(query, { prefix });
      return found.map(({ text, node }) => `${text} = ${node.id}`);
    }

    it.each([
      ['shan', 'Shanghai = city:shanghai'],
      ['SHAN', 'Shanghai = city:shanghai'],
      ['上', '上海 = city:shanghai'],
      ['guang z', '广州 = city:guangzhou'],
      ['guangz', 'Guangzhou = city:guangzhou'],
      ['shouer', '首尔 = city:seoul'],
      ['new yo', 'New York = city:new-york'],
      ['nyc', 'NYC = city:new-york'],
      ['数据孤', '数据孤岛 = challenge:data-silos'],
      ['孤岛', '数据孤岛 = challenge:data-silos'],
      ['data si', 'Data silos = challenge:data-silos'],
      ['con ed', 'Con Ed = organisation:con-edison'],
      ['con edi', 'Con Edison = organisation:con-edison'],
      ['i深', 'i深圳App = case:shenzhen-i-shenzhen-app'],
    ])('%j begins with %j', async (prefix, first) => {
      expect((await suggest(prefix))[0]).toBe(first);
    });

    it('shows names that begin so before those of which a later word does, each node once', async () => {
      const found = await suggest('brain', ', first: 20');
      expect(found).toContain('City brain = solution:city-brain');
      const data = await suggest('data', ', first: 20');
      const begins = data.map((each) => each.toLowerCase().startsWith('data'));
      expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
      const nodes = data.map((each) => each.split(' = ')[1]);
      expect(new Set(nodes).size).toBe(nodes.length);
    });

    it('keeps to the kinds and the number asked for', async () => {
      expect(await suggest('s', ', kinds: [CITY], first: 3')).toEqual([
        'Seoul = city:seoul',
        'Suzhou = city:suzhou',
        'Seville = city:seville',
      ]);
      expect(await suggest('s')).toHaveLength(8);
    });

    it.each(['', '   ', '😀', '%', '_', "'; DROP TABLE node", '\ud800', '\u0000', 'zzzzzz'])(
      'has nothing for %j, and no error',
      async (prefix) => {
        expect(await suggest(prefix)).toEqual([]);
      },
    );

    it.each([
      ['first: 0', 'a', 'first must be between 1 and 20, not 0.'],
      ['first: 21', 'a', 'first must be between 1 and 20, not 21.'],
      ['first: 1', 'x'.repeat(201), 'prefix must have at most 200 characters and has 201, not "xxx'],
    ])('refuses %s of %.5s', async (args, prefix, message) => {
      const query = `query ($prefix: String!) { suggest(prefix: $prefix, ${args}) { text } }`;
      const [error] = await api.expectErrors(query, { prefix });
      expect(error.message.startsWith(message)).toBe(true);
      expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    });

    it('puts what is called so first, by name or alias, before what begins so', async () => {
      expect((await suggest('IoT'))[0]).toBe('IoT = technology:internet-of-things');
      expect((await suggest('數據孤島'))[0]).toBe('数据孤岛 = challenge:data-silos');
    });

    it('finds a place with the word for what it is, or its country, behind the name', async () => {
      for (const typed of ['广州市', 'Guangzhou, China', '广州，中国', 'guangzhou municipality']) {
        expect([typed, (await suggest(typed))[0]]).toEqual([typed, expect.stringContaining('city:guangzhou')]);
      }
    });

    it('leads from a term to its nodes, and finds topics by their sound', async () => {
      expect(await suggest('smog')).toContain('Air pollution = challenge:air-pollution');
      expect((await suggest('shujugudao'))[0]).toBe('数据孤岛 = challenge:data-silos');
      expect(await suggest('jiaotong yongd')).toContain('交通拥堵 = challenge:traffic-congestion');
    });

    it('asks the database nothing', async () => {
      await suggest('data');
      expect(await api.sqlDuring(() => suggest('smart', ', first: 20'))).toEqual([]);
    });
  },
  { warm: true },
);
