import { describeEngines } from '../support/engines';
import { openStream, rowsWith, startLiveApp, subscribe, type LiveApp, type StreamEvent } from './subscriptions-support';

const NUMBERS = 'subscription { revisionAdded { number } }';
const added = (number: number): StreamEvent => ({
  event: 'next',
  id: String(number),
  data: { data: { revisionAdded: { number } } },
});

describeEngines('a stream that broke off', (engine) => {
  let live: LiveApp;
  beforeAll(async () => {
    live = await startLiveApp(engine);
    for (const name of ['One', 'Two', 'Three']) await live.apply(rowsWith({ lidar: name }), name);
  });
  afterAll(() => live.close());

  const resume = (id: string): Promise<Awaited<ReturnType<typeof subscribe>>> =>
    subscribe(live.url, NUMBERS, {}, { 'last-event-id': id });
  let names = 0;
  const applyOne = (): Promise<number> => live.apply(rowsWith({ radar: `Radar ${(names += 1)}` }), 'New');

  it('tells first what was missed, then what comes, each once', async () => {
    const stream = await resume('2');
    expect([await stream.next(), await stream.next()]).toEqual([added(3), added(4)]);
    const number = await applyOne();
    expect(await stream.next()).toEqual(added(number));
    stream.leave();
    const again = await resume(String(number - 1));
    expect(await again.next()).toEqual(added(number));
    again.leave();
  });

  it.each([
    ['the newest', (newest: number) => String(newest)],
    ['one that is not there yet', (newest: number) => String(newest + 1_000)],
    ['what is no number', () => 'x'],
    ['less than nothing', () => '-1'],
    ['a number beyond all', () => '9'.repeat(400)],
    ['nothing', () => ''],
  ])('starts with what comes when it names %s', async (_what, idOf) => {
    const newest = await applyOne();
    const stream = await resume(idOf(newest));
    const number = await applyOne();
    expect(await stream.next()).toEqual(added(number));
    stream.leave();
  });

  it('misses none that is applied while it catches up, from the beginning', async () => {
    const streams = await Promise.all([resume('0'), resume('0')]);
    const last = await applyOne();
    const newest = await applyOne();
    expect(newest).toBe(last + 1);
    for (const stream of streams) {
      for (let number = 1; number <= newest; number += 1) expect(await stream.next()).toEqual(added(number));
      stream.leave();
    }
  });

  it('can be left while it catches up', async () => {
    const stream = await resume('0');
    expect(await stream.next()).toEqual(added(1));
    stream.leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const later = await subscribe(live.url, NUMBERS);
    const number = await applyOne();
    expect(await later.next()).toEqual(added(number));
    later.leave();
  });

  it('is resumed by GET too, as a browser does', async () => {
    const address = `${live.url}/graphql/stream?query=${encodeURIComponent(NUMBERS)}`;
    const stream = await openStream(address, { headers: { accept: 'text/event-stream', 'last-event-id': '1' } });
    expect(await stream.next()).toEqual(added(2));
    stream.leave();
  });
});

it('more than a batch of missed revisions come in their order', async () => {
  const live = await startLiveApp('sqlite');
  for (let n = 2; n <= 120; n += 1) await live.apply(rowsWith({ lidar: `Lidar ${n}` }), 'New');
  const stream = await subscribe(live.url, NUMBERS, {}, { 'last-event-id': '1' });
  for (let number = 2; number <= 120; number += 1) expect(await stream.next()).toEqual(added(number));
  stream.leave();
  await live.close();
}, 60_000);

it('HEAD has the headers of a stream, and takes no place', async () => {
  const live = await startLiveApp('sqlite', { streamLimits: { total: 1 } });
  for (let n = 0; n < 3; n += 1) {
    const head = await fetch(`${live.url}/graphql/stream?query=x`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  }
  expect((await subscribe(live.url, NUMBERS)).response.status).toBe(200);
  await live.close();
});
