import { aCase, problemsOfCase, problemsOf, rowsOfFiles, type Files } from './seed-folder';

const OTHER: Files = {
  'other.yaml': `sources:
  - source: census
    name: { en: A census, zh: 一次普查 }
    summary: { en: It counts., zh: 计数。 }
    sourceType: statistic
    publisher: { en: An office, zh: 统计局 }
    licence: CC0
    evidence: A
`,
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: census\nsection: b\nperiod: 2019\n',
  'o.csv': 'city,value\nseoul,1\n',
};

const VALUE = 'observation:rank:seoul:2019:census';

function claim(others: string, flags = ''): string {
  return aCase(`outcomes:
  - { text: { en: First., zh: 第一。 }, marker: a, key: first${flags} , otherSources: [${others}] }
  - { text: { en: Second., zh: 第二。 }, marker: b, key: second }
`);
}

function says(verdict: string, saidBy: string): string {
  return `{ verdict: ${verdict}, saidBy: "${saidBy}", reason: { en: It counts., zh: 其计数如此。 } }`;
}

describe('what another source says to a claim', () => {
  it('is kept with verdict, reason and the id of what says so', () => {
    const { statement } = rowsOfFiles({ ...OTHER, 'x.yaml': claim(says('supports', VALUE)) });
    expect(statement.map(({ otherSources }) => otherSources)).toEqual([
      [{ verdict: 'SUPPORTS', saidBy: VALUE, reasonEn: 'It counts.', reasonZh: '其计数如此。' }],
      null,
    ]);
  });

  it.each([
    [
      'is there',
      says('supports', VALUE.replace('seoul', 'seol')),
      '',
      /unknown-statement -> .*observation:rank:seoul:2019:census/,
    ],
    ['is of another source', says('supports', 'statement:case:x:second'), '', /same-source/],
    ['is named once', `${says('supports', VALUE)}, ${says('qualifies', VALUE)}`, '', /repeated-entry/],
    ['has a verdict that is known', says('proves', VALUE), '', /unknown-word/],
    ['leaves its doubt where it contradicts', says('contradicts', VALUE), '', /missing-doubt/],
  ])('%s', (_, others, flags, expected) => {
    const problems = problemsOf({ ...OTHER, 'x.yaml': claim(others, flags) });
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it('makes a contradicted claim one of grade D', () => {
    const files = { ...OTHER, 'x.yaml': claim(says('contradicts', VALUE), ', flags: [contradicted]') };
    expect(problemsOf(files)).toEqual([]);
    expect(rowsOfFiles(files).statement[0]?.evidence).toBe('D');
  });

  it('says why', () => {
    const [first] = problemsOfCase(
      `outcomes:\n  - { text: { en: A., zh: 甲。 }, marker: a, otherSources: [{ verdict: supports, saidBy: x }] }\n`,
    );
    expect(first).toMatch(/missing-key|unknown-statement/);
  });
});
