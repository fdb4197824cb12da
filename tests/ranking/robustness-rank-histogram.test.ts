import { RankHistogram } from '../../src/ranking/robustness/rank-histogram';

describe('the histogram of ranks in bounded memory', () => {
  const place = (index: number): number => 1 + ((index * 7919) % 977);

  it('is exact where every place fits', () => {
    const histogram = new RankHistogram(1, 1000);
    for (let index = 0; index < 500; index++) histogram.add(0, [place(index)], 0, 1);
    const read: number[] = [];
    histogram.read(0, (at, times) => read.push(...new Array<number>(times).fill(at)));
    expect(read).toEqual(Array.from({ length: 500 }, (_, index) => place(index)).sort((a, b) => a - b));
    expect(histogram.resolution(0)).toBe(1);
  });

  it('is coarse only where a unit moves far, with the best and the worst place exact, whatever the order of merging', () => {
    const [whole, first, second] = [0, 1, 2].map(() => new RankHistogram(2, 1000, 200));
    for (let index = 0; index < 500; index++) {
      const near = 300 + (index % 90);
      for (const histogram of [whole!, index % 3 === 0 ? first! : second!]) {
        histogram.add(0, [place(index)], 0, 1);
        histogram.add(1, [0, near, 0], 0, 3);
      }
    }
    second!.merge(first!);
    const bins = (histogram: RankHistogram, unit: number): [number, number][] => {
      const all: [number, number][] = [];
      histogram.read(unit, (at, times) => all.push([at, times]));
      return all;
    };
    expect([whole!.best(0), whole!.worst(0), whole!.resolution(0)]).toEqual([
      1,
      Math.max(...Array.from({ length: 500 }, (__, index) => place(index))),
      16,
    ]);
    expect([whole!.best(1), whole!.worst(1), whole!.resolution(1)]).toEqual([300, 389, 1]);
    for (const unit of [0, 1]) expect(bins(second!, unit)).toEqual(bins(whole!, unit));
    expect(bins(whole!, 1)).toHaveLength(90);
    expect(bins(whole!, 0).reduce((sum, [, times]) => sum + times, 0)).toBe(500);
  });
});
