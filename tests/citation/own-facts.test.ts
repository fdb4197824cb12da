import 'reflect-metadata';
import { ownFactsMarkup } from '../../src/server/pages/own-facts';
import type { NodeRow } from '../../src/snapshot';

describe('the page of a thing shows what only its kind has', () => {
  const aNode = (fields: Partial<NodeRow>): NodeRow => fields as NodeRow;
  const aCase = (fields: Partial<NodeRow>): NodeRow => aNode({ kind: 'case', ...fields });
  const anIndicator = aNode({
    kind: 'indicator',
    definitionEn: 'Residents.',
    definitionZh: '常住人口。',
    frequency: 'DECENNIAL',
    collectionMethodEn: 'Counted.',
    collectionMethodZh: '清查。',
    populationConcept: 'RESIDENT',
    referenceArea: 'ADMINISTRATIVE_UNIT',
    sdmxCode: 'WB:CL_SERIES_WDI:SP_POP_TOTL',
    sdgCode: null,
  });

  it.each([
    ['EN', ['Status: Trial', 'Page: <a href="https://example.org/?a=1&#38;b=2"']],
    ['ZH', ['状态：试点', '网页：']],
  ] as const)('a case its status and its page, in %s', (locale, expected) => {
    const { text } = ownFactsMarkup(aCase({ status: 'TRIAL', link: 'https://example.org/?a=1&b=2' }), locale);
    for (const part of expected) expect(text).toContain(part);
  });

  it.each([
    ['EN', ['Definition: Residents.', 'How often: Every ten years', 'Area: Administrative unit', 'SP_POP_TOTL']],
    ['ZH', ['定义：常住人口。', '频率：每十年', '人口口径：常住人口', '范围：行政区域']],
  ] as const)('an indicator how it is measured, in %s', (locale, expected) => {
    const { text } = ownFactsMarkup(anIndicator, locale);
    for (const part of expected) expect(text).toContain(part);
    expect(text).not.toContain('SDG');
  });

  it('nothing of a page that is not known, and nothing at all of another kind', () => {
    expect(ownFactsMarkup(aCase({ status: 'UNKNOWN', link: null }), 'EN').text).not.toContain('Page');
    expect(ownFactsMarkup(aNode({ kind: 'city' }), 'EN').text).toBe('');
  });
});
