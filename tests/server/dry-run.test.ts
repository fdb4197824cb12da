import { closeTargets, start, TELL } from './settled-cost-support';

afterAll(closeTargets);

describe('a dry run', () => {
  let ask: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    ask = await start(100_000);
  });
  const OTHERS = 'list: cities(first: $n) { nodes { id ...F } } city(slug: "seoul") { id }';
  const FRAGMENT = 'fragment F on City { name { en } }';

  it('says what the other fields would ask for, and runs none of them', async () => {
    const { cost } = await ask(`query Q($n: Int) { ${OTHERS} } ${FRAGMENT}`, { n: 40 }, TELL);
    const dry = await ask(
      `query Q($n: Int, $dry: Boolean) { before: __typename ...R ${OTHERS} } ${FRAGMENT}
       fragment R on Query { limits: rateLimit(dryRun: $dry) { cost maximumCost limit } }`,
      { n: 40, dry: true },
      TELL,
    );
    expect(dry.body.data).toEqual({
      before: 'Query',
      limits: { cost: cost?.requestedQueryCost, maximumCost: 10_000, limit: 100_000 },
      list: null,
      city: null,
    });
    expect(Object.keys(dry.body.data ?? {})).toEqual(['before', 'limits', 'list', 'city']);
    expect(dry.cost?.actualQueryCost).toBe(1);
    expect(dry.headers.get('etag')).toBeNull();
  });

  it('tells of what would be refused', async () => {
    const others = 'cities(first: 100) { nodes { statements(first: 100) { nodes { id } } } }';
    const { status, body } = await ask(`{ rateLimit(dryRun: true) { cost maximumCost } ${others} }`);
    const limits = body.data?.['rateLimit'] as { cost: number; maximumCost: number };
    expect([status, limits.cost > limits.maximumCost]).toEqual([200, true]);
  });

  it.each(['false', 'null', '$dry'])('is none with dryRun: %s', async (dry) => {
    const { body } = await ask(
      `query Q($dry: Boolean = false) { rateLimit(dryRun: ${dry}) { cost } city(slug: "seoul") { id } }`.replace(
        dry === '$dry' ? '' : '($dry: Boolean = false)',
        '',
      ),
    );
    expect(body.data?.['city']).toEqual({ id: 'city:seoul' });
  });

  it('comes out the same each time, by whichever way it is answered', async () => {
    const query = '{ rateLimit(dryRun: true) { cost } city(slug: "seoul") { id } }';
    const answers = [];
    for (let time = 0; time < 4; time += 1) answers.push((await ask(query)).body);
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.data).toMatchObject({ city: null });
  });
});
