import { parseNumber } from '../../seed/numbers';
import { nearest } from '../../seed/nearest';
import { plainNumber } from '../../seed/plain-number';
import { checkSeed } from '../../seed/check';
import { aCase, BASE, problemsOf, problemsOfCase, seedFolder } from './seed-folder';

const finding = (lines: string): string =>
  `findings:\n  - text: { en: It works., zh: 有效。 }\n    marker: 有效\n    ${lines}\n`;
const place = 'source: report, section: a';
const city = (slug: string, lines: string): string => `city: ${slug}\nname: { en: X, zh: 某市 }\n${lines}\n`;

describe('a # in a text', () => {
  it('that cuts it off is told with the whole text in quotation marks', () => {
    const lines =
      'findings:\n  - text:\n      en: Parking data should be #1 priority.\n      zh: 停车。\n    marker: 停车\n';
    expect(problemsOfCase(lines)).toEqual(['x.yaml:9:11 cut-by-hash -> "Parking data should be #1 priority."']);
    expect(problemsOfCase(finding('note: { en: "A #1.", zh: 甲#1。 } # a comment'))).toEqual([]);
    expect(problemsOf({ 'x.yaml': aCase().replace('Chapter one', '#1 Chapter') })).toEqual([
      'x.yaml:6:1 cut-by-hash -> "#1 Chapter"',
    ]);
  });
});

describe('a number in another dress', () => {
  it.each([
    ['3.5 million', null],
    ['2千', '2000'],
    ['1.5百万', '1500000'],
    ['3.5万亿', '3500000000000'],
    ['12亿3000万', '1230000000'],
    ['1万2千', '12000'],
    ['1万2', null],
    ['3千米', null],
    ['3,5', null],
    ['1.234,56', null],
    ['10万-20万', '100000..200000'],
    ['3万~5万', '30000..50000'],
    ['3~5万', '30000..50000'],
    ['8000~1万', '8000..10000'],
    ['15%-20%', '15..20'],
    ['15%-20', null],
    ['5 to 8', '5..8'],
    ['1/3', null],
    ['10^6', null],
    ['10⁶', null],
    ['1e6', '1000000'],
    ['1e400', null],
    ['0o17', null],
    ["31°28'N", null],
    ['４０', '40'],
    ['−40', '-40'],
    ['.5', '0.5'],
    ['约300', '300'],
    ['39,000', '39000'],
    ['39,00', null],
    ['3.9万', '39000'],
    ['800多台', '800'],
  ])('%s', (text, expected) => {
    expect(plainNumber(text)).toBe(expected);
  });

  it('is no number where a double cannot hold it', () => {
    expect([parseNumber('9'.repeat(400)), parseNumber('12345678901234567'), parseNumber('-0')]).toEqual([
      null,
      null,
      0,
    ]);
    expect([parseNumber('1234567890123456'), parseNumber('0.3312345678901234')]).toEqual([
      1234567890123456, 0.3312345678901234,
    ]);
    expect(parseNumber('123456789012345000')).toBe(123456789012345000);
    const quantity = (value: string) =>
      finding(`quantities: [{ metric: accuracy, asPrinted: a, unit: "%", value: ${value} }]`);
    expect(problemsOfCase(quantity('0.123456789012345678'))).toEqual(['x.yaml:10:70 bad-number']);
  });

  it('stays the same text in a field for texts', () => {
    const asPrinted = finding('quantities: [{ metric: accuracy, value: 1000, unit: rank, asPrinted: 1e3 }]');
    expect(problemsOfCase(asPrinted)).toEqual(['x.yaml:10:74 odd-number -> "1e3"']);
  });
});

describe('texts', () => {
  it('hold no invisible characters', () => {
    expect(problemsOfCase('aliases: ["a\\u0007b", "a\\uD800"]\n')).toEqual([
      'x.yaml:7:11 bad-character',
      'x.yaml:7:23 bad-character',
    ]);
    expect(problemsOfCase('aliases: ["a\\u4E2Db"]\n')).toEqual([]);
  });

  it.each(['...', 'ToDo', 'tbd', 'xxx'])('are no placeholders such as %s', (text) => {
    const found = problemsOfCase(`findings: [{ text: { en: ${text}, zh: ${text} }, marker: 有效 }]\n`);
    expect(found.map((each) => each.split(' ')[1])).toEqual(['placeholder', 'placeholder']);
  });
});

describe('links and lists', () => {
  it.each([
    ['a link to itself', 'links: [{ type: relates to, to: case:x }]', ['x.yaml:7:33 self-link']],
    ['itself among what it relates to', finding('relatesTo: [case:x]'), ['x.yaml:10:17 self-link']],
    ['a domain twice', 'domains: [transport, domain:transport]', ['x.yaml:7:22 repeated-entry']],
    ['an organisation twice', 'organisations: [metro, { organisation: metro }]', ['x.yaml:7:26 repeated-entry']],
    ['city and cities', 'cities: [busan]', ['x.yaml:7:1 misplaced-key']],
    ['constructor', 'constructor: x', ['x.yaml:7:1 unknown-key']],
    ['__proto__', '__proto__: { a: b }', ['x.yaml:7:1 unknown-key']],
    ['toString', finding('toString: x'), ['x.yaml:10:5 unknown-key']],
  ])('%s', (_, lines, expected) => {
    expect(problemsOfCase(`${lines}\n`)).toEqual(expected);
  });

  it('a case without a city or a place is only warned of', () => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase().replace('city: seoul\n', '') });
    expect(checkSeed(folder).problems).toMatchObject([{ code: 'city-missing', severity: 'warning', line: 1 }]);
    expect(problemsOf({ 'x.yaml': aCase('organisations: [metro]\n').replace('city: seoul\n', '') })).toEqual([]);
  });
});

