import 'reflect-metadata';
import { isRequiredArgument } from 'graphql';
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema } from '../../src/schema/build-schema';
import { onBothEngines } from '../support/test-app';

const LISTS = Object.values(buildSchema(RESOLVERS).getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'after') && !args.some(isRequiredArgument))
  .map(({ name }) => name);

onBothEngines('cursors of the lists at the root', (api) => {
  it('are taken by their own list and refused by the next', async () => {
    expect(LISTS.length).toBeGreaterThan(20);
    const data = await api.expectData<Record<string, { pageInfo: { startCursor: string | null } }>>(
      `{ ${LISTS.map((list) => `${list}(first: 1) { pageInfo { startCursor } }`).join(' ')} }`,
    );
    for (const [index, list] of LISTS.entries()) {
      const cursor = data[list]!.pageInfo.startCursor;
      if (cursor === null) continue;
      await api.expectData(`{ ${list}(first: 1, after: "${cursor}") { pageInfo { endCursor } } }`);
      const other = LISTS[(index + 1) % LISTS.length];
      const [error] = await api.expectErrors(`{ ${other}(after: "${cursor}") { pageInfo { endCursor } } }`);
      expect([other, error.extensions]).toMatchObject([other, { code: 'BAD_USER_INPUT', path: 'after' }]);
    }
  });
});
