import type { RankingJobKind } from '../../src/services/ranking/ranking-run';
import { RankingCancelled } from '../../src/ranking/robustness/cancelled';
import { estimateCost } from '../../src/ranking/robustness/estimate-cost';
import type { UncertaintySpec } from '../../src/ranking/robustness/uncertainty.types';
import type { RankingTable } from '../../src/ranking/table.types';
import { computeJob } from '../../src/services/ranking/compute-job';
import { packTable, unpackTable } from '../../src/services/ranking/workers/packed-table';
import { RankingJobs, type RankingJobsOptions } from '../../src/services/ranking/workers/ranking-jobs';
import { resultSize } from '../../src/services/ranking/workers/result-size';
import { aTable, branch, codesAndPaths, leaf, meanOf, problemsOf } from './support';

const TABLE = aTable({
  a: [1, 5, 2, 8, 6, 3, 9, 4],
  b: [7, 2, 3, 4, null, 9, 2, 6],
});
const RECIPE = { ...meanOf(['a', 'b']), missing: 'SKIP' };
const NOISE: UncertaintySpec = { draws: 200, weights: { method: 'UNIFORM', spread: 0.3 } };
const INPUT = { recipe: RECIPE, table: TABLE, spec: NOISE };

/** 400 units and enough draws to be met while it runs. */
const LONG_TABLE = aTable({
  a: Array.from({ length: 400 }, (_, index) => (index * 7919) % 401),
  b: Array.from({ length: 400 }, (_, index) => (index * 104729) % 409),
});
const LONG = { recipe: RECIPE, table: LONG_TABLE, spec: { ...NOISE, draws: 100_000 } };

const opened: RankingJobs[] = [];
function open(options: RankingJobsOptions = {}): RankingJobs {
  const jobs = new RankingJobs(options);
  opened.push(jobs);
  return jobs;
}
afterAll(() => Promise.all(opened.map((jobs) => jobs.close())));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('where a job is computed', () => {
  it.each(['uncertainty', 'sensitivity', 'leaveOneOut', 'redundancy', 'stability'] as RankingJobKind[])(
    '%s gives the same in a thread as at once',
    async (kind) => {
      const input = kind === 'sensitivity' ? { ...INPUT, spec: { samples: 20, weights: NOISE.weights } } : INPUT;
      const inThread = await open({ inline: -1 }).run(kind, input, { key: kind, methodId: 'm' });
      expect(inThread).toEqual(computeJob(kind, input));
      expect(await open().run(kind, input, { key: kind, methodId: 'm' })).toEqual(inThread);
    },
  );

  it('small jobs and rankings are done at once', async () => {
    const jobs = open();
    const pending = jobs.run('uncertainty', INPUT, { key: 'small', methodId: 'm' });
    expect(jobs.running()).toEqual([]);
    expect((await pending).draws).toBe(200);
    expect((await open({ inline: -1 }).run('ranking', INPUT, { key: 'r', methodId: 'm' })).rows).toHaveLength(7);
  });

  it('what the engine refuses in a thread is the same error with the same problems', async () => {
    const bad = { ...INPUT, spec: { draws: -1, weights: { method: 'NORMAL' } } };
    const wanted = codesAndPaths(problemsOf(() => computeJob('uncertainty', bad)));
    const error: unknown = await open({ inline: -1 })
      .run('uncertainty', bad, { key: 'bad', methodId: 'm' })
      .catch((reason: unknown) => reason);
    expect(
      codesAndPaths(
        problemsOf(() => {
          throw error;
        }),
      ),
    ).toEqual(wanted);
  });
});

describe('cost', () => {
  it('grows with units, criteria and draws', () => {
    const cost = (spec: object): number => estimateCost('uncertainty', RECIPE, TABLE, spec).steps;
    expect(cost({ draws: 2000 })).toBeGreaterThan(1.5 * cost({ draws: 1000 }));
    expect(estimateCost('uncertainty', RECIPE, LONG_TABLE, {}).steps).toBeGreaterThan(40 * cost({}));
    expect(estimateCost('sensitivity', RECIPE, TABLE, { ...NOISE, samples: 100, leaveOneOut: true }).explanation).toBe(
      '8 units x 2 criteria x 400 draws',
    );
    expect(cost({ leaveOneOut: true })).toBeGreaterThan(cost({}));
    expect(cost({ allPairs: true })).toBeGreaterThan(cost({}));
    const sensitivity = (spec: object): number => estimateCost('sensitivity', RECIPE, TABLE, spec).steps;
    expect(sensitivity({ ...NOISE, bootstrap: 1000 })).toBeGreaterThan(2 * sensitivity({ ...NOISE, bootstrap: 0 }));
    const copeland = { tree: branch([leaf('a'), leaf('b')], { aggregation: 'COPELAND' }) };
    expect(estimateCost('ranking', copeland, LONG_TABLE).steps).toBeGreaterThan(400 * 400);
  });

  it('is never a failure, whatever the spec', () => {
    for (const spec of [{ draws: 'x' }, { normalisations: 7 }, { aggregations: [null, 'COPELAND'] }, []]) {
      expect(Number.isFinite(estimateCost('uncertainty', RECIPE, TABLE, spec).steps)).toBe(true);
    }
  });

  it('above the limit nothing starts, and the message names cost and limit', async () => {
    const jobs = open({ limit: 1000 });
    const error = await jobs.run('uncertainty', INPUT, { key: 'x', methodId: 'm' }).catch((reason: unknown) => reason);
    const [problem] = problemsOf(() => {
      throw error;
    });
    expect(problem).toEqual({
      path: 'uncertainty',
      code: 'TOO_COSTLY',
      message:
        '8 units x 2 criteria x 200 draws cost 55,200 steps, and the limit is 1,000; take fewer draws, units or criteria',
    });
    expect(jobs.running()).toEqual([]);
  });
});

