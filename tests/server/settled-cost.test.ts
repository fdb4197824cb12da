import { closeTargets, start, TELL } from './settled-cost-support';

afterAll(closeTargets);

describe('what an answer has cost', () => {
  let ask: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    ask = await start(1_000_000_000);
  });

  it.each([
    ['a list that is shorter than asked for', '{ countries(first: 100) { nodes { id name { en } } } }'],
    [
      'lists in lists',
      '{ cities(first: 3) { nodes { id caseStudies(first: 50) { nodes { id statements(first: 9) { nodes { id } } } } } } }',
    ],
    [
      'fragments on types',
      '{ nodes(ids: ["city:seoul", "domain:transport"]) { id ... on City { caseStudies { edges { node { id } } } } } }',
    ],
    ['two names for one list', '{ a: domains { nodes { id } } b: domains(first: 2) { nodes { id } } }'],
    [
      'a fragment in two places',
      'fragment F on City { caseStudies(first: 9) { nodes { id } } } { a: city(slug: "seoul") { ...F } b: city(slug: "rio-de-janeiro") { ...F } }',
    ],
  ])('is less than was held back, and the same from Apollo and from the lane: %s', async (_what, query) => {
    const costs = [];
    for (let time = 0; time < 3; time += 1) costs.push((await ask(query, {}, TELL)).cost);
    const [first] = costs;
    expect(first?.actualQueryCost).toBeGreaterThan(0);
    expect(first?.actualQueryCost).toBeLessThan(first?.requestedQueryCost ?? 0);
    expect(costs.map((each) => [each?.requestedQueryCost, each?.actualQueryCost])).toEqual(
      costs.map(() => [first?.requestedQueryCost, first?.actualQueryCost]),
    );
  });

  it('grows with each entry by what is selected of it', async () => {
    const costOf = async (first: number) =>
      (await ask(`{ cities(first: ${first}) { nodes { id name { en } } } }`, {}, TELL)).cost?.actualQueryCost ?? 0;
    const [none, ten, twenty] = [await costOf(0), await costOf(10), await costOf(20)];
    expect(twenty - ten).toBe(ten - none);
    expect(twenty - ten).toBeGreaterThanOrEqual(10);
  });

  it('with variables counts filters of lists below a list for each entry, like those that are written out', async () => {
    const query = (filter: string) =>
      `query Q($f: CaseStudyFilter) { cities(first: 5) { nodes { caseStudies(filter: ${filter}) { nodes { id } } } } }`;
    const name = { contains: 'a' };
    const byVariable = await ask(query('$f'), { f: { name } }, TELL);
    expect(byVariable.body.errors).toBeUndefined();
    const written = await ask(query('{ name: { contains: "a" } }').replace('($f: CaseStudyFilter)', ''), {}, TELL);
    expect(byVariable.cost?.actualQueryCost).toBe(written.cost?.actualQueryCost);
    expect(byVariable.cost?.actualQueryCost).toBeGreaterThan(5 * 60);
  });

  it('counts bytes where these are more than the fields', async () => {
    const { cost, body } = await ask(
      '{ cities(first: 100) { nodes { summary { en zh } statements(first: 20) { nodes { text { en zh } } } } } }',
      {},
      TELL,
    );
    const kilobytes = Buffer.byteLength(JSON.stringify(body.data)) / 1_000;
    expect(cost?.actualQueryCost).toBeGreaterThanOrEqual(Math.floor(kilobytes));
  });
});

describe('the points of a client', () => {
  const LIST = '{ cities(first: 100) { nodes { id } } }';
  const SMALL = '{ city(slug: "seoul") { id } }';

  it('come back at once where they were held back and not used, with many requests in flight too', async () => {
    const ask = await start(100_000);
    const [{ cost }] = [
      await ask('{ countries(first: 60) { nodes { id cities(first: 100) { nodes { id } } } } }', {}, TELL),
    ];
    expect(cost?.requestedQueryCost).toBeGreaterThan(5 * (cost?.actualQueryCost ?? 0));
    const fresh = await start(100_000);
    const asked = Array.from({ length: 40 }, (_, index) =>
      fresh(`{ a${index}: countries(first: 60) { nodes { id cities(first: 100) { nodes { id } } } } }`, {}, TELL),
    );
    const answers = await Promise.all(asked);
    const spent = answers.reduce((sum, each) => sum + (each.cost?.actualQueryCost ?? 0), 0);
    const left = (await fresh(SMALL)).remaining;
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect(left).toBeGreaterThanOrEqual(100_000 - spent - 100);
  });

  it('are spent by one where nothing is run', async () => {
    const ask = await start(1_000);
    const before = (await ask(LIST)).remaining;
    const etag = (await ask(SMALL)).headers.get('etag') ?? '';
    const costs: number[] = [];
    let left = (await ask(SMALL)).remaining;
    for (const [query, headers] of [
      ['{ nothing }', {}],
      ['{', {}],
      ['{ cities(first: 100) { nodes { statements(first: 100) { nodes { id } } } } }', {}],
      [SMALL, { 'if-none-match': etag }],
      ['{ rateLimit(dryRun: true) { cost } cities(first: 100) { nodes { id } } }', {}],
    ] as const) {
      await ask(query, {}, headers);
      const now = (await ask(SMALL)).remaining;
      costs.push(left - now);
      left = now;
    }
    // Each is followed by a small one of two points; a point may come back meanwhile.
    for (const cost of costs) expect(cost).toBeLessThanOrEqual(3);
    expect(left).toBeLessThan(before);
  });

  it('come back all the time: a refusal says when', async () => {
    const ask = await start(120);
    let refused = await ask(LIST);
    for (let time = 0; refused.status === 200 && time < 20; time += 1) refused = await ask(LIST);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });
});
