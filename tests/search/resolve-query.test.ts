import fc from 'fast-check';
import type { Clause } from '../../src/search/clause';
import { type KnownWords, parseQuery } from '../../src/search/parse-query';
import { resolveQuery } from '../../src/search/resolve-query';
import { stem } from '../../src/search/stem';
import { Thesaurus } from '../../src/search/thesaurus';
import type { Vocabulary } from '../../src/search/vocabulary';

const WORDS: Readonly<Record<string, number>> = {
  ...{ guangzhou: 9, guang: 3, zhou: 8, government: 30, governance: 10, governs: 1, smart: 70, city: 50, cities: 30 },
  ...{ data: 60, silos: 12, open: 20, cameras: 6, camera: 1, form: 5, from: 50, '2019': 4, sensors: 9, cctv: 2 },
};
/** Runs of characters that the texts have; whatever lies within one is there too. */
const CHINESE = ['数据孤岛', '杭州大脑', '一网', '网通', '通办', '租房', '的', '城市', '监控'];
const STEMS = new Set(Object.keys(WORDS).map(stem));

const vocabulary: Vocabulary = {
  words: [Object.keys(WORDS).sort()],
  countOf: (word) => WORDS[word] ?? 0,
  has(units) {
    const text = units.join('');
    if (/\p{Script=Han}/u.test(text)) return CHINESE.some((run) => run.includes(text));
    return (
      units.every((unit) => STEMS.has(unit)) &&
      ['guang zhou', 'open data', 'data silo'].some((run) =>
        `${run} ${[...STEMS].join(' | ')}`.includes(units.join(' ')),
      )
    );
  },
};

const thesaurus = new Thesaurus([
  {
    code: 'video-surveillance',
    synonyms: ['video surveillance', 'CCTV', '视频监控', '监控'],
    leads: ['dashcam'],
    nodes: ['technology:video-surveillance'],
    unlike: [],
  },
  { code: 'seniors', synonyms: ['seniors', '老年人'], leads: [], nodes: [], unlike: ['sensors'] },
  {
    code: 'commuter',
    synonyms: ['commuters', '通勤者'],
    leads: [],
    nodes: ['challenge:traffic'],
    unlike: ['computer'],
  },
]);
const words = { vocabulary, thesaurus, placeNames: () => [] };
const known: KnownWords = (text, tokens) => {
  const meaning = thesaurus.meaningIn(text, tokens);
  return meaning && { meaning };
};

function resolved(query: string) {
  const { clauses, ...rest } = resolveQuery(query, parseQuery(query, known), words);
  return { ...rest, clauses: clauses.map(brief) };
}

function brief({ text, alternatives }: Clause): string {
  const sequences = alternatives.map(
    ({ sequences: all, nodes = [] }) => all.map((units) => units.join(' ')).join(' & ') || nodes.join(' '),
  );
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

  it('looks for a term by its synonyms in both languages, and leads to its nodes', () => {
    for (const typed of ['CCTV', 'video surveillance', '视频监控']) {
      const { clauses, expansions, corrections } = resolved(typed);
      expect(clauses).toHaveLength(1);
      expect(clauses[0]).toContain('监 控 ');
      expect(clauses[0]).toContain('technology:video-surveillance');
      expect(expansions).toEqual([
        expect.objectContaining({
          nodes: ['technology:video-surveillance'],
          words: expect.not.arrayContaining([typed]),
        }),
      ]);
      expect(corrections).toEqual([]);
    }
  });

  it('takes a narrower word to the nodes and to no other word', () => {
    const { clauses, expansions } = resolved('dashcam');
    expect(clauses).toEqual(['dashcam = technology:video-surveillance']);
    expect(expansions).toEqual([{ text: 'dashcam', words: [], nodes: ['technology:video-surveillance'] }]);
  });

  it('never takes a known word for a slip, nor a slip for a word that is said to be another', () => {
    expect(resolved('seniors smart').corrections).toEqual([]);
    expect(resolved('sensos smart').corrections).toEqual([{ from: 'sensos', to: 'sensors' }]);
    expect(resolved('computer smart').corrections).toEqual([]);
    expect(resolved('comuters smart').corrections).toEqual([{ from: 'comuters', to: 'commuters' }]);
  });

  it('knows a Chinese term by its sound', () => {
    expect(resolved('shipinjiankong').clauses[0]).toContain('technology:video-surveillance');
    expect(resolved('shi pin jian kong').clauses[0]).toContain('technology:video-surveillance');
  });

  it('takes a word inside of a term for a hint, the stronger the more of the term the query has', () => {
    const terms = new Thesaurus([
      {
        code: 'crime',
        synonyms: ['crime'],
        leads: ['where will thieves strike', '防止盗窃'],
        nodes: ['solution:x'],
        unlike: [],
      },
    ]);
    const hintsIn = (query: string): (readonly [string, number])[] => {
      const { clauses, unknown, corrections } = resolveQuery(query, parseQuery(query), { ...words, thesaurus: terms });
      expect([unknown, corrections]).toEqual([[], []]);
      return clauses.flatMap(({ text, alternatives }) =>
        alternatives.flatMap(({ nodes, isHint, weight }) =>
          isHint && nodes?.[0] === 'solution:x' ? [[text, weight] as const] : [],
        ),
      );
    };
    const [[, alone]] = hintsIn('thieves') as [[string, number]];
    const both = hintsIn('strike by thieves');
    expect(both.map(([text]) => text)).toEqual(['strike', 'thieves']);
    expect(both.every(([, weight]) => weight === 2 * alone)).toBe(true);
    expect(hintsIn('盗窃')).toHaveLength(1);
  });

  it('reaches the terms that have another word of its group', () => {
    const terms = new Thesaurus([
      { code: 'taxi', synonyms: ['taxi', 'cab'], leads: [], nodes: [], unlike: [] },
      { code: 'robotaxi', synonyms: ['robot taxi'], leads: [], nodes: ['solution:x'], unlike: [] },
    ]);
    const all = { ...words, thesaurus: terms };
    const found = resolveQuery(
      'cab',
      parseQuery('cab', (text, tokens) => {
        const meaning = terms.meaningIn(text, tokens);
        return meaning && { meaning };
      }),
      all,
    );
    expect(found.clauses[0]!.alternatives.find(({ isHint }) => isHint)?.nodes).toEqual(['solution:x']);
  });

  it('takes a word for a term where they differ by a short ending, and for no other of its stem', () => {
    const terms = new Thesaurus([
      { code: 'urbanisation', synonyms: ['urbanisation'], leads: [], nodes: ['concept:x'], unlike: [] },
      { code: 'accessibility', synonyms: ['accessibility'], leads: [], nodes: ['challenge:y'], unlike: [] },
      { code: 'congestion', synonyms: ['congestion'], leads: [], nodes: ['challenge:z'], unlike: [] },
    ]);
    for (const typed of ['urbanization', 'urbanisation', 'congested', 'congestion', 'accessibility']) {
      expect([typed, terms.meaningOf(typed)?.nodes.length]).toEqual([typed, 1]);
    }
    for (const typed of ['urban', 'access']) expect([typed, terms.meaningOf(typed)]).toEqual([typed, null]);
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
