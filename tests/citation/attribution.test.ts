import { Source } from '../../src/entities/source';
import { attributionOf } from '../../src/services/citation/attribution';

const REPORT = aSource('report', 'All rights reserved, © 2019 A house');
const UN = aSource('un', 'CC-BY-3.0-IGO', {
  year: 2018,
  url: 'https://un.example/',
  rightsEn: 'Now in persons.',
  rightsZh: '单位改为人。',
});
const GAZETTEER = aSource('gazetteer', 'CC-BY-4.0');
const OWN = aSource('own', 'MIT');

describe('the effective licence of a row', () => {
  it.each<[what: string, sources: readonly Source[], isData: boolean, licence: string]>([
    ['words of ours on a report with all rights reserved', [REPORT], false, 'MIT'],
    ['a value of an open source', [UN], true, 'CC-BY-3.0-IGO'],
    ['a rank cited as a fact from a report', [REPORT], true, 'MIT'],
    ['words of ours on open data', [UN], false, 'MIT AND CC-BY-3.0-IGO'],
    ['words of ours on data under our own licence', [OWN], false, 'MIT'],
    [
      'a city with facts of several sources',
      [GAZETTEER, REPORT, UN, GAZETTEER],
      false,
      'MIT AND CC-BY-3.0-IGO AND CC-BY-4.0',
    ],
    ['a value derived from two open sources', [GAZETTEER, UN], true, 'CC-BY-3.0-IGO AND CC-BY-4.0'],
    ['words that rest on nothing outside', [], false, 'MIT'],
  ])('of %s', (_, sources, isData, licence) => {
    expect(attributionOf(sources, { isData }).licence).toBe(licence);
  });
});

describe('the credit of a row', () => {
  it('of a value names the source alone, with year, address, licence and what was changed', () => {
    expect(attributionOf([UN], { isData: true })).toMatchObject({
      en: 'House of un, Title of un, 2018, https://un.example/, CC-BY-3.0-IGO. Now in persons.',
      zh: 'un的机构，un的题名，2018，https://un.example/，CC-BY-3.0-IGO。单位改为人。',
    });
  });

  it('of words names us and each source once', () => {
    const { en, zh } = attributionOf([REPORT, UN, REPORT]);
    expect(en.split('Title of report')).toHaveLength(2);
    expect(en).toMatch(/^Wording and structure: Civigraph, MIT\. House of report/);
    expect(zh).toMatch(/^文字与结构：Civigraph，MIT。report的机构/);
  });
});

function aSource(slug: string, licence: string, more: Partial<Source> = {}): Source {
  return Object.assign(new Source(), {
    ...{ id: `source:${slug}`, slug, licence, nameEn: `Title of ${slug}`, nameZh: `${slug}的题名` },
    ...{ publisherEn: `House of ${slug}`, publisherZh: `${slug}的机构` },
    ...{ year: null, url: null, rightsEn: null, rightsZh: null },
    ...more,
  });
}
