import { nearest } from '../../src/nearest';

const CITIES = ['city:seoul', 'city:singapore', 'city:yokohama', 'city:new-york', 'city:london'];

describe('nearest', () => {
  it.each([
    ['city:soul', ['city:seoul']],
    ['CITY:SEOUL', ['city:seoul']],
    ['seoul', ['city:seoul']],
    ['city:newyork', ['city:new-york']],
    ['quantum', []],
    ['', []],
    ['x'.repeat(10_000), []],
  ])('%s', (value, expected) => {
    expect(nearest(value, CITIES, 1)).toEqual(expected);
  });

  it('gives the best first and no more than asked', () => {
    expect(nearest('aab', ['abb', 'aab', 'aaa', 'zzz'], 2)).toEqual(['aab', 'aaa']);
  });
});
