import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from '../../seed/check';
import { mendFiles } from '../../seed/mend-files';
import { formatProblems } from '../../seed/report-problems';
import { aCase, BASE, problemsOf, problemsOfCase, seedFolder } from './seed-folder';

const finding = (en: string, zh = '有效。'): string =>
  `findings:\n  - text:\n      en: ${JSON.stringify(en)}\n      zh: ${JSON.stringify(zh)}\n    marker: 有效\n`;
const codes = (problems: readonly string[]): string[] => problems.map((each) => each.replace(/^\S+ (\S+).*/, '$1'));

describe('markup', () => {
  it.each([
    '<b>Fast</b> buses.',
    'Fast<br/>buses.',
    '<script>alert(1)</script>',
    'Research &amp; development.',
    'A caf&eacute;.',
    'A dash &#8212; here.',
    'A **bold** claim.',
    'A *stressed* claim.',
    'See [the page](https://example.org/x).',
    'Run `npm start`.',
    '# Heading',
    '- an item',
    '> quoted',
    '~~gone~~ words',
    '<!-- hidden -->',
  ])('%s', (text) => {
    expect(codes(problemsOfCase(finding(text)))).toEqual(['markup']);
  });

  it.each([
    'R&D of AT&T; x < 5 and y > 3.',
    'Footnotes* are marked.',
    'A 5 * 3 * 2 grid.',
    'snake_case and __init of C#.',
    'Array [1] (see page 2).',
    'Less is <5%.',
  ])('%s is none', (text) => {
    expect(codes(problemsOfCase(finding(text))).filter((code) => code === 'markup')).toEqual([]);
  });

  it('is told in names, aliases, and notes of tables', () => {
    expect(codes(problemsOfCase('aliases: [The <i>case</i>]\n'))).toEqual(['markup']);
    const header = 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: b\nperiod: 2019\n';
    const csv = 'city,value,note_en,note_zh\nseoul,1,**Sic**,原文\n';
    expect(codes(problemsOf({ 'o.yaml': header, 'o.csv': csv }))).toEqual(['markup']);
  });
});

