import { aCase, BASE, problemsOf, problemsOfCase } from './seed-folder';

const finding = (lines: string): string =>
  `findings:\n  - text: { en: It works., zh: 有效。 }\n    marker: 有效\n    ${lines}\n`;
/** The doubt is told, so that only the form of the quantity is in question here and not its figure. */
const quantity = (fields: string): string =>
  finding(`quantities: [{ metric: accuracy, asPrinted: 94%, ${fields} }]\n    ${DOUBTFUL}`);
const DOUBTFUL = 'flags: [ambiguous]\n    note: { en: Perhaps., zh: 或许。 }';
const city = (lines: string): string => `city: x\nname: { en: X, zh: 某市 }\n${lines}\n`;

describe('keys', () => {
  it.each([
    ['unknown', 'sumary: x', ['x.yaml:7:1 unknown-key -> summary']],
    ['unknown in a statement', finding('quantites: [x]'), ['x.yaml:10:5 unknown-key -> quantities']],
    ['the word slug', 'slug: x', ['x.yaml:7:1 unknown-key -> formerSlugs']],
    ['a thousands separator', quantity('value: 39,000, unit: "%"'), ['x.yaml:10:64 unknown-key']],
    ['a text where a list belongs', 'domains: transport', ['x.yaml:7:10 wrong-shape -> [transport]']],
    ['a list where a form belongs', 'findings: { text: x }', ['x.yaml:7:1 wrong-shape']],
    ['a text in a list of forms', 'findings: [x]', ['x.yaml:7:12 wrong-shape']],
  ])('%s', (_, lines, expected) => {
    expect(problemsOfCase(`${lines}\n`)).toEqual(expected);
  });

  it('that are missing', () => {
    expect(problemsOf({ 'x.yaml': 'case: x\nname: { en: A, zh: 甲 }\n' })).toEqual([
      'x.yaml:1:1 missing-key',
      'x.yaml:1:7 city-missing',
    ]);
    expect(problemsOf({ 'x.yaml': 'figures:\n  - { figure: x, name: { en: A, zh: 甲 } }\n' }, BASE)).toEqual([
      'x.yaml:2:7 missing-key',
      'x.yaml:2:7 missing-key',
    ]);
  });

  it('a shared file of an unknown kind', () => {
    const found = problemsOf({
      'more.yaml': 'domains:\n  - { domain: a, name: { en: A, zh: 甲 } }\ntechnologys: [x]\n',
    });
    expect(found).toEqual(['more.yaml:3:1 unknown-key -> technologies']);
  });
});

describe('slugs', () => {
  it('have one form and are the name of their file', () => {
    const content = aCase().replace('case: x', 'case: New Case');
    expect(problemsOf({ 'new-case.yaml': content })).toEqual([
      'new-case.yaml:1:7 slug-not-file-name -> new-case',
      'new-case.yaml:1:7 bad-slug -> new-case',
    ]);
  });

  it('stand for one node of a kind', () => {
    expect(problemsOf({ 'seoul.yaml': 'city: seoul\nname: { en: Seoul, zh: 首尔 }\n' })).toEqual([
      'seoul.yaml:1:7 duplicate-slug',
    ]);
  });
});

describe('texts in two languages', () => {
  it.each([
    ['without Chinese', 'text: { en: It works. }', ['x.yaml:8:5 missing-translation']],
    ['without English', 'text: { zh: 有效。 }', ['x.yaml:8:5 missing-translation']],
    ['with an empty text', 'text: { en: "", zh: 有效。 }', ['x.yaml:8:17 missing-translation']],
    ['twice the same', 'text: { en: It works., zh: It works. }', ['x.yaml:8:32 same-translation']],
    ['with English for Chinese', 'text: { en: It works., zh: Works. }', ['x.yaml:8:32 not-chinese']],
    ['with Chinese for English', 'text: { en: 有效的。, zh: 有效。 }', ['x.yaml:8:17 not-english']],
  ])('%s', (_, text, expected) => {
    expect(problemsOfCase(`findings:\n  - ${text}\n    marker: 有效\n`)).toEqual(expected);
  });

  it('may be equal in names without Chinese characters', () => {
    const names = (zh: string) =>
      problemsOf({ 't.yaml': `technologies: [{ technology: t, name: { en: GPS, zh: ${zh} } }]\n` });
    expect(names('GPS')).toEqual([]);
    const same = problemsOf({ 't.yaml': 'technologies: [{ technology: t, name: { en: 大 data, zh: 大 data } }]\n' });
    expect(same).toEqual(['t.yaml:1:57 same-translation']);
  });
});

