import { problemsOf, rowsOfFiles } from './seed-folder';

const terms = (...lines: readonly string[]): { 'terms.yaml': string } => ({
  'terms.yaml': `terms:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
});
const GRIDLOCK = '{ term: gridlock, name: { en: gridlock, zh: 塞车 }, synonyms: { en: [jam], zh: [堵车] }';

describe('terms of the seed', () => {
  it('become rows with all their words', () => {
    const { term } = rowsOfFiles(
      terms(`${GRIDLOCK}, leads: { en: [queue] }, nodes: ['challenge:traffic-congestion'], unlike: [lock] }`),
    );
    expect(term).toEqual([
      {
        code: 'gridlock',
        nameEn: 'gridlock',
        nameZh: '塞车',
        words: {
          synonyms: ['gridlock', '塞车', 'jam', '堵车'],
          leads: ['queue'],
          nodes: ['challenge:traffic-congestion'],
          unlike: ['lock'],
        },
      },
    ]);
  });

  it.each([
    [
      'lead to a node that is not there',
      [`${GRIDLOCK}, nodes: ['challenge:trafic-congestion'] }`],
      /unknown-slug -> challenge:traffic-congestion/,
    ],
    [
      'lead to a node without its kind',
      [`${GRIDLOCK}, nodes: [traffic-congestion] }`],
      /kind-needed -> challenge:traffic/,
    ],
    [
      'have a word that another one has, however it is written',
      [`${GRIDLOCK} }`, '{ term: marmalade, name: { en: marmalade, zh: 果酱 }, synonyms: { en: [JAM] } }'],
      /terms.yaml:3:\d+ repeated-word/,
    ],
    ['have a word twice', ['{ term: x, name: { en: fog, zh: 雾 }, synonyms: { zh: [霧] } }'], /repeated-word/],
    ['say that one of their words is another thing', [`${GRIDLOCK}, unlike: [Jam] }`], /equated-words -> jam/],
    ['lack a language', ['{ term: x, name: { en: fog } }'], /missing-translation/],
    [
      'have a list where words by language belong',
      ['{ term: x, name: { en: a, zh: 甲 }, synonyms: [b] }'],
      /wrong-shape/,
    ],
    [
      'have a key that no term has',
      ['{ term: x, name: { en: a, zh: 甲 }, synonym: { en: [b] } }'],
      /unknown-key -> synonyms/,
    ],
  ] as const)('are refused where they %s', (_, lines, problem) => {
    expect(problemsOf(terms(...lines))).toEqual([expect.stringMatching(problem)]);
  });

  it('may share a word that only leads to the nodes of one of them, and a name that is the same in both languages', () => {
    const shared = [`${GRIDLOCK} }`, '{ term: x, name: { en: 5G, zh: 5G }, leads: { en: [jam] } }'];
    expect(problemsOf(terms(...shared))).toEqual([]);
  });
});
