import { describeEngines } from '../support/engines';
import { rowsWith, startLiveApp, type LiveApp } from './subscriptions-support';

interface Changes {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly number: number }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  };
}

const PAGE = 'totalCount nodes { number } pageInfo { endCursor hasNextPage hasPreviousPage }';
const VERSION_READS = 3;

describeEngines('changes', (engine) => {
  let live: LiveApp;
  beforeAll(async () => {
    live = await startLiveApp(engine);
    await live.apply(rowsWith({ a: 'A', b: 'B' }), 'Two');
    await live.apply(rowsWith({ a: 'A', b: 'Bee' }), 'Rename');
    await live.apply(rowsWith({ b: 'Bee' }), 'Remove');
  });
  afterAll(() => live.close());

  it('are the revisions, the newest first, each with its subjects', async () => {
    const data = await live.client.expectData(
      `{ changes(since: 1) { nodes { number message author changeCount changes { totalCount nodes { subjectId action node { id name { en } } } } } } }`,
    );
    const b = { id: 'technology:b', name: 'Bee' };
    const revision = (number: number, message: string, nodes: object[]): object => {
      const changes = { totalCount: nodes.length, nodes };
      return { number, message, author: 'tester', changeCount: nodes.length, changes };
    };
    expect(data).toEqual({
      changes: {
        nodes: [
          revision(4, 'Remove', [{ subjectId: 'technology:a', action: 'REMOVED', node: null }]),
          revision(3, 'Rename', [{ subjectId: 'technology:b', action: 'CHANGED', node: b }]),
          revision(2, 'Two', [
            { subjectId: 'technology:a', action: 'ADDED', node: null },
            { subjectId: 'technology:b', action: 'ADDED', node: b },
          ]),
        ],
      },
    });
  });

  it('page in both directions', async () => {
    const page = async (given: string): Promise<Changes['changes']> =>
      (await live.client.expectData<Changes>(`{ changes(${given}) { ${PAGE} } }`)).changes;
    const first = await page('first: 3');
    expect([first.totalCount, first.nodes.map(({ number }) => number)]).toEqual([4, [4, 3, 2]]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([second.nodes, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([
      [{ number: 1 }],
      false,
      true,
    ]);
    expect((await page('last: 2')).nodes).toEqual([{ number: 2 }, { number: 1 }]);
  });

  it('show what was there before and what is there after, named as in the schema', async () => {
    const data = await live.client.expectData<{
      changes: { nodes: { changes: { nodes: { before: object; after: object }[] } }[] };
    }>('{ changes(since: 2, last: 1) { nodes { changes { nodes { before after } } } } }');
    const [change] = data.changes.nodes[0]!.changes.nodes;
    expect(change?.before).toMatchObject({
      nodes: [{ id: 'technology:b', nodeKind: 'TECHNOLOGY', name: { en: 'B' } }],
    });
    expect(change?.after).toMatchObject({ nodes: [{ id: 'technology:b', name: { en: 'Bee' } }] });
  });

  it('cost one statement for each kind of thing, and read the rows only when asked', async () => {
    const sqlOf = async (query: string): Promise<readonly string[]> => {
      const before = live.sql.length;
      await live.client.expectData(query);
      return live.sql.slice(before + VERSION_READS - 1, -1);
    };
    const heads =
      '{ changes { nodes { number changeCount changes { nodes { subjectId action node { name { en } } } } } } }';
    const plain = await sqlOf(heads);
    expect(plain.filter((sql) => /"(before|after)"/.test(sql))).toEqual([]);
    const [few, many] = [await sqlOf(heads.replace('changes', 'changes(first: 2)')), plain];
    expect(many.length).toBe(few.length);
    const withRows = await sqlOf('{ changes { nodes { changes { nodes { before after } } } } }');
    expect(withRows.filter((sql) => /"(before|after)"/.test(sql))).toHaveLength(1);
  });

  it.each([
    ['since: -1', 'since'],
    ['after: "garbage"', 'after'],
    ['first: 101', 'first'],
  ])('refuse %s', async (given, path) => {
    const [error] = await live.client.expectErrors(`{ changes(${given}) { totalCount } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
  });
});
