import { aCase, problemsOf, problemsOfCase } from './seed-folder';

const solution = (lines: string): string =>
  `solutions:\n  - solution: cameras\n    text: { en: Seen., zh: 看见。 }\n    marker: 看见\n    ${lines}\n`;

describe('references', () => {
  it.each([
    [
      'an unknown slug, with the nearest three',
      'challenges:\n  - challenge: trafic-congestion\n    text: { en: Jams., zh: 堵。 }\n    marker: 堵\n',
      ['x.yaml:8:16 unknown-slug -> traffic-congestion, traffic-noise'],
    ],
    ['an unknown slug in a list', 'domains: [transport, transprt]\n', ['x.yaml:7:22 unknown-slug -> transport']],
    ['a missing kind', 'illustrates: [cameras]\n', ['x.yaml:7:15 kind-needed -> solution:cameras']],
    ['an unknown kind', 'illustrates: [trent:cameras]\n', ['x.yaml:7:15 unknown-kind -> trend']],
    ['a slug of the wrong kind', 'domains: [challenge:traffic-noise]\n', ['x.yaml:7:11 wrong-kind -> transport']],
    ['the right kind written out', 'domains: [domain:transport]\n', []],
    ['a slug of the wrong form', 'domains: [Transport]\n', ['x.yaml:7:11 bad-slug -> transport']],
    [
      'an unknown unit',
      solution('quantities: [{ metric: accuracy, value: 1, unit: "%%", asPrinted: 1% }]'),
      ['x.yaml:11:54 unknown-slug -> %'],
    ],
    [
      'an unknown metric',
      solution('quantities: [{ metric: acuracy, value: 1, unit: "%", asPrinted: 1% }]'),
      ['x.yaml:11:28 unknown-slug -> accuracy'],
    ],
    [
      'an unknown organisation in its short form',
      solution('organisations: [metrow]'),
      ['x.yaml:11:21 unknown-slug -> metro'],
    ],
    [
      'an unknown organisation with a role',
      solution('organisations: [{ organisation: metrow, role: operator }]'),
      ['x.yaml:11:37 unknown-slug -> metro'],
    ],
    [
      'a link',
      'links: [{ type: cooperates wih, to: city:busann }]\n',
      ['x.yaml:7:17 unknown-word -> cooperates with', 'x.yaml:7:37 unknown-slug -> city:busan'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(problemsOfCase(lines)).toEqual(expected);
  });

  it('says where else a slug exists', () => {
    expect(problemsOfCase('domains: [traffic-noise]\n')).toEqual(['x.yaml:7:11 unknown-slug -> transport']);
  });
});

describe('statements', () => {
  it('need a source, a section and a marker', () => {
    const bare = aCase().replace(/^source.*\nsection.*\n/m, '');
    expect(problemsOf({ 'x.yaml': `${bare}findings:\n  - text: { en: Yes., zh: 是。 }\n` })).toEqual([
      'x.yaml:6:5 missing-source',
      'x.yaml:6:5 missing-section',
      'x.yaml:6:5 missing-marker',
    ]);
  });

  it('take no section of another source', () => {
    const lines = 'findings:\n  - text: { en: Yes., zh: 是。 }\n    marker: 是\n    source: other\n';
    const other = `source: other\nname: { en: Other, zh: 另一份 }\nsummary: { en: Other., zh: 另一份。 }\nsourceType: law\npublisher: { en: P, zh: P }\nlicence: CC0\nevidence: A\n`;
    expect(problemsOf({ 'x.yaml': aCase(lines), 'other.yaml': other })).toEqual(['x.yaml:8:5 missing-section']);
  });

  it('in the file of a source are cited from it', () => {
    const own = 'findings:\n  - { text: { en: Yes., zh: 是。 }, marker: 是, section: One }\n';
    const source =
      'source: s\nname: { en: S, zh: 某源 }\nsummary: { en: S., zh: 某源。 }\nsourceType: law\npublisher: { en: P, zh: P }\nlicence: CC0\nevidence: A\n';
    expect(problemsOf({ 's.yaml': source + own })).toEqual([]);
  });

  it('of one node with the same place need keys', () => {
    const one = '  - { text: { en: Yes., zh: 是。 }, marker: 是 }\n';
    expect(problemsOfCase(`findings:\n${one}${one}`)).toEqual(['x.yaml:9:43 duplicate-statement']);
    expect(problemsOfCase(`findings:\n${one}${one.replace(' }\n', ', key: second }\n')}`)).toEqual([]);
  });

  it('behind a link exist', () => {
    const known = solution('basis: reported');
    const link = (statement: string) => `organisations: [{ organisation: metro, statement: ${statement} }]\n`;
    expect(problemsOfCase(known + link('1 of solutions'))).toEqual([]);
    expect(problemsOfCase(known + link('2 of solutions'))).toEqual([
      'x.yaml:12:51 unknown-statement -> 1 of solutions',
    ]);
  });

  it('use link keys only in the nodes that have such links', () => {
    const file =
      'domain: d\nname: { en: D, zh: 某领域 }\nsource: report\nsection: a\nfindings:\n  - { text: { en: Yes., zh: 是。 }, marker: 是, challenge: traffic-noise }\n';
    expect(problemsOf({ 'd.yaml': file })).toEqual(['d.yaml:6:46 misplaced-key']);
  });

  it('name each place once', () => {
    expect(problemsOfCase(solution('also: [{ marker: 看见 }, { marker: 别处 }]'))).toEqual([
      'x.yaml:11:14 repeated-entry',
    ]);
  });
});

describe('trees', () => {
  it('have no circles', () => {
    const tree =
      'domains:\n  - { domain: a, partOf: b, name: { en: A, zh: 甲 } }\n  - { domain: b, partOf: a, name: { en: B, zh: 乙 } }\n';
    expect(problemsOf({ 'tree.yaml': tree })).toEqual(['tree.yaml:2:26 part-of-cycle']);
    expect(problemsOfCase('partOf: x\n')).toEqual(['x.yaml:7:9 part-of-cycle']);
  });
});

describe('five different mistakes in one file', () => {
  it('are five problems with their places', () => {
    const lines = [
      'periode: 2013',
      'domains: [trafic]',
      'outcomes:',
      '  - text: { en: More exact. }',
      '    marker: 准确度达到百分之九十四点五六七八九',
      '    quantities: [{ metric: accuracy, value: "94,5", unit: "%", asPrinted: 94% }]',
    ];
    expect(problemsOfCase(`${lines.join('\n')}\n`)).toEqual([
      'x.yaml:7:1 unknown-key -> period',
      'x.yaml:8:11 unknown-slug -> transport',
      'x.yaml:10:5 missing-translation',
      'x.yaml:11:13 marker-too-long -> 准确度达到百分之九十四点五六七',
      'x.yaml:12:45 bad-number',
    ]);
  });
});
