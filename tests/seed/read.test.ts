import { BASE, problemsOf, problemsOfCase } from './seed-folder';

const statement = (marker: string): string => `findings:\n  - text: { en: It works., zh: 有效。 }\n    ${marker}\n`;

describe('files without mistakes', () => {
  it('have no problems', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOfCase(statement('marker: 有效'))).toEqual([]);
  });
});

describe('a file that cannot be read as it stands', () => {
  it.each([
    ['nothing at all', '', ['x.yaml:1:1 empty-file']],
    ['only a comment', '# later\n', ['x.yaml:1:1 empty-file']],
    ['a text', 'hello\n', ['x.yaml:1:1 unknown-form']],
    ['an unknown kind', 'cse: x\n', ['x.yaml:1:1 unknown-form -> case, cases']],
    ['a bracket that is never closed', 'case: x\nname: { en: A, zh: 甲\n', ['x.yaml:3:1 yaml-syntax']],
    ['two documents', 'case: x\n---\ncase: y\n', ['x.yaml:2:1 yaml-syntax']],
  ])('%s', (_, content, expected) => {
    expect(problemsOf({ 'x.yaml': content })).toEqual(expected);
  });

  it('hides no problem of the other files, and its slugs count as known', () => {
    const files = {
      'broken.yaml': 'challenge: broken\nname: { en: A\n',
      'x.yaml':
        'case: x\nname: { en: A, zh: 甲 }\nsummary: { en: B., zh: 乙。 }\ncity: seoul\npartOf: y\nlinks: [{ type: uses, to: challenge:broken }]\n',
    };
    expect(problemsOf(files)).toEqual(['broken.yaml:3:1 yaml-syntax', 'x.yaml:5:9 unknown-slug']);
  });
});

describe('bytes', () => {
  it('that are no UTF-8 are found where they stand', () => {
    const text = Buffer.concat([Buffer.from('case: x # caf'), Buffer.from([0xe9]), Buffer.from('\n')]);
    expect(problemsOf({ 'x.yaml': text })).toContain('x.yaml:1:14 not-utf8');
  });

  it('of a byte order mark are found, and the rest is read', () => {
    expect(problemsOf({ 'places.yaml': `\uFEFF${String(BASE['places.yaml'])}` })).toEqual([
      'places.yaml:1:1 byte-order-mark',
    ]);
  });
});

describe('YAML that is not boring', () => {
  it.each([
    ['an anchor', 'marker: &m 有效', ['x.yaml:9:16 yaml-anchor']],
    ['a tag', 'marker: !!str 有效', ['x.yaml:9:19 yaml-tag']],
    ['a tab', 'marker: 有效\t', ['x.yaml:9:15 yaml-tab']],
    ['a duplicate key', 'marker: 甲\n    marker: 乙', ['x.yaml:10:5 duplicate-key']],
    ['yes', 'marker: yes', ['x.yaml:9:13 ambiguous-word -> "yes"']],
    ['On', 'marker: On', ['x.yaml:9:13 ambiguous-word -> "On"']],
    ['quoted no', 'marker: "no"', []],
    ['an exponent', 'marker: 1e3', ['x.yaml:9:13 odd-number -> "1e3"']],
    ['a hexadecimal number', 'marker: 0x1F', ['x.yaml:9:13 odd-number -> "0x1F"']],
    ['underscores', 'marker: 1_000', ['x.yaml:9:13 odd-number -> "1_000"']],
    ['a leading zero', 'marker: 007', ['x.yaml:9:13 odd-number -> "007"']],
    ['a quoted number', 'marker: "007"', []],
    ['no value', 'marker:', ['x.yaml:9:5 empty-value']],
    ['a tilde', 'marker: ~', ['x.yaml:9:13 empty-value']],
  ])('%s', (_, line, expected) => {
    expect(problemsOfCase(statement(line))).toEqual(expected);
  });

  it('an alias', () => {
    const lines = 'findings:\n  - &first\n    text: { en: It works., zh: 有效。 }\n    marker: 有效\n  - *first\n';
    expect(problemsOfCase(lines)).toEqual(['x.yaml:9:5 yaml-anchor', 'x.yaml:11:5 yaml-alias']);
  });

  it('a comma in a text without quotation marks', () => {
    expect(problemsOfCase('findings: [{ text: { en: Big, bold., zh: 大。 }, marker: 大 }]\n')).toEqual([
      'x.yaml:7:31 unknown-key',
    ]);
  });
});