describe('ids of other registers', () => {
  it.each([
    ['wikidata', 'https://www.wikidata.org/wiki/Q8684', 'Q8684'],
    ['geonames', 'x1835848', null],
    ['un-locode', 'krsel', 'KR SEL'],
    ['iso-3166-2', 'KR 11', 'KR-11'],
  ])('of %s have one form', (scheme, value, fixed) => {
    const found = problemsOf({ 'x.yaml': city('x', `ids: [{ scheme: ${scheme}, ${place}, value: ${value} }]`) });
    expect(found.map((each) => each.replace(/^\S+ /, ''))).toEqual([`bad-code${fixed === null ? '' : ` -> ${fixed}`}`]);
  });

  it('stand for one node', () => {
    const ids = `ids: [{ scheme: wikidata, value: Q1, ${place} }]`;
    expect(problemsOf({ 'x.yaml': city('x', ids), 'y.yaml': city('y', ids) })).toEqual([
      'y.yaml:2:13 same-name',
      'y.yaml:3:34 duplicate-id',
    ]);
  });
});

describe('a relative change', () => {
  it.each([
    ['change: -120, unit: "%"', ['x.yaml:10:46 impossible-fall']],
    ['change: -120, unit: "%", changeType: absolute', []],
    ['change: -100, unit: "%"', []],
  ])('%s', (fields, expected) => {
    const printed = /-\d+/.exec(fields)?.[0] ?? '';
    const written = finding(`quantities: [{ metric: accuracy, ${fields}, asPrinted: ${printed} }]`);
    expect(problemsOfCase(written)).toEqual(expected);
  });
});

describe('Chinese punctuation in the place of that of YAML', () => {
  it.each([
    ['a colon', 'domains： [transport]', ['x.yaml:7:8 chinese-punctuation -> domains: [transport]']],
    [
      'a comma between entries',
      'name: { en: A， zh: 甲 }',
      ['x.yaml:7:14 chinese-punctuation -> name: { en: A, zh: 甲 }'],
    ],
    [
      'a comma in a list',
      'domains: [transport、water]',
      ['x.yaml:7:20 chinese-punctuation -> domains: [transport, water]'],
    ],
    ['brackets', 'domains: 【transport】', ['x.yaml:7:10 chinese-punctuation -> domains: [transport]']],
    ['braces', 'name: ｛ en: A, zh: 甲 ｝', ['x.yaml:7:7 chinese-punctuation -> name: { en: A, zh: 甲 }']],
    ['quotation marks', 'period: “2013”', ['x.yaml:7:9 chinese-punctuation -> period: "2013"']],
  ])('%s', (_, line, expected) => {
    expect(problemsOfCase(`${line}\n`).filter((each) => !each.includes('duplicate-key'))).toEqual(expected);
  });

  it('is right in texts', () => {
    const lines = finding('note: { en: "A, text：b.", zh: “甲”，乙：丙、丁【戊】。 }');
    expect(problemsOfCase(lines)).toEqual([]);
  });
});

describe('a file with a slip of syntax', () => {
  it('is still checked where it is sound', () => {
    expect(problemsOfCase('aliases: [a\ndomains: [trafic]\n')).toEqual([
      'x.yaml:8:1 yaml-syntax',
      'x.yaml:8:11 unknown-slug -> transport',
    ]);
  });

  it.each(['a: %x', 'a: b: c', 'a: [b', 'a: ]', 'a: "x', 'a: "x" y', 'a\nb: c', '---\na: b'])('%s', (lines) => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase(`${lines}\n`) });
    const words = checkSeed(folder)
      .problems.map(({ message }) => message)
      .join(' ');
    expect(words).not.toMatch(/parseAll|[Bb]lock collection|[Ii]mplicit|indicator|token|no YAML/);
    expect(words).not.toBe('');
  });
});

describe('the nearest value', () => {
  it('is found by the names of a node', () => {
    expect(problemsOf({ 'x.yaml': aCase().replace('seoul', '首尔') })).toEqual(['x.yaml:4:7 bad-slug -> seoul']);
    expect(problemsOf({ 'x.yaml': aCase().replace('seoul', '首尔市') })).toEqual(['x.yaml:4:7 bad-slug -> seoul']);
  });

  it('of a language is its code', () => {
    expect(problemsOfCase('findings: [{ text: { en: A b., cn: 甲。 }, marker: 有 }]\n')).toContain(
      'x.yaml:7:32 unknown-key -> zh',
    );
  });

  it('begins alike, and is not told where all are far', () => {
    expect(nearest('traffic', ['trade', 'tariff', 'traffic-noise'])).toBe('traffic-noise, trade');
    expect(nearest('traffic', ['water'])).toBeNull();
  });
});
