import { differences } from '../../src/graph/differences';
import { graphOf } from './support';

const CASES = ['case:a APPLIES solution:rare', 'case:b APPLIES solution:rare', 'case:a APPLIES solution:common'];

describe('differences', () => {
  it('tells what only one of two has, the rarest first, in both languages', () => {
    expect(differences(graphOf(CASES), 'case:a', 'case:b')).toEqual([
      {
        linkType: 'APPLIES',
        onlyFirst: ['solution:common'],
        onlySecond: [],
        text: { en: 'Of the two, only “a” applies “common”.', zh: '两者中，仅“名a”采用“名common”。' },
      },
    ]);
  });

  it('reads each in its direction, counts what is too much to name, and says what a city has through its cases', () => {
    const many = [1, 2, 3, 4, 5, 6].map((at) => `case:of-a ADDRESSES challenge:c${at}`);
    const graph = graphOf([
      ...many,
      'case:of-a TAKES_PLACE_IN city:a',
      'case:of-b TAKES_PLACE_IN city:b',
      'case:too TAKES_PLACE_IN city:b',
    ]);
    expect(differences(graph, 'city:a', 'city:b').map(({ text }) => text)).toEqual([
      {
        en: 'Of the two, only cases in a address “c1”, “c2”, “c3”, “c4” and 2 more.',
        zh: '两者中，仅名a的案例应对“名c1”、“名c2”、“名c3”、“名c4”等6项。',
      },
      {
        en: 'Of the two, only a is where “of-a” takes place; only b is where “of-b” and “too” take place.',
        zh: '两者中，仅名a是“名of-a”的开展地；仅名b是“名of-b”和“名too”的开展地。',
      },
    ]);
  });
});
