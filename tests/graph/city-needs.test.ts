import { cityNeeds } from '../../src/graph/city-needs';
import { standardise } from '../../src/graph/measures';
import { recommendCaseStudies as recommend } from '../../src/graph/recommend-case-studies';
import { dataOf, LINES, measure, recommendCaseStudies } from './recommend-support';
import { graphOf } from './support';

describe('the needs of a city', () => {
  it('lets the caller add needs, weigh them and leave some out', () => {
    const choice = { given: new Map([['challenge:crime', 0.4]]), without: new Set(['challenge:jam']) };
    const { needs, cases } = recommend(graphOf(LINES), dataOf(), 'city:here', { first: 9, choice });
    expect(needs.map(({ weight, reasons }) => [weight, reasons.map(({ basis }) => basis)])).toEqual([[0.4, ['GIVEN']]]);
    expect(cases.map((each) => [each.caseStudy, each.parts.challenges])).toEqual([
      ['case:other', expect.closeTo(0.4, 12)],
    ]);
    expect(cases[0]?.reasons[0]?.text.en).toBe('You named “crime” as a need; “other” addresses the same.');
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
    const found = recommendCaseStudies(graphOf(lines), { ...dataOf(), measures }, 'city:here');
    const needsMet = found.map(({ reasons }) =>
      reasons.filter(({ kind }) => kind === 'CHALLENGE').map(({ via }) => via),
    );
    expect([found.map((each) => each.caseStudy), needsMet]).toEqual([['case:a'], [['challenge:far-doctors']]]);
  });

  it('reads a need from a value in the last third, and says which', () => {
    const graph = graphOf([...LINES, 'indicator:doctors MEASURES domain:health', 'case:other IN_DOMAIN domain:health']);
    const values = { 'city:here': 1, 'city:near': 2, 'city:far': 3, 'city:x': 4 };
    const measures = standardise([measure('indicator:doctors', values, { direction: 'HIGHER_IS_BETTER' })]);
    const found = recommendCaseStudies(graph, { ...dataOf(), measures }, 'city:here');
    const other = found.find((each) => each.caseStudy === 'case:other');
    expect(other?.reasons[0]).toMatchObject({ via: 'domain:health', weight: 0.15, indicator: 'indicator:doctors' });
    expect(other?.reasons[0]?.text.en).toBe(
      'Here has the lowest value of 4 cities in “indicator:doctors”, which bears on “health”; “other” is in that field.',
    );
  });
});
