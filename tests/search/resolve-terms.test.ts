import { parseQuery } from '../../src/search/parse-query';
import { resolveQuery } from '../../src/search/resolve-query';
import { Thesaurus } from '../../src/search/thesaurus';
import { resolved, words } from './resolve-query-support';

describe('a query with terms', () => {
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
});
