import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSeed } from '../../seed/read';
import { formatVerification, verificationAsJson } from '../../seed/verify/report-verification';
import { type Verification, verifySeed } from '../../seed/verify/verify-seed';
import { aCase, BASE, type Files, seedFolder } from '../seed/seed-folder';

const TEXT = `Contents

1. Chapter one

Chapter one

The city grows by **12%** a year. Nobody counts twice.

Roads

- Cameras watch **800** crossings of the inner ring.
- Trains run late.

Water

Pipes lose 3% of it. A third pump was built in the hills above the old harbour, where it cannot be seen.

Unnamed part

Its words say little.

Place\tProblem\tAnswer
Busan\t<ul style="none">Ships wait.</ul>\t<ul style="none">40 cranes. One gate.</ul>
Seoul\t<ul style="none">Trucks wait.</ul>\t<p>Night</p> <ul style="none">Trucks come at night.</ul>

数据来源：Ministry of roads

Chapter two

1

Roads

Buses replace cars.

Roads and rails

A lead that stands alone.

Contacts

Nobody.
`;

/** A case whose findings are cited from TEXT. */
function verifyFindings(findings: string, files: Files = {}): Verification {
  const folder = seedFolder({ ...BASE, 'x.yaml': aCase(`findings:\n${findings}`), ...files });
  return verifySeed(readSeed(folder), 'report', TEXT);
}

function finding(section: string, marker: string, more = ''): string {
  return `  - { text: { en: A., zh: 甲。 }, section: ${section}, marker: "${marker}"${more} }\n`;
}

/** `line:column code -> suggestion` of every problem. */
function problemsOf(findings: string, files?: Files): string[] {
  return verifyFindings(findings, files).problems.map(
    ({ line, column, code, suggestion }) =>
      `${line}:${column} ${code}${suggestion === null ? '' : ` -> ${suggestion}`}`,
  );
}

/** Names the sections, so that they are known to the outline. */
const SECTIONS = [
  finding('Chapter one > Roads', 'Trains run'),
  finding('Chapter one > Water', 'Pipes lose'),
  finding('Chapter one > Place Problem Answer > Busan', 'Ships wait'),
  finding('Chapter one > Place Problem Answer > Seoul', 'Trucks wait'),
  finding('Chapter two > Roads', 'Buses replace'),
  finding('Chapter two > Roads and rails', 'stands alone'),
].join('');

describe('a citation', () => {
  it('is found below the words of its section, without markup', () => {
    expect(
      problemsOf(SECTIONS + finding('Chapter one', 'grows by 12% a') + finding('Chapter one', '800 crossings')),
    ).toEqual([]);
  });

  it.each([
    ['in the section after', 'Chapter one > Roads', 'a third pump', 'A third pump'],
    ['in the section before', 'Chapter one > Water', 'Cameras watch', 'Cameras watch'],
    ['in another chapter', 'Chapter two > Roads', 'Cameras watch', 'Cameras watch'],
    ['under a heading that no section names', 'Chapter one > Water', 'say little', 'say little'],
    ['in another row', 'Chapter one > Place Problem Answer > Busan', 'Trucks wait', 'Trucks wait'],
    ['after the table', 'Chapter one > Place Problem Answer > Seoul', 'Buses replace', 'Buses replace'],
  ])('is refused where its marker stands %s', (_, section, __, marker) => {
    expect(problemsOf(SECTIONS + finding(section, marker))).toEqual([
      expect.stringMatching(/^14:\d+ marker-misplaced -> Chapter /) as string,
    ]);
  });

  it('names the section in which the marker stands', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one > Roads', 'A third pump'))).toEqual([
      '14:71 marker-misplaced -> Chapter one > Water',
    ]);
  });

  it('may stand in the heading that ends its section, or in the sources of its page', () => {
    expect(
      problemsOf(SECTIONS + finding('Chapter one > Roads', 'Water') + finding('Chapter one > Water', 'Ministry of')),
    ).toEqual([]);
  });

  it('is refused where no such words are in the text, with the nearest', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one > Roads', 'Cameras wotch'))).toEqual([
      '14:71 marker-not-found -> Cameras watch',
    ]);
  });

  it('is refused where its section is unknown, with the nearest', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one > Watter', 'Pipes lose'))).toEqual([
      '14:42 section-not-found -> Water',
    ]);
  });

  it('is refused where the words of its section do not follow each other', () => {
    expect(problemsOf(SECTIONS + finding('Chapter two > Water', 'Pipes lose'))).toEqual(['14:42 section-out-of-order']);
  });

  it('has a marker of 1 to 15 characters', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one', 'The city grows by'))).toEqual([
      expect.stringMatching(/ marker-length$/) as string,
    ]);
  });

  it('of another source is left alone', () => {
    const other = (BASE['sources/report.yaml'] as string).replace('source: report', 'source: other');
    expect(
      problemsOf(SECTIONS + finding('Nowhere', 'nothing', ', source: other'), { 'sources/other.yaml': other }),
    ).toEqual([]);
  });
});

