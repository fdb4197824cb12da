import { sourceFiles, type SourceFile } from '../support/source-files';

const longest = 250;
const longestService = 150;

const own = sourceFiles('src', 'seed', 'web', 'tests').filter(
  (file) => file.path !== 'tests/architecture/source-rules.test.ts',
);
const shipped = own.filter((file) => !file.path.startsWith('tests/'));
const tests = own.filter((file) => file.path.startsWith('tests/'));
// Written once and never changed again: splitting one would only hide what it does.
const migrations = 'src/db/migrations/';

/** Where a pattern stands, as `path:line`. */
function placesOf(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

function longerThan(limit: number, files: readonly SourceFile[]): string[] {
  return files.filter((file) => file.lines.length > limit).map((file) => `${file.path}: ${file.lines.length} lines`);
}

describe('source files', () => {
  it('are found', () => {
    expect(shipped.length).toBeGreaterThan(0);
  });

  it(`have at most ${longest} lines; a longer one is split by subject`, () => {
    const files = shipped.filter((file) => !file.path.startsWith(migrations));
    expect(longerThan(longest, files)).toEqual([]);
  });

  it(`have at most ${longestService} lines when they are services`, () => {
    expect(
      longerThan(
        longestService,
        shipped.filter((file) => file.path.startsWith('src/services/')),
      ),
    ).toEqual([]);
  });

  it('switch no check off', () => {
    expect(placesOf(/eslint-disable|@ts-(ignore|nocheck|expect-error)|prettier-ignore/, own)).toEqual([]);
  });

  it('leave no work for later', () => {
    expect(placesOf(/\b(TODO|FIXME|XXX)\b/, own)).toEqual([]);
  });

  it('run every test', () => {
    expect(placesOf(/\b(it|test|describe)\.(only|todo)\b|\b(fit|fdescribe|xit|xdescribe|xtest)\(/, tests)).toEqual([]);
  });

  it('name no machine', () => {
    expect(placesOf(/['"`](\/work|\/home|\/Users|\/root)\//, own)).toEqual([]);
  });
});
