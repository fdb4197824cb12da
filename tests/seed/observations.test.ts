import { problemsOf, rowsOfFiles } from './seed-folder';

const header = (lines = 'indicator: rank\nperiod: 2019'): string =>
  `observations: o\nfile: o.csv\nsource: report\nsection: Table 1\n${lines}\n`;
const problemsOfCsv = (csv: string, lines?: string): string[] => problemsOf({ 'o.yaml': header(lines), 'o.csv': csv });

describe('observations', () => {
  it.each([
    ['without mistakes', 'city,value\nseoul,1\nbusan,2\n', []],
    ['of an unknown city', 'city,value\nseoul,1\nbusann,2\n', ['o.csv:3:1 unknown-slug -> busan']],
    ['that are no numbers', 'city,value\nseoul,"1,000"\n', ['o.csv:2:7 bad-number -> 1000']],
    ['without a value', 'city,value\nseoul,\n', ['o.csv:2:7 missing-value -> M']],
    ['that are said to be missing', 'city,value,status\nseoul,,M\n', []],
    ['that are said to be missing and are not', 'city,value,status\nseoul,1,M\n', ['o.csv:2:9 missing-value']],
    ['with an unknown status', 'city,value,status\nseoul,1,X\n', ['o.csv:2:9 unknown-word']],
    ['twice', 'city,value\nseoul,1\n\nseoul,2\n', ['o.csv:4:1 duplicate-observation']],
    ['in two periods', 'city,value,period\nseoul,1,2018\nseoul,2,2019\n', []],
    ['that never end', 'city,value,period\nseoul,1,since 2018\n', ['o.csv:2:9 missing-period']],
    ['with a note in one language', 'city,value,note_en\nseoul,1,Why\n', ['o.csv:2:9 missing-translation']],
    ['in an unknown column', 'city,value,perod\nseoul,1,2018\n', ['o.csv:1:12 unknown-column -> period']],
    ['without their column', 'city,valu\nseoul,1\n', ['o.csv:1:1 missing-column', 'o.csv:1:6 unknown-column -> value']],
    ['with a cell too many', 'city,value\nseoul,1,2\n', ['o.csv:2:1 csv-syntax']],
    ['with a quotation mark too few', 'city,value\nseoul,"1\n', ['o.csv:2:1 csv-syntax']],
    ['in an empty file', '', ['o.csv:1:1 empty-file']],
  ])('%s', (_, csv, expected) => {
    expect(problemsOfCsv(csv)).toEqual(expected);
  });

  it('have a header that says what they are', () => {
    expect(problemsOf({ 'o.yaml': 'observations: o\nfile: p.csv\nperiod: 2019\n' })).toEqual([
      'o.yaml:1:1 missing-source',
      'o.yaml:1:1 missing-section',
      'o.yaml:1:1 missing-key',
      'o.yaml:2:7 file-not-found',
    ]);
    expect(problemsOfCsv('city,value\nseoul,1\n', 'indicator: rank')).toEqual(['o.csv:2:1 missing-period']);
  });

  it('may stand in a wide file, where a hole is no observation', () => {
    const lines = 'period: 2019\ncolumns: { first: rank, second: rnk }';
    expect(problemsOfCsv('city,first,third\nseoul,1,\n', lines)).toEqual([
      'o.csv:1:12 unknown-column',
      'o.yaml:6:25 missing-column',
      'o.yaml:6:33 unknown-slug -> rank',
    ]);
    const files = {
      'o.yaml': header('period: 2019\ncolumns: { first: rank }'),
      'o.csv': 'city,first\nseoul,1\nbusan,\n',
    };
    expect(rowsOfFiles(files).observation.map(({ id }) => id)).toEqual(['observation:rank:seoul:2019:report']);
  });

  it('have the note of their row, else of the header', () => {
    const files = {
      'o.yaml': header('indicator: rank\nnote: { en: All., zh: 全部。 }\nevidence: C\nflags: [ambiguous]'),
      'o.csv': 'city,value,period,marker,note_en,note_zh\nseoul,1,2012..2016,首尔,One.,一。\nbusan,2,2019-10,,,\n',
    };
    const [seoul, busan] = rowsOfFiles(files).observation;
    expect(seoul).toMatchObject({
      noteZh: '一。',
      periodStart: '2012',
      periodEnd: '2016',
      evidence: 'C',
      flags: ['AMBIGUOUS'],
    });
    expect(busan).toMatchObject({
      id: 'observation:rank:busan:2019-10:report',
      noteZh: '全部。',
      status: 'A',
      value: 2,
    });
  });
});
