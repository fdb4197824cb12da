import { compareNodes } from '../../src/graph/compare';
import { type Measure, profileOf, standardise } from '../../src/graph/measures';
import { similarCities } from '../../src/graph/similar-cities';
import { LINES, measure } from './recommend-support';
import { graphOf } from './support';

describe('the profile of two cities', () => {
  const cities = ['city:a', 'city:b', 'city:c', 'city:d'];
  const line = (indicator: string, values: readonly number[], more: Partial<Measure> = {}): Measure =>
    measure(indicator, Object.fromEntries(values.map((value, index) => [cities[index]!, value])), more);

  it('is the mean difference in standard deviations, first within a group, then over the groups', () => {
    // 0, 1, 2, 3 has the standard deviation sqrt(5) / 2.
    const step = 2 / Math.sqrt(5);
    const measures = standardise([
      line('one', [0, 1, 2, 3], { group: 'g' }),
      line('two', [0, 2, 1, 3], { group: 'g' }),
      line('three', [0, 3, 1, 2]),
    ]);
    const profile = profileOf(measures, 'city:a', 'city:b');
    expect(profile?.similarity).toBeCloseTo(1 / (1 + ((step + 2 * step) / 2 + 3 * step) / 2), 12);
    expect(profile?.compared.map(({ values }) => values)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  it('is not told from fewer than three indicators, and does not count ranks', () => {
    const measures = standardise([
      line('one', [0, 1, 2, 3]),
      line('two', [0, 2, 1, 3]),
      line('three', [1, 2, 3, 4], { valueType: 'RANK' }),
    ]);
    expect(profileOf(measures, 'city:a', 'city:b')).toBeNull();
  });

  it('compares amounts that differ by more than ten times by their logarithm', () => {
    const [amounts] = standardise([line('people', [1, 10, 100, 1000], { valueType: 'NUMBER' })]);
    const scores = [...amounts!.scores.values()];
    expect(scores[1]! - scores[0]!).toBeCloseTo(scores[3]! - scores[2]!, 12);
  });

  it('is one score of two cities, and what they do is another: the two are never mixed', () => {
    const graph = graphOf([
      'case:a TAKES_PLACE_IN city:a',
      'case:b TAKES_PLACE_IN city:b',
      'case:a APPLIES solution:s',
      'case:b APPLIES solution:s',
      'city:c IN_COUNTRY country:h',
      'city:a IN_COUNTRY country:h',
    ]);
    const measures = standardise(['one', 'two', 'three'].map((name) => line(name, [0, 3, 0, 3])));
    const byDeeds = similarCities(graph, measures, 'city:a', { by: 'DEEDS', first: 5 });
    expect(byDeeds.cities.map(({ id, numbers }) => [id, numbers])).toEqual([['city:b', expect.closeTo(1 / 3, 12)]]);
    expect(byDeeds.cities[0]?.deeds).toBeGreaterThan(0);
    const byNumbers = similarCities(graph, measures, 'city:a', { by: 'NUMBERS', first: 5 });
    expect(byNumbers.cities.map(({ id, deeds, numbers }) => [id, deeds > 0, numbers])).toEqual([
      ['city:c', false, 1],
      ['city:b', true, expect.closeTo(1 / 3, 12)],
    ]);
    expect(similarCities(graph, [], 'city:a', { by: 'NUMBERS', first: 5 }).empty?.code).toBe('NO_VALUES');
    expect(similarCities(graph, [], 'city:c', { by: 'DEEDS', first: 5 }).empty?.code).toBe('ONLY_HUBS_SHARED');
  });

  it('is the same however many other cities there are: likeness in deeds is no share of the best of a list', () => {
    const two = [
      'case:a TAKES_PLACE_IN city:a',
      'case:b TAKES_PLACE_IN city:b',
      'case:a APPLIES solution:s',
      'case:b APPLIES solution:s @C',
    ];
    const better = [...two, 'case:c TAKES_PLACE_IN city:c', 'case:c APPLIES solution:t', 'case:a APPLIES solution:t'];
    const likeB = (lines: readonly string[]): number =>
      similarCities(graphOf(lines), [], 'city:a', { by: 'DEEDS', first: 5 }).cities.find(({ id }) => id === 'city:b')!
        .deeds;
    expect(likeB(two)).toBeLessThan(0.5);
    expect(likeB(better)).toBeLessThan(0.5);
  });
});

describe('compareNodes', () => {
  it('tells what all have, some, and one, and where two meet higher up', () => {
    const graph = graphOf([
      ...LINES,
      'case:same USES technology:t',
      'case:beside USES technology:t',
      'case:own USES technology:u',
    ]);
    const aspects = compareNodes(graph, ['case:own', 'case:same', 'case:beside']);
    const shown = aspects.map(({ linkType, shared, partly, single }) => [
      linkType,
      ...[shared, partly, single].map((things) => things.map(({ node }) => node).join(' ')),
    ]);
    expect(shown).toEqual([
      ['ADDRESSES', 'challenge:traffic', 'challenge:jam', 'challenge:noise'],
      ['USES', '', 'technology:t', 'technology:u'],
      ['TAKES_PLACE_IN', '', '', 'city:far city:here city:near'],
    ]);
    expect(aspects[0]?.shared[0]?.holders.map(({ node, instead }) => [node, instead])).toEqual([
      ['case:own', 'challenge:jam'],
      ['case:same', 'challenge:jam'],
      ['case:beside', 'challenge:noise'],
    ]);
  });
});
