import { onBothEngines } from '../support/test-app';

/** What would tell of the inside: places in files, SQL, names of libraries. */
const INTERNALS = /node_modules|\.ts:|\.js:|\bat \S+ \(|SELECT |SQLITE|QueryFailed|typeorm|postgres/i;

onBothEngines('errors', (api) => {
  it.each([
    ['a value out of bounds', '{ cities(first: 1000) { nodes { id } } }', 'BAD_USER_INPUT'],
    [
      'an id of the wrong form',
      '{ cities(filter: { country: "china\'; DROP TABLE node; --" }) { nodes { id } } }',
      'BAD_USER_INPUT',
    ],
    ['a syntax error', '{ cities(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ cities { nodes { mayor } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a fault in a nested list',
      '{ city(slug: "seoul") { caseStudies(last: 200) { nodes { id } } } }',
      'BAD_USER_INPUT',
    ],
    [
      'an id of another kind in an argument',
      '{ city(slug: "wuxi") { observations(indicator: ["city:wuxi"]) { nodes { id } } } }',
      'BAD_USER_INPUT',
    ],
  ])('have a code and tell nothing of the inside: %s', async (_title, query, code) => {
    const { body, status } = await api.ask(query);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toMatch(INTERNALS);
  });

  it('leave the rest of the answer whole', async () => {
    const { body } = await api.ask(
      '{ good: city(slug: "seoul") { name { en } } bad: city(slug: "seoul") { caseStudies(first: -1) { totalCount } } }',
    );
    expect(body.data).toEqual({ good: { name: { en: 'Seoul' } }, bad: null });
    expect(body.errors?.map(({ path }) => path)).toEqual([['bad', 'caseStudies']]);
  });

  it('are masked when they are ours: the log has the cause under the id that the client gets', async () => {
    await rename('tombstone', 'gone');
    try {
      const { body } = await api.ask('{ node(id: "city:atlantis") { id } }');
      const [error] = body.errors ?? [];
      const errorId = String(error?.extensions['errorId']);
      expect(body).toMatchObject({ errors: [{ message: `Internal server error ${errorId}`, path: ['node'] }] });
      expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId });
      expect(JSON.stringify(body)).not.toMatch(INTERNALS);
      const lines = api.app.log.filter((line) => line.includes(errorId));
      expect(lines).toEqual([expect.stringContaining('QueryFailedError')]);
    } finally {
      await rename('gone', 'tombstone');
    }
  });

  // The last test of the file: a database without this table cannot be written to any more.
  it('are masked too when the database fails before the query runs', async () => {
    await rename('revision', 'gone');
    const { body, status } = await api.ask('{ city(slug: "seoul") { name { en } } }');
    expect(status).toBe(500);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(body)).not.toMatch(INTERNALS);
  });

  async function rename(from: string, to: string): Promise<void> {
    await api.app.database.write((runner) => runner.query(`ALTER TABLE ${from} RENAME TO ${to}`));
  }
});
