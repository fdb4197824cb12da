import { nearest } from '../../src/nearest';

const CITIES = ['city:seoul', 'city:singapore', 'city:yokohama', 'city:new-york', 'city:london'];

describe('nearest', () => {
  it.each([
    ['city:soul', ['city:seoul']],
    ['CITY:SEOUL', ['city:seoul']],
    ['seoul', ['city:seoul']],
    ['city:newyork', ['city:new-york']],
    ['quantum', []],
    // What all ids of a kind have in common is no likeness; another kind is one slip.
    ['city:atlantis', []],
    ['city:', []],
    ['city', []],
    ['country:seoul', ['city:seoul']],
    ['cty:yokohama', ['city:yokohama']],
    ['', []],
    ['x'.repeat(10_000), []],
  ])('%s', (value, expected) => {
    expect(nearest(value, CITIES, 1)).toEqual(expected);
  });

  it('gives the best first and no more than asked', () => {
    expect(nearest('aab', ['abb', 'aab', 'aaa', 'zzz'], 2)).toEqual(['aab', 'aaa']);
  });
});