describe('a figure', () => {
  const quantity = (asPrinted: string): string =>
    `, quantities: [{ metric: accuracy, value: 1, unit: "%", asPrinted: "${asPrinted}" }]`;

  it('stands near the marker', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one > Roads', 'Cameras watch', quantity('800')))).toEqual([]);
  });

  it('may stand near a further place', () => {
    const also = ', also: [{ section: Chapter one > Water, marker: Pipes }]';
    expect(problemsOf(SECTIONS + finding('Chapter one > Roads', 'Cameras watch', quantity('3%') + also))).toEqual([]);
  });

  it('is refused where it stands elsewhere', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one > Roads', 'Cameras watch', quantity('3%')))).toEqual([
      expect.stringMatching(/ figure-far-away -> /) as string,
    ]);
  });

  it('is refused where it is not in the text, with the nearest', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one > Roads', 'Cameras watch', quantity('900 crossings')))).toEqual([
      expect.stringMatching(/ figure-not-found -> 800 crossings$/) as string,
    ]);
  });

  it('is no part of a longer number', () => {
    expect(problemsOf(SECTIONS + finding('Chapter one', 'grows by', quantity('2%')))).toEqual([
      expect.stringMatching(/ figure-not-found/) as string,
    ]);
  });
});

describe('an observation', () => {
  const observations = (value: string): Files => ({
    'rank.yaml':
      'observations: rank\nindicator: rank\nfile: rank.csv\nsource: report\nsection: Chapter one > Place Problem Answer\nperiod: 2019\n',
    'rank.csv': `city,value,marker\nbusan,${value},Busan Ships\n`,
  });

  it('has its value in the row of its marker', () => {
    expect(problemsOf(SECTIONS, observations('40'))).toEqual([]);
    expect(problemsOf(SECTIONS, observations('4'))).toEqual([
      '2:7 figure-far-away -> Busan Ships wait. 40 cranes. One gate.',
    ]);
  });
});

describe('the report', () => {
  it('shows by section what of the text is cited', () => {
    const { coverage } = verifyFindings(SECTIONS);
    const [before, , roads] = coverage.sections;
    expect(before).toMatchObject({ section: '', citations: 0, touched: 0 });
    expect(roads).toEqual({
      section: 'Chapter one > Roads',
      line: 9,
      citations: 1,
      characters: 67,
      touched: 21,
      untouched: [{ line: 11, text: 'Cameras watch 800 crossings of the inner ring.' }],
    });
  });

  it('leaves out what follows a line', () => {
    const folder = seedFolder({ ...BASE, 'x.yaml': aCase(`findings:\n${SECTIONS}`) });
    const end = (until?: string) => verifySeed(readSeed(folder), 'report', TEXT, until).coverage.sections.at(-1);
    expect(end()?.untouched.map(({ text }) => text)).toEqual(['Contacts', 'Nobody.']);
    expect(end('Contacts')?.untouched).toEqual([]);
    expect(() => end('Nowhere')).toThrow('No line of the text is “Nowhere”.');
  });

  it('is written for people and for tools', () => {
    const verification = verifyFindings(SECTIONS + finding('Chapter one > Roads', 'Cameras wotch'));
    const text = formatVerification(verification, false);
    expect(text).toContain(
      'x.yaml:14:71  error    marker-not-found\n  “Cameras wotch” is not in the text. Nearest: Cameras watch\n',
    );
    expect(text).toMatch(/7 citations and 0 figures from source:report: 1 problem\.$/);
    expect(JSON.parse(verificationAsJson(verification))).toMatchObject({ source: 'report', citations: 7 });
  });

  it('needs something that is cited', () => {
    expect(() => verifySeed(readSeed(seedFolder(BASE)), 'report', TEXT)).toThrow(
      'Nothing is cited from source:report.',
    );
  });
});

const PROJECT = join(__dirname, '../..');
const REPORT = resolve(PROJECT, '../shared/reference/report/super-smart-city-2.0.zh.txt');
const withReport = existsSync(REPORT) ? it : it.skip;

describe('the seed data', () => {
  const verify = () =>
    verifySeed(
      readSeed(join(PROJECT, 'seed/data')),
      'super-smart-city-2.0',
      readFileSync(REPORT, 'utf8'),
      '德勤联络人',
    );

  withReport('is borne out by the report it cites [needs ../shared]', () => {
    const { problems, coverage } = verify();
    expect(problems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
    expect(coverage.touched / coverage.characters).toBeGreaterThan(0.95);
  });
});
