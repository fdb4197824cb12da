import { Target } from './hostile-support';

const targets: Target[] = [];
afterAll(async () => {
  for (const target of targets) await target.close();
});

interface Cost {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number;
  readonly throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number } | null;
}

interface Answered {
  readonly status: number;
  readonly cost: Cost | undefined;
  readonly remaining: number;
  readonly headers: Headers;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly object[] };
}

async function start(rateLimit: number, options: object = {}) {
  const target = await Target.start({ rateLimit, ...options });
  targets.push(target);
  return async (query: string, variables = {}, headers: Record<string, string> = {}): Promise<Answered> => {
    const response = await fetch(`http://127.0.0.1:${target.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Answered['body'] & { extensions?: { cost?: Cost } };
    const remaining = Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    return { status: response.status, cost: body.extensions?.cost, remaining, headers: response.headers, body };
  };
}

const TELL = { 'civigraph-cost': '1' };

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

describe('a ranking', () => {
  let ask: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    ask = await start(1_000_000_000);
  });
  const ROWS = 'entries(first: 100) { nodes { rank score } }';
  const INTERVALS = 'entries(first: 100) { nodes { rank interval { p05 p95 } } }';
  const ranking = (draws: number, fields: string, spread = 0.25) =>
    `{ computeRanking(input: { recipe: "recipe:city-profile-2019", uncertainty: { draws: ${draws}, weights: { method: UNIFORM, spread: ${spread} } } }) { methodId ${fields} } }`;
  const costOf = async (query: string): Promise<Cost> => {
    const { body, cost } = await ask(query, {}, TELL);
    expect(body.errors).toBeUndefined();
    return cost as Cost;
  };

  it('holds back what its draws may take, and spends what they took, once', async () => {
    const [few, many] = [await costOf(ranking(500, INTERVALS)), await costOf(ranking(20_000, INTERVALS))];
    expect(many.requestedQueryCost - few.requestedQueryCost).toBe(0.05 * 19_500);
    expect(many.actualQueryCost).toBeGreaterThan(few.actualQueryCost);
    expect(many.actualQueryCost).toBeLessThan(many.requestedQueryCost);
    const again = await costOf(ranking(20_000, INTERVALS));
    expect(again.requestedQueryCost).toBe(many.requestedQueryCost);
    expect(again.actualQueryCost).toBeLessThan(many.actualQueryCost);
    const without = await costOf(ranking(19_999, ROWS));
    expect(without.actualQueryCost).toBeLessThan(again.actualQueryCost);
  });

  it('costs the rows that there are', async () => {
    const counted = `counts { ranked } ${ROWS}`;
    const [first, all] = [await costOf(ranking(100, counted.replace('100', '1'))), await costOf(ranking(100, counted))];
    expect(all.actualQueryCost).toBeLessThan(first.actualQueryCost + 100);
    expect(all.requestedQueryCost).toBeGreaterThan(first.requestedQueryCost + 100);
  });

  it('that a slider asks for every 150 ms for a minute is never refused', async () => {
    const slides = [];
    for (let step = 1; step <= 5; step += 1) slides.push(await costOf(ranking(500, INTERVALS, step / 100)));
    const [dearest, held] = [
      Math.max(...slides.map((each) => each.actualQueryCost)),
      Math.max(...slides.map((each) => each.requestedQueryCost)),
    ];
    expect(400 * dearest + held).toBeLessThan(100_000);
  });

  it('that is given up costs what was done for it, and no more than was held back', async () => {
    const hurried = await start(10_000, { deadlineMilliseconds: 30 });
    const query = ranking(100_000, `uncertainty { draws } ${INTERVALS}`).replace(
      'weights:',
      'leaveOneOut: true, weights:',
    );
    const { cost } = await hurried(`{ rateLimit(dryRun: true) { cost } }`, {}, TELL);
    expect(cost?.actualQueryCost).toBe(1);
    const late = await hurried(query);
    expect(late.status).toBe(503);
    const { remaining } = await hurried('{ rateLimit(dryRun: true) { cost } }');
    expect(remaining).toBeLessThan(10_000);
    expect(remaining).toBeGreaterThan(5_000);
  });
});
