import fc from 'fast-check';
import type { Clause } from '../../src/search/clause';
import { parseQuery } from '../../src/search/parse-query';
import { resolveQuery } from '../../src/search/resolve-query';
import { Vocabulary } from '../../src/search/vocabulary';

const vocabulary = new Vocabulary({
  documents: 100,
  terms: Object.entries({
    ...{
      guangzhou: 9,
      guang: 3,
      zhou: 8,
      govern: 40,
      govern2: 1,
      smart: 70,
      citi: 80,
      data: 60,
      silo: 12,
      open: 20,
      camera: 6,
    },
    ...{
      一: 9,
      一网: 2,
      网通: 2,
      通办: 2,
      数据: 30,
      据孤: 4,
      孤岛: 4,
      大脑: 6,
      杭州: 20,
      州: 22,
      租房: 1,
      租: 2,
      房: 5,
      的: 90,
    },
  }),
  words: Object.entries({
    ...{ guangzhou: 9, guang: 3, zhou: 8, government: 30, governance: 10, governs: 1, smart: 70, city: 50, cities: 30 },
    ...{ data: 60, silos: 12, open: 20, cameras: 6, camera: 1, form: 5, from: 50, '2019': 4 },
  }),
});

function resolved(query: string) {
  const { clauses, ...rest } = resolveQuery(parseQuery(query), vocabulary);
  return { ...rest, clauses: clauses.map(brief) };
}

function brief({ text, alternatives }: Clause): string {
  const sequences = alternatives.map((each) => each.sequences.map((units) => units.join(' ')).join(' & '));
  return `${text} = ${sequences.join(' | ')}`;
}

describe('a query', () => {
  it.each([
    ['smart cities', ['smart = smart', 'cities = citi']],
    ['the data of the silos', ['data = data', 'silos = silo']],
    ['"data silos" smart', ['data silos = data silo', 'smart = smart']],
    ['“数据孤岛”', ['数据孤岛 = 数 据 孤 岛']],
    ['数据孤岛', ['数据 = 数 据', '孤岛 = 孤 岛']],
    ['杭州的大脑', ['杭州 = 杭 州', '大脑 = 大 脑']],
    ['一网通办', ['一网通办 = 一 网 通 办 | 一 网 & 网 通 & 通 办']],
    ['租房', ['租房 = 租 房']],
    ['guang zhou', ['guang zhou = guangzhou | guang zhou']],
    ['opendata', ['opendata = open data']],
    ['smart gover', ['smart = smart', 'gover = govern']],
    ['的', ['的 = 的']],
  ])('%j asks for %j', (query, clauses) => {
    expect(resolved(query)).toEqual({
      names: expect.anything(),
      documents: 100,
      corrections: [],
      unknown: [],
      clauses,
    });
  });

  it.each([
    ['guangzou', 'guangzhou', 'a letter too few'],
    ['guangzhhou', 'guangzhou', 'a letter too many'],
    ['guangzhoy', 'guangzhou', 'a wrong letter'],
    ['gaungzhou', 'guangzhou', 'two letters that changed places'],
    ['gobernmemt', 'government', 'two slips in a long word'],
    ['camra', 'camera', 'a letter too few in a short word'],
  ])('mends %s to %s: %s', (typed, meant) => {
    expect(resolved(`${typed} x`).corrections).toEqual([{ from: typed, to: meant }]);
  });

  it('mends nothing that is short, a number, or two slips away in a short word', () => {
    const { corrections, unknown, clauses } = resolved('dta 2091 camrea2 cmra smart');
    expect({ corrections, unknown, clauses }).toEqual({
      corrections: [],
      unknown: ['dta', '2091', 'camrea2', 'cmra'],
      clauses: ['smart = smart'],
    });
  });

  it('does not look for two single characters apart that were typed together and no text has side by side', () => {
    const { clauses, unknown } = resolved('租州 杭州');
    expect([clauses, unknown]).toEqual([['杭州 = 杭 州'], ['租州']]);
  });

  it('completes only the last word, and only while it is no word of its own', () => {
    expect(resolved('gover smart').clauses).toEqual(['smart = smart']);
    expect(resolved('gover ').clauses).toEqual(['gover = govern']);
    expect(resolved('guang').clauses).toEqual(['guang = guang']);
  });

  it('is plain text but for quotes in pairs', () => {
    const words = ['data = data', 'silos = silo'];
    for (const query of [
      'data AND silos',
      'data OR silos',
      'data -silos',
      'data:silos*',
      '"data silos',
      'data^2 & !silos|',
    ]) {
      const { clauses, unknown } = resolved(query);
      expect([query, clauses, unknown.filter((word) => word !== '2')]).toEqual([query, words, []]);
    }
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (query) => {
        const { clauses } = resolveQuery(parseQuery(query), vocabulary);
        for (const { frequency, alternatives } of clauses) {
          expect(frequency).toBeGreaterThan(0);
          expect(alternatives.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
