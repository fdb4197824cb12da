import type { CaseFacts } from '../../src/graph/case-facts';
import { cityNeeds } from '../../src/graph/city-needs';
import { compareNodes } from '../../src/graph/compare';
import { profileOf, standardise, type Measure } from '../../src/graph/measures';
import type { KnowledgeGraph } from '../../src/graph/build-graph';
import {
  recommendCases as recommend,
  type CaseRecommendation,
  type RecommendationData,
} from '../../src/graph/recommend-cases';
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
  'challenge:traffic PART_OF challenge:everything',
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
    evidence: new Map(Object.keys(values).map((city) => [city, 'A' as const])),
    ...more,
  };
}

function recommendCases(graph: KnowledgeGraph, data: RecommendationData, city: string): readonly CaseRecommendation[] {
  return recommend(graph, data, city, { first: 9 }).cases;
}

describe('recommendCases', () => {
  it('takes what addresses the same challenge before what is beside it, and never a case of the city itself', () => {
    const found = recommendCases(graphOf(LINES), dataOf(), 'city:here');
    expect(found.map((each) => [each.case, Number(each.parts.challenges.toFixed(3))])).toEqual([
      ['case:same', 0.9],
      ['case:beside', 0.297],
    ]);
    expect(found[0]?.because[0]).toEqual({
      kind: 'CHALLENGE',
      via: 'challenge:jam',
      weight: 0.54,
      text: {
        en: '“own” names “jam” as a problem in here; “same” addresses the same.',
        zh: '“名own”指出名here存在“名jam”；“名same”应对的正是同一问题。',
      },
      links: ['link:0007', 'link:0008'],
      support: expect.objectContaining({ grounds: 'STATEMENT', evidence: 'A', link: 'link:0007' }),
      indicator: null,
    });
    expect(found[1]?.because[0]?.text.en).toBe(
      '“own” names “jam” as a problem in here; “beside” addresses “noise”, like it a part of “traffic”.',
    );
  });

  it('gives reasons whose weights add up to the fit', () => {
    const people = { 'city:here': 100, 'city:near': 200, 'city:far': 900 };
    const facts = { same: { outcomes: 2, outcomesWithFigures: 1, bestEvidence: 'B' as const } };
    for (const { fit, because } of recommendCases(graphOf(LINES), dataOf(facts, people), 'city:here')) {
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
    const [same, beside] = recommendCases(graphOf(LINES), dataOf(facts, people), 'city:here');
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

  it('recommends no case that meets no need, however alike the cities are', () => {
    const lines = ['case:a TAKES_PLACE_IN city:near', 'case:a APPLIES solution:s', 'city:here IN_COUNTRY country:one'];
    const values = { 'city:here': 1, 'city:near': 1, 'city:far': 3 };
    const measures = standardise(['one', 'two', 'three'].map((name) => measure(name, values)));
    const { needs, cases } = recommend(graphOf(lines), { ...dataOf(), measures }, 'city:here', { first: 9 });
    expect([needs, cases]).toEqual([[], []]);
  });

  it('counts a need as far as the weaker of its two sides can be relied on, and names what only the editors read', () => {
    const lines = [
      'case:own TAKES_PLACE_IN city:here',
      'case:a TAKES_PLACE_IN city:near',
      'case:b TAKES_PLACE_IN city:near',
      'case:own ADDRESSES challenge:jam! @B',
      'case:own ADDRESSES challenge:mud! @editors',
      'case:a ADDRESSES challenge:jam @C',
      'case:b ADDRESSES challenge:mud @B',
    ];
    const found = recommendCases(graphOf(lines), dataOf(), 'city:here');
    expect(found.map(({ parts }) => parts.challenges)).toEqual([
      expect.closeTo(0.9 * 0.6, 12),
      expect.closeTo(0.9 * 0.15, 12),
    ]);
    expect(found.map(({ weakest }) => [weakest.grounds, weakest.evidence])).toEqual([
      ['STATEMENT', 'C'],
      ['EDITORS', 'D'],
    ]);
    expect(found[1]?.because[0]?.text).toEqual({
      en: 'The editors read “mud” in here from “own”; no source names it; “b” addresses the same.',
      zh: '编者由“名own”推断名here存在“名mud”，来源未提及；“名b”应对的正是同一问题。',
    });
  });

  it('does not say that a city has a whole category of problems', () => {
    const lines = [
      'case:own TAKES_PLACE_IN city:here',
      'case:a TAKES_PLACE_IN city:near',
      'case:own ADDRESSES challenge:disasters!',
      'case:a ADDRESSES challenge:flood',
      'challenge:flood PART_OF challenge:disasters',
      'challenge:fire PART_OF challenge:disasters',
    ];
    expect(recommendCases(graphOf(lines), dataOf(), 'city:here')[0]?.because[0]?.text.en).toBe(
      '“own” names a problem of the kind “disasters” in here; “a” addresses “flood”, one problem of that kind.',
    );
    // Two parts of one category need have nothing to do with each other.
    const parts = lines.map((line) =>
      line.replace('case:own ADDRESSES challenge:disasters!', 'case:own ADDRESSES challenge:fire!'),
    );
    expect(recommendCases(graphOf(parts), dataOf(), 'city:here')).toEqual([]);
  });

  it('meets a need by an approach that answers it, and by a kind of that approach', () => {
    const lines = [
      ...LINES.filter((line) => !line.includes('case:same ADDRESSES')),
      'case:same APPLIES solution:signals',
      'solution:signals PART_OF solution:control',
      'solution:control ADDRESSES challenge:jam @B #source',
    ];
    const [same] = recommendCases(graphOf(lines), dataOf(), 'city:here').filter((each) => each.case === 'case:same');
    expect(same?.parts.challenges).toBeCloseTo(0.9 * 0.5 * 0.9, 12);
    expect(same?.because[0]?.links).toHaveLength(3);
    expect(same?.because[0]?.text.en).toBe(
      '“own” names “jam” as a problem in here; “same” applies “signals”, which answers it.',
    );
  });

  it('lets the caller add needs, weigh them and leave some out', () => {
    const choice = { given: new Map([['challenge:crime', 0.4]]), without: new Set(['challenge:jam']) };
    const { needs, cases } = recommend(graphOf(LINES), dataOf(), 'city:here', { first: 9, choice });
    expect(needs.map(({ weight, reasons }) => [weight, reasons.map(({ basis }) => basis)])).toEqual([[0.4, ['GIVEN']]]);
    expect(cases.map((each) => [each.case, each.parts.challenges])).toEqual([['case:other', expect.closeTo(0.4, 12)]]);
    expect(cases[0]?.because[0]?.text.en).toBe('You named “crime” as a need; “other” addresses the same.');
    const weighed = recommend(graphOf(LINES), dataOf(), 'city:here', {
      first: 9,
      choice: { given: new Map([['challenge:jam', 0.2]]), without: new Set() },
    });
    expect(weighed.needs[0]?.reasons.map(({ basis }) => basis)).toEqual(['GIVEN', 'NAMED']);
    expect(weighed.cases[0]?.parts.challenges).toBeCloseTo(0.2, 12);
  });

  it.each([
    ['grows with it', 'NONE', ['city:here']],
    ['shrinks with it', 'NONE', ['city:there']],
    ['', 'NONE', []],
    ['', 'HIGHER_IS_BETTER', []],
  ] as const)('reads a challenge from a value by the role of the link: "%s"', (role, direction, expected) => {
    const graph = graphOf([
      `indicator:i MEASURES challenge:old${role === '' ? '' : ` #${role}`}`,
      ...['here', 'a', 'b', 'c', 'there'].map((slug) => `case:${slug} TAKES_PLACE_IN city:${slug}`),
    ]);
    const values = { 'city:here': 9, 'city:a': 5, 'city:b': 5, 'city:c': 5, 'city:there': 1 };
    const measures = standardise([measure('indicator:i', values, { direction })]);
    const needy = Object.keys(values).filter((city) => cityNeeds(graph, measures, city).length > 0);
    expect(needy).toEqual(expected);
  });

  it('takes one value for one reason, and a case in many fields for one of none', () => {
    const lines = [
      'indicator:doctors MEASURES domain:health',
      'indicator:doctors MEASURES challenge:far-doctors #shrinks with it',
      'city:here IN_COUNTRY country:one',
      ...['a', 'b'].map((slug) => `case:${slug} TAKES_PLACE_IN city:near`),
      'case:a IN_DOMAIN domain:health',
      'case:a ADDRESSES challenge:far-doctors',
      ...['health', 'living', 'economy'].map((field) => `case:b IN_DOMAIN domain:${field}`),
    ];
    const values = { 'city:here': 1, 'city:near': 2, 'city:far': 3, 'city:x': 4 };
    const measures = standardise([measure('indicator:doctors', values, { direction: 'HIGHER_IS_BETTER' })]);
    const found = recommendCases(graphOf(lines), { ...dataOf(), measures }, 'city:here');
    const needsMet = found.map(({ because }) =>
      because.filter(({ kind }) => kind === 'CHALLENGE').map(({ via }) => via),
    );
    expect([found.map((each) => each.case), needsMet]).toEqual([['case:a'], [['challenge:far-doctors']]]);
  });

  it('reads a need from a value in the last third, and says which', () => {
    const graph = graphOf([...LINES, 'indicator:doctors MEASURES domain:health', 'case:other IN_DOMAIN domain:health']);
    const values = { 'city:here': 1, 'city:near': 2, 'city:far': 3, 'city:x': 4 };
    const measures = standardise([measure('indicator:doctors', values, { direction: 'HIGHER_IS_BETTER' })]);
    const found = recommendCases(graph, { ...dataOf(), measures }, 'city:here');
    const other = found.find((each) => each.case === 'case:other');
    expect(other?.because[0]).toMatchObject({ via: 'domain:health', weight: 0.15, indicator: 'indicator:doctors' });
    expect(other?.because[0]?.text.en).toBe(
      'Here has the lowest value of 4 cities in “indicator:doctors”, which bears on “health”; “other” is in that field.',
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