describe('the cache', () => {
  it('gives the result of an equal key, and computes another key anew', async () => {
    const jobs = open();
    const first = await jobs.run('stability', INPUT, { key: 'one', methodId: 'm' });
    expect(await jobs.run('stability', INPUT, { key: 'one', methodId: 'm' })).toBe(first);
    expect(await jobs.run('stability', INPUT, { key: 'two', methodId: 'm' })).not.toBe(first);
  });

  it('holds no more than its size', async () => {
    const size = resultSize(computeJob('stability', INPUT));
    const jobs = open({ cacheBytes: 2 * size + 10 });
    const first = await jobs.run('stability', INPUT, { key: '1', methodId: 'm' });
    await jobs.run('stability', INPUT, { key: '2', methodId: 'm' });
    expect(await jobs.run('stability', INPUT, { key: '1', methodId: 'm' })).toBe(first);
    await jobs.run('stability', INPUT, { key: '3', methodId: 'm' });
    await jobs.run('stability', INPUT, { key: '4', methodId: 'm' });
    expect(await jobs.run('stability', INPUT, { key: '1', methodId: 'm' })).not.toBe(first);
  });

  it('counts typed arrays by their bytes and does not read what is made on demand', () => {
    const lazy = Object.defineProperty({}, 'rows', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    expect(resultSize({ numbers: new Float64Array(1000) })).toBeGreaterThanOrEqual(8000);
    expect(resultSize({ rows: [lazy, lazy] })).toBeGreaterThan(0);
  });

  it('an error is not kept', async () => {
    const jobs = open();
    await expect(jobs.run('uncertainty', { ...INPUT, spec: {} }, { key: 'same', methodId: 'm' })).rejects.toThrow(
      'REQUIRED',
    );
    expect((await jobs.run('uncertainty', INPUT, { key: 'same', methodId: 'm' })).draws).toBe(200);
  });
});

describe('long jobs', () => {
  it('equal ones are computed once, progress can be read, and the last who leaves stops them', async () => {
    const jobs = open();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = jobs.run('uncertainty', LONG, { key: 'long', methodId: 'm', signal: one.signal });
    const second = jobs.run('uncertainty', LONG, { key: 'long', methodId: 'm', signal: two.signal });
    const outcomes = Promise.allSettled([first, second]);
    await until(() => (jobs.running()[0]?.done ?? 0) > 0);
    const [job, ...others] = jobs.running();
    expect([job!.kind, job!.total, others]).toEqual(['uncertainty', 100_000, []]);
    expect(job!.startedAt.getTime()).toBeLessThanOrEqual(Date.now());
    one.abort();
    await expect(first).rejects.toThrow(RankingCancelled);
    const { done } = jobs.running()[0]!;
    await until(() => jobs.running()[0]!.done > done);
    two.abort();
    await expect(second).rejects.toThrow(RankingCancelled);
    expect(jobs.running()).toEqual([]);
    // The thread is free again: what waited for nobody has really stopped.
    expect(
      (await jobs.run('uncertainty', { ...LONG, spec: { ...LONG.spec, draws: 1000 } }, { key: 'next', methodId: 'm' }))
        .draws,
    ).toBe(1000);
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('a request that is gone already computes nothing', async () => {
    const signal = AbortSignal.abort();
    await expect(open().run('uncertainty', LONG, { key: 'gone', methodId: 'm', signal })).rejects.toThrow(
      RankingCancelled,
    );
  });

  it('closing ends what runs', async () => {
    const jobs = open();
    const running = jobs.run('uncertainty', LONG, { key: 'closing', methodId: 'm' }).then(
      () => 'finished',
      () => 'stopped',
    );
    await until(() => (jobs.running()[0]?.done ?? 0) > 0);
    await jobs.close();
    expect(await running).toBe('stopped');
  });
});

describe('a table on its way to a thread', () => {
  it('comes out as it went in', () => {
    const series = [
      [{ period: '2019', year: 2019, value: 3.5 }],
      [],
      [
        { period: '2019', year: 2019, value: -1 },
        { period: '2015/2018', year: 2018, value: 0 },
      ],
    ];
    const table: RankingTable = {
      units: ['x', 'y', 'z'],
      columns: [
        { indicator: 'i', direction: 'NONE', values: [1, null, -0.5], series },
        { indicator: 'j', direction: 'LOWER_IS_BETTER', series },
        { indicator: 'k', direction: 'HIGHER_IS_BETTER', values: [null, null, 1e300] },
      ],
      view: ['x'],
      peers: ['y'],
      groups: [{ name: 'region', of: ['north', null, 'south'] }],
    };
    expect(unpackTable(structuredClone(packTable(table)))).toEqual(table);
  });

  it('a value that is not a number does not turn into a gap', () => {
    expect(() => packTable(aTable({ a: [1, NaN] }))).toThrow(RangeError);
  });
});
