import type { CaseFacts } from '../../src/graph/case-facts';
import { compareNodes } from '../../src/graph/compare';
import { profileOf, standardise, type Measure } from '../../src/graph/measures';
import { recommendCases, type RecommendationData } from '../../src/graph/recommend-cases';
import { similarCities } from '../../src/graph/similar-cities';
import { graphOf } from './support';

const LINES = [
  'city:here IN_COUNTRY country:one',
  'city:near IN_COUNTRY country:one',
  'city:far IN_COUNTRY country:two',
  'case:own TAKES_PLACE_IN city:here',
  'case:same TAKES_PLACE_IN city:near',
  'case:beside TAKES_PLACE_IN city:far',
  'case:other TAKES_PLACE_IN city:far',
  'case:own ADDRESSES challenge:jam!',
  'case:same ADDRESSES challenge:jam',
  'case:beside ADDRESSES challenge:noise',
  'case:other ADDRESSES challenge:crime',
  'challenge:jam PART_OF challenge:traffic',
  'challenge:noise PART_OF challenge:traffic',
];

const NOTHING: CaseFacts = {
  outcomes: 0,
  outcomesWithFigures: 0,
  bestEvidence: null,
  hasCost: false,
  hasPeriod: false,
  sources: 1,
};

function dataOf(
  facts: Record<string, Partial<CaseFacts>> = {},
  people: Record<string, number> = {},
): RecommendationData {
  const cases = ['own', 'same', 'beside', 'other'].map(
    (slug) => [`case:${slug}`, { ...NOTHING, ...facts[slug] }] as const,
  );
  return { measures: [], facts: new Map(cases), people: new Map(Object.entries(people)) };
}

function measure(indicator: string, values: Record<string, number>, more: Partial<Measure> = {}): Measure {
  return {
    indicator,
    name: { en: indicator, zh: indicator },
    direction: 'NONE',
    group: indicator,
    valueType: 'SHARE',
    values: new Map(Object.entries(values)),
    ...more,
  };
}

describe('recommendCases', () => {
  it('takes what addresses the same challenge before what is beside it, and never a case of the city itself', () => {
    const found = recommendCases(graphOf(LINES), dataOf(), 'city:here', 9);
    expect(found.map((each) => [each.case, Number(each.parts.challenges.toFixed(3))])).toEqual([
      ['case:same', 0.9],
      ['case:beside', 0.297],
    ]);
    expect(found[0]?.because[0]).toEqual({
      kind: 'CHALLENGE',
      via: 'challenge:jam',
      weight: 0.54,
      text: {
        en: 'here has “jam”, as “own” tells; “same” addresses the same.',
        zh: '“名own”指出名here存在“名jam”；“名same”应对的正是同一问题。',
      },
      links: ['link:0007', 'link:0008'],
      indicator: null,
    });
    expect(found[1]?.because[0]?.text.en).toBe(
      'here has “jam”, as “own” tells; “beside” addresses “noise”, like it a part of “traffic”.',
    );
  });

  it('gives reasons whose weights add up to the fit', () => {
    const people = { 'city:here': 100, 'city:near': 200, 'city:far': 900 };
    const facts = { same: { outcomes: 2, outcomesWithFigures: 1, bestEvidence: 'B' as const } };
    for (const { fit, because } of recommendCases(graphOf(LINES), dataOf(facts, people), 'city:here', 9)) {
      expect(because.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(fit, 12);
    }
  });

  it('tells what is missing to trust a case', () => {
    const people = { 'city:here': 100, 'city:far': 900 };
    const facts = {
      same: {
        outcomes: 1,
        outcomesWithFigures: 1,
        bestEvidence: 'B' as const,
        hasCost: true,
        hasPeriod: true,
        sources: 2,
      },
      beside: { outcomes: 1, bestEvidence: 'D' as const },
    };
    const [same, beside] = recommendCases(graphOf(LINES), dataOf(facts, people), 'city:here', 9);
    expect(same?.missing.map(({ code }) => code)).toEqual(['SIZE_UNKNOWN', 'PROFILE_UNKNOWN']);
    expect(beside?.missing.map(({ code }) => code)).toEqual([
      'NO_OUTCOME_FIGURES',
      'WEAK_EVIDENCE',
      'NO_COST',
      'NO_PERIOD',
      'OTHER_COUNTRY',
      'OTHER_SIZE',
      'PROFILE_UNKNOWN',
      'ONE_SOURCE',
    ]);
    expect(beside?.missing.find(({ code }) => code === 'OTHER_SIZE')?.text).toEqual({
      en: 'far has 9.0 times as many people as here; check whether it works at that size.',
      zh: '名far的人口是名here的9.0倍，需确认在这样的规模下是否可行。',
    });
  });

  it('reads a need from a value in the last third, and says which', () => {
    const graph = graphOf([...LINES, 'indicator:doctors MEASURES domain:health', 'case:other IN_DOMAIN domain:health']);
    const values = { 'city:here': 1, 'city:near': 2, 'city:far': 3, 'city:x': 4 };
    const measures = standardise([measure('indicator:doctors', values, { direction: 'HIGHER_IS_BETTER' })]);
    const found = recommendCases(graph, { ...dataOf(), measures }, 'city:here', 9);
    const other = found.find((each) => each.case === 'case:other');
    expect(other?.because[0]).toMatchObject({ via: 'domain:health', weight: 0.15, indicator: 'indicator:doctors' });
    expect(other?.because[0]?.text.en).toBe(
      'here has the lowest value of 4 cities in “indicator:doctors”, which bears on “health”; “other” is in that field.',
    );
  });
});

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

  it('is half of how similar cities are, the other half what they share', () => {
    const graph = graphOf(['city:a MEMBER_OF concept:g', 'city:b MEMBER_OF concept:g', 'city:c MEMBER_OF concept:h']);
    const measures = standardise(['one', 'two', 'three'].map((name) => line(name, [0, 3, 0, 3])));
    const found = similarCities(graph, measures, 'city:a', 5);
    expect(found.map(({ id, score, sharedPart, profilePart }) => [id, score, sharedPart, profilePart])).toEqual([
      ['city:b', (1 + 1 / 3) / 2, 1, expect.closeTo(1 / 3, 12)],
      ['city:c', 0.5, 0, 1],
    ]);
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
