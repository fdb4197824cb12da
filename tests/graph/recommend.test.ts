import { standardise } from '../../src/graph/measures';
import { recommendCaseStudies as recommend } from '../../src/graph/recommend-case-studies';
import { dataOf, LINES, measure, recommendCaseStudies } from './recommend-support';
import { graphOf } from './support';

describe('recommendCaseStudies', () => {
  it('takes what addresses the same challenge before what is beside it, and never a case of the city itself', () => {
    const found = recommendCaseStudies(graphOf(LINES), dataOf(), 'city:here');
    expect(found.map((each) => [each.caseStudy, Number(each.parts.challenges.toFixed(3))])).toEqual([
      ['case:same', 0.9],
      ['case:beside', 0.297],
    ]);
    expect(found[0]?.reasons[0]).toEqual({
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
    expect(found[1]?.reasons[0]?.text.en).toBe(
      '“own” names “jam” as a problem in here; “beside” addresses “noise”, like it a part of “traffic”.',
    );
  });

  it('gives reasons whose weights add up to the score', () => {
    const people = { 'city:here': 100, 'city:near': 200, 'city:far': 900 };
    const facts = { same: { outcomes: 2, outcomesWithFigures: 1, bestEvidence: 'B' as const } };
    for (const { score, reasons } of recommendCaseStudies(graphOf(LINES), dataOf(facts, people), 'city:here')) {
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12);
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
    const [same, beside] = recommendCaseStudies(graphOf(LINES), dataOf(facts, people), 'city:here');
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
    const found = recommendCaseStudies(graphOf(lines), dataOf(), 'city:here');
    expect(found.map(({ parts }) => parts.challenges)).toEqual([
      expect.closeTo(0.9 * 0.6, 12),
      expect.closeTo(0.9 * 0.15, 12),
    ]);
    expect(found.map(({ weakest }) => [weakest.grounds, weakest.evidence])).toEqual([
      ['STATEMENT', 'C'],
      ['EDITORS', 'D'],
    ]);
    expect(found[1]?.reasons[0]?.text).toEqual({
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
    expect(recommendCaseStudies(graphOf(lines), dataOf(), 'city:here')[0]?.reasons[0]?.text.en).toBe(
      '“own” names a problem of the kind “disasters” in here; “a” addresses “flood”, one problem of that kind.',
    );
    // Two parts of one category need have nothing to do with each other.
    const parts = lines.map((line) =>
      line.replace('case:own ADDRESSES challenge:disasters!', 'case:own ADDRESSES challenge:fire!'),
    );
    expect(recommendCaseStudies(graphOf(parts), dataOf(), 'city:here')).toEqual([]);
  });

  it('meets a need by an approach that answers it, and by a kind of that approach', () => {
    const lines = [
      ...LINES.filter((line) => !line.includes('case:same ADDRESSES')),
      'case:same APPLIES solution:signals',
      'solution:signals PART_OF solution:control',
      'solution:control ADDRESSES challenge:jam @B #source',
    ];
    const [same] = recommendCaseStudies(graphOf(lines), dataOf(), 'city:here').filter(
      (each) => each.caseStudy === 'case:same',
    );
    expect(same?.parts.challenges).toBeCloseTo(0.9 * 0.5 * 0.9, 12);
    expect(same?.reasons[0]?.links).toHaveLength(3);
    expect(same?.reasons[0]?.text.en).toBe(
      '“own” names “jam” as a problem in here; “same” applies “signals”, which answers it.',
    );
  });
});
