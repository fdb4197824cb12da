import { serverAudits } from 'graphql-http';
import { startToy, type Toy } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

describe('GraphQL over HTTP, the audits of graphql-http', () => {
  const audits = serverAudits({ url: () => `${toy.url}/graphql` });

  it('are all 61', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
  });
});