describe('values', () => {
  it.each([
    ['a word that is not in the list', finding('basis: guessed'), ['x.yaml:10:12 unknown-word']],
    ['a word with hyphens', finding('basis: general-statistic'), []],
    ['a word with spaces', finding('basis: general statistic'), []],
    ['a word in capitals', finding('basis: REPORTED'), ['x.yaml:10:12 unknown-word -> reported']],
    ['a grade in lower case', finding('evidence: b'), ['x.yaml:10:15 unknown-word -> B']],
    ['a flag', finding('flags: [no period, no-unitt]'), ['x.yaml:10:24 unknown-word -> no unit, no period']],
    ['a number with a unit', quantity('value: 94%, unit: "%"'), ['x.yaml:10:61 bad-number -> 94']],
    ['a number in Chinese', quantity('value: 3.9万, unit: "%"'), ['x.yaml:10:61 bad-number -> 39000']],
    ['a range with a hyphen', quantity('value: 8-15, unit: "%"'), ['x.yaml:10:61 bad-number -> 8..15']],
    ['a range upside down', quantity('change: 20..15, unit: "%"'), ['x.yaml:10:62 bad-range -> 15..20']],
    ['a range', quantity('value: 8..15, unit: "%"'), []],
    ['a range that is none', quantity('value: 8, unit: "%", comparator: range'), ['x.yaml:10:87 bad-range']],
    ['no unit', quantity('value: 94'), ['x.yaml:10:61 unit-missing -> unit: as printed']],
    ['no unit in the source', quantity('value: 94, unit: as printed'), []],
    ['neither value nor change', quantity('unit: "%"'), ['x.yaml:10:20 value-or-change']],
    ['value and change', quantity('value: 1, change: 2, unit: "%"'), ['x.yaml:10:64 value-or-change']],
    [
      'a change without its type',
      quantity('change: 2, unit: rank'),
      ['x.yaml:10:62 missing-key -> changeType: absolute'],
    ],
    [
      'an empty asPrinted',
      finding('quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: "" }]'),
      ['x.yaml:10:71 empty-value'],
    ],
    ['year and period', quantity('value: 1, unit: "%", year: 2013, period: 2013'), ['x.yaml:10:75 misplaced-key']],
    [
      'a marker of 16 characters',
      finding('also: [{ marker: 一二三四五六七八九十一二三四五六 }]'),
      ['x.yaml:10:22 marker-too-long -> 一二三四五六七八九十一二三四五'],
    ],
    ['a marker of 15 characters beyond the BMP', finding(`also: [{ marker: ${'𠮷'.repeat(15)} }]`), []],
    ['a period', finding('period: "2012-2016"'), ['x.yaml:10:13 bad-period -> 2012..2016']],
    ['a month', finding('period: 2016-9'), ['x.yaml:10:13 bad-period -> 2016-09']],
    ['a period that ends before it starts', finding('period: 2016..2012'), ['x.yaml:10:13 bad-range -> 2012..2016']],
    ['the same alias twice', 'aliases: [a, b, a]', ['x.yaml:7:17 repeated-entry']],
  ])('%s', (_, lines, expected) => {
    expect(problemsOfCase(`${lines}\n`)).toEqual(expected);
  });

  it('periods of all five forms', () => {
    for (const period of ['2013', '2016-10', '2012..2016', 'since 2018', 'unknown']) {
      expect(problemsOfCase(`period: ${period}\n`)).toEqual([]);
    }
  });

  it('reference facts of a city', () => {
    const place = 'source: report, section: a';
    expect(problemsOf({ 'x.yaml': city(`coordinates: { latitude: 137.5, longitude: 126.9, ${place} }`) })).toEqual([
      'x.yaml:3:26 coordinate-out-of-range',
    ]);
    expect(problemsOf({ 'x.yaml': city('country: { country: south-korea, source: report }') })).toEqual([
      'x.yaml:3:1 missing-section',
    ]);
    expect(problemsOf({ 'x.yaml': city('country: south-korea') })).toEqual(['x.yaml:3:10 wrong-shape']);
    const ids = `ids: [{ scheme: wikidata, value: Q1, ${place} }, { scheme: wikidata, value: Q1, ${place} }]`;
    expect(problemsOf({ 'x.yaml': city(ids) })).toEqual(['x.yaml:3:95 repeated-entry']);
  });

  it('codes and addresses', () => {
    const source = String(BASE['sources/report.yaml']);
    expect(problemsOf({ 'sources/report.yaml': `${source}url: example.org/x\nlanguage: ZH\n` })).toEqual([
      'sources/report.yaml:8:6 bad-address -> https://example.org/x',
      'sources/report.yaml:9:11 bad-code -> zh',
    ]);
  });
});

describe('units', () => {
  const unit = (fields: string): string[] =>
    problemsOf({ 'more.yaml': `units:\n  - { unit: day, name: { en: days, zh: 天 }, ${fields} }\n` });

  it.each([
    ['a singular', 'singular: day', []],
    ['a figure', 'figure: { en: "{0} d", zh: "{0}天" }', []],
    ['a singular in Chinese', 'singular: 天', ['more.yaml:2:55 not-english']],
    ['an empty singular', 'singular: ""', ['more.yaml:2:55 empty-value']],
    ['a figure in one language', 'figure: { en: "{0} d" }', ['more.yaml:2:45 missing-translation']],
    ['a figure without its number', 'figure: { en: d, zh: "{0}天" }', ['more.yaml:2:59 bad-figure']],
    ['a figure with two numbers', 'figure: { en: "{0} d", zh: "{0}{0}天" }', ['more.yaml:2:72 bad-figure']],
    ['a figure that is a text', 'figure: "{0} d"', ['more.yaml:2:53 wrong-shape']],
  ])('%s', (_, fields, expected) => {
    expect(unit(fields)).toEqual(expected);
  });
});
