import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from '../../seed/check';
import { aCase, BASE, describeProblem, seedFolder } from './seed-folder';

describe('files outside of the folder', () => {
  const header = (file: string): string =>
    `observations: o\nindicator: rank\nfile: ${file}\nsource: report\nsection: b\nperiod: 2019\n`;
  const outside = seedFolder({
    'secret.csv': 'city,value\nseoul,hunter2\n',
    'secret.yaml': 'case: hunter2\nname: hunter2\n',
  });

  it.each([
    '../secret.csv',
    '../../../../../../etc/passwd',
    'sub/../../secret.csv',
    join(outside, 'secret.csv').replace(/^\//, '../../../../../../../'),
  ])('are not read by a header: %s', (file) => {
    const { problems } = checkSeed(seedFolder({ ...BASE, 'o.yaml': header(file) }));
    expect(problems.map(({ code }) => code)).toEqual(['outside-folder']);
    expect(JSON.stringify(problems)).not.toMatch(/hunter2|root:/);
  });

  it('are not read through links', () => {
    const folder = seedFolder({ ...BASE, 'o.yaml': header('o.csv') });
    symlinkSync(join(outside, 'secret.csv'), join(folder, 'o.csv'));
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'x.yaml'));
    const { problems } = checkSeed(folder);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['outside-folder']);
    expect(problems.map((each) => describeProblem(each, folder))).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('are not read through a linked folder of a table', () => {
    const folder = seedFolder({ ...BASE, 'o.yaml': header('sub/secret.csv') });
    symlinkSync(outside, join(folder, 'sub'));
    const { problems } = checkSeed(folder);
    expect(problems.map(({ code }) => code).sort()).toEqual(['outside-folder', 'unread-file']);
  });

  it('inside of it, links and folders are fine', () => {
    const folder = seedFolder({
      ...BASE,
      'o.yaml': header('tables/o.csv'),
      'tables/real.csv': 'city,value\nseoul,1\n',
    });
    symlinkSync(join(folder, 'tables/real.csv'), join(folder, 'tables/o.csv'));
    expect(checkSeed(folder).problems.map(({ code }) => code)).toEqual(['unread-file']);
  });
});

describe('the text of a source', () => {
  const TEXT = 'Chapter one\n\n有效的办法，准确度达到94%。\n';
  const cited = (section: string, marker: string, printed: string): string =>
    aCase(`findings:
  - text: { en: It is 94% accurate., zh: 准确度为94%。 }
    section: ${section}
    marker: ${marker}
    quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: ${printed} }]
`);
  const project = (content: string, textFile = ''): string => {
    const report = String(BASE['sources/report.yaml']) + textFile;
    const files = { ...BASE, 'sources/report.yaml': report, 'x.yaml': content };
    const folder = seedFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/${name}`, text])));
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts/report.txt'), TEXT);
    return folder;
  };

  it.each([
    [cited('Chapter one', '准确度', '94%'), []],
    [cited('Chapter one', '精确度达', '94%'), ['marker-not-found']],
    [cited('Chapter two', '准确度', '94%'), ['section-not-found']],
    [cited('Chapter one', '准确度', '94.0%'), ['figure-not-found']],
  ])('is looked into where it is given, or where its source names it', (content, expected) => {
    const folder = project(content);
    const given = { file: join(folder, 'texts/report.txt'), source: 'report' };
    expect(checkSeed(join(folder, 'data'), [], { text: given }).problems.map(({ code }) => code)).toEqual(expected);
    const named = project(content, 'textFile: report.txt\n');
    expect(checkSeed(join(named, 'data')).problems.map(({ code }) => code)).toEqual(expected);
    expect(checkSeed(join(project(content, 'textFile: not-here.txt\n'), 'data')).problems).toEqual([]);
  });

  it('is told together with mistakes of other kinds, and skips what has no shape', () => {
    const content = `${cited('Chapter one', '没有的词', '94%')}domains: [trafic]\n`;
    const folder = project(content, 'textFile: report.txt\n');
    writeFileSync(join(folder, 'data/y.yaml'), 'case: y\nname: { en: Y, zh: 乙 }\nids: wrong\nfindings: [x]\n');
    const { problems } = checkSeed(join(folder, 'data'));
    expect(problems.filter(({ file }) => file.endsWith('x.yaml')).map(({ code }) => code)).toEqual([
      'marker-not-found',
      'unknown-slug',
    ]);
  });

  it('stays in its folder, and its source exists', () => {
    const folder = project(cited('Chapter one', '准确度', '94%'), 'textFile: ../../../../etc/passwd\n');
    expect(checkSeed(join(folder, 'data')).problems.map(({ code }) => code)).toEqual(['outside-folder']);
    const given = { file: join(folder, 'texts/report.txt'), source: 'reprt' };
    expect(() => checkSeed(join(folder, 'data'), [], { text: given })).toThrow(
      'No source has the slug reprt. Nearest: report.',
    );
    expect(() => checkSeed(join(folder, 'data'), [], { text: { ...given, file: 'no.txt' } })).toThrow(
      'There is no no.txt.',
    );
  });
});
