import fc from 'fast-check';
import { parseQuery } from '../../src/search/parse-query';
import { resolveQuery } from '../../src/search/resolve-query';
import { known, resolved, vocabulary, words } from './resolve-query-support';

describe('a query', () => {
  it.each([
    ['smart cities', ['smart = smart', 'cities = citi']],
    ['the data of the silos', ['data = data', 'silos = silo']],
    ['"data silos" smart', ['data silos = data silo', 'smart = smart']],
    ['“数据孤岛”', ['数据孤岛 = 数 据 孤 岛']],
    ['数据孤岛', ['数据 = 数 据', '孤岛 = 孤 岛']],
    ['杭州的大脑', ['杭州 = 杭 州', '大脑 = 大 脑']],
    ['一网通办', ['一网通办 = 一 网 & 通 办']],
    ['租房', ['租房 = 租 房']],
    ['guang zhou', ['guang zhou = guangzhou | guang zhou']],
    ['opendata', ['opendata = open data']],
    ['smart gover', ['smart = smart', 'gover = govern']],
    ['的', ['的 = 的']],
  ])('%j asks for %j', (query, clauses) => {
    expect(resolved(query)).toEqual({
      names: expect.anything(),
      corrections: [],
      expansions: [],
      leads: [],
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
    const clausesOfBoth = ['data = data', 'silos = silo'];
    for (const query of [
      'data AND silos',
      'data OR silos',
      'data -silos',
      'data:silos*',
      '"data silos',
      'data^2 & !silos|',
    ]) {
      const { clauses, unknown } = resolved(query);
      expect([query, clauses, unknown.filter((word) => word !== '2')]).toEqual([query, clausesOfBoth, []]);
    }
  });

  it('leaves the first letter as it is, unless it changed places with the second', () => {
    for (const typed of ['tovernment', 'pmart', 'zensors']) expect(resolved(`${typed} x`).corrections).toEqual([]);
    expect(resolved('ogvernment x').corrections).toEqual([{ from: 'ogvernment', to: 'government' }]);
  });

  it('says of a word whether it is common in the language', () => {
    const asked = 'data whole 城市 每天';
    const all = { ...vocabulary, has: () => true, countOf: (word: string) => Number(asked.split(' ').includes(word)) };
    const { clauses } = resolveQuery(asked, parseQuery(asked), { ...words, vocabulary: all });
    expect(clauses.map(({ text, isCommon }) => [text, isCommon])).toEqual([
      ['data', false],
      ['whole', true],
      ['城市', false],
      ['每天', true],
    ]);
  });

  it('asks for the pieces of a Chinese word that no text has as a whole', () => {
    expect(resolved('城市监控网').clauses[0]).toMatch(/^城市/);
    expect(resolved('数据大脑').clauses.map((clause) => clause.split(' ')[0])).toEqual(['数据', '大脑']);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (query) => {
        const { clauses } = resolveQuery(query, parseQuery(query, known), words);
        for (const { alternatives } of clauses) {
          expect(alternatives.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
