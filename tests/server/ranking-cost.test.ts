import { closeTargets, type Cost, start, TELL } from './settled-cost-support';

afterAll(closeTargets);

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