describe('a character that nobody sees', () => {
  it.each([
    ['a zero-width space', 'It\u200bworks.', 'U+200B'],
    ['a change of direction', 'It \u202eworks.', 'U+202E'],
    ['an isolate', 'It \u2066works\u2069.', 'U+2066'],
    ['a mark of direction', 'It works.\u200f', 'U+200F'],
    ['a soft hyphen', 'It wo\u00adrks.', 'U+00AD'],
    ['a word joiner', 'It\u2060works.', 'U+2060'],
    ['a byte order mark', 'It \ufeffworks.', 'U+FEFF'],
    ['a joiner between letters', 'It wo\u200drks.', 'U+200D'],
    ['a tag', 'It \u{e0041}works.', 'U+E0041'],
    ['a blank letter', 'It \u3164works.', 'U+3164'],
    ['a lost character', 'It w\ufffdrks.', 'U+FFFD'],
  ])('%s', (_, text, name) => {
    const folder = seedFolder({
      ...BASE,
      'x.yaml': aCase(`findings:\n  - { text: { en: ${text}, zh: 有效。 }, marker: 有效 }\n`),
    });
    const { problems, fileCount } = checkSeed(folder);
    expect(problems.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([['bad-character', name]]);
    // Nor does the report write it to the terminal, where it would turn the line round.
    expect(formatProblems({ problems, fileCount }, false).replaceAll('\ufffd', '')).not.toMatch(/[\p{Cf}\u3164]/u);
  });

  it.each(['👩‍💻 at work', 'می‌خواهم', 'क्‍ष'])('is part of %s', (text) => {
    expect(problemsOfCase(`aliases: [${text}]\n`)).toEqual([]);
  });
});

describe('Chinese over several lines', () => {
  const broken = aCase(
    'findings:\n  - text:\n      en: It works\n        well.\n      zh: 这里有一句\n        话，分成\n        两行。\n    marker: 有效\n',
  );

  it('is told, and mended without a change of anything else', () => {
    const folder = seedFolder({
      ...BASE,
      'x.yaml': broken,
      'y.yaml': broken
        .replace('case: x', 'case: y')
        .replace('zh: 这里', 'zh: >-\n        这里')
        .replace('zh: 一个案例', 'zh: 又一个案例')
        .replace('A case', 'B case'),
    });
    const before = checkSeed(folder).problems;
    expect(before.map(({ code }) => code)).toEqual(['folded-chinese', 'folded-chinese']);
    expect(mendFiles([folder]).map(({ texts }) => texts)).toEqual([1, 1]);
    expect(checkSeed(folder).problems).toEqual([]);
    expect(readFileSync(join(folder, 'x.yaml'), 'utf8')).toBe(
      broken.replace('一句\n        话，分成\n        两行', '一句话，分成两行'),
    );
    expect(mendFiles([folder])).toEqual([]);
  });

  it('loses invisible characters when it is mended, but no control characters and no joiner that means something', () => {
    const written = aCase('aliases: ["a\u200bb", 👩‍💻, "c\\u0007d"]\n');
    const folder = seedFolder({ ...BASE, 'x.yaml': written });
    mendFiles([folder]);
    expect(readFileSync(join(folder, 'x.yaml'), 'utf8')).toBe(written.replace('\u200b', ''));
  });

  it.each([
    ['一个 空格。', ['space-in-chinese']],
    ['句子。 又一句。', ['space-in-chinese']],
    ['使用 GPS 定位。', []],
    ['共 30 个。', []],
  ])('%s', (zh, expected) => {
    expect(codes(problemsOfCase(finding('It works.', zh))).filter((code) => !code.startsWith('figure'))).toEqual(
      expected,
    );
  });

  it('is left alone in a file that is no YAML', () => {
    const folder = seedFolder({ 'x.yaml': `${broken}  bad: [\n` });
    expect(mendFiles([folder])).toEqual([]);
  });
});

describe('an empty list', () => {
  it.each(['domains: []', 'aliases: []', 'findings: []', 'organisations: [ ]', 'links: []'])('%s', (line) => {
    expect(codes(problemsOfCase(`${line}\n`))).toEqual(['empty-value']);
  });
});

describe('two nodes with one name', () => {
  const domain = (slug: string, en: string, zh: string): string =>
    `  - { domain: ${slug}, name: { en: ${en}, zh: ${zh} } }\n`;
  const two = (a: [string, string], b: [string, string]): string[] =>
    codes(problemsOf({ 'd.yaml': `domains:\n${domain('a', ...a)}${domain('b', ...b)}` }));

  it.each([
    [['Smart grid', '甲'], ['Smart Grid', '乙'], ['same-name']],
    [['Smart grid', '甲'], ['smart-grid', '乙'], ['same-name']],
    [['Nürnberg plan', '甲'], ['Nurnberg plan', '乙'], ['same-name']],
    [
      ['One', '智能电网'],
      ['Two', '智能 电网'],
      ['space-in-chinese', 'same-name'],
    ],
    [['Smart grid', '甲'], ['Smart grids', '乙'], []],
  ] as const)('%j and %j', (a, b, expected) => {
    expect(two([...a], [...b]).sort()).toEqual([...expected].sort());
  });

  it('may be cities of two countries', () => {
    const city = (slug: string, country: string): string =>
      `  - { city: ${slug}, name: { en: London, zh: 伦敦 }, country: { country: ${country}, source: report, section: a } }\n`;
    const countries = 'countries:\n  - { country: canada, name: { en: Canada, zh: 加拿大 } }\n';
    const cities = (other: string): string[] =>
      codes(
        problemsOf({ 'c.yaml': `${countries}cities:\n${city('london', 'south-korea')}${city('london-2', other)}` }),
      );
    expect(cities('canada')).toEqual([]);
    expect(cities('south-korea')).toEqual(['same-name']);
  });
});
