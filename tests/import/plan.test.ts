import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedOptions } from '../../seed/import/checked-options';
import { planImport, writeFiles } from '../../seed/import/import-scores';
import { readPlan } from '../../seed/import/plan/read-plan';
import { writePlan } from '../../seed/import/plan/write-plan';
import { seedFolder } from '../seed/seed-folder';
import { WORLD } from './world';

const TABLE =
  'Name,Country,Sex,Year,Jobs (thousands),Flag\nLondon,United Kingdom,Total,2019,"1,234.5",\nLondon,Canada,Total,2019,383.8,e\nSeoul,South Korea,Total,2019/20,5,\n';

/** A folder with a table, and the plan that a first run wrote. */
function planned(given: Parameters<typeof checkedOptions>[1]) {
  const root = seedFolder(WORLD);
  const folder = seedFolder({ 'table.csv': TABLE });
  const table = join(folder, 'table.csv');
  const path = join(folder, 'table.plan.yaml');
  const { options } = checkedOptions(table, given);
  const plan = planImport(root, table, options);
  writePlan(path, table, plan, options);
  const again = (more: Partial<typeof given> = {}) => {
    const settled = checkedOptions(undefined, { apply: true, plan: path, ...more });
    return planImport(root, settled.path, settled.options);
  };
  return { plan: { ...plan, root }, path, again };
}

describe('a plan', () => {
  it('says what is settled and what is not, with the evidence', () => {
    const { path, plan } = planned({ apply: true, newIndicators: true });
    expect(plan.files.size).toBe(0);
    expect(readFileSync(path, 'utf8'))
      .toBe(`# What an import of a table does. Behind each # stands why. Change what is wrong, write an answer for each "?", and run:
#   npm run seed -- import-scores --plan THIS_FILE --dry-run
# docs/import.md explains every key.

table: table.csv
name: table # of the files that are written
reading:
  encoding: utf-8
  delimiter: ","
  skipLines: 0
columns:
  Name: { role: place } # its heading names places; London | Seoul
  Country: { role: country } # its heading names the country of the place; United Kingdom | Canada | South Korea
  Sex: { role: breakdown } # its heading names parts of a population; Total
  Year: { role: period } # its heading names periods; 2019 | 2019/20
  Jobs (thousands): { role: value, indicator: Jobs, unit: thousands } # the only columns that can hold values; 1,234.5 | 383.8 | 5
  Flag: { role: status } # its heading names statuses; e
numbers:
  decimal: "." # proven by "1,234.5" in line 2
places:
  kind: city
  new: false
  names:
    London, United Kingdom: city:london # name
    London, Canada: "?" # a slug, new, or leave out; nearest: city:london
    Seoul, South Korea: city:seoul # name
indicators:
  new: true
  names:
    Jobs: new # jobs, unit 1
source:
  evidence: C
`);
  });

  it('is run again as it was changed, and options go before it', () => {
    const { path, again } = planned({ apply: true, newIndicators: true });
    expect(again().problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 unknown-slug', '4 bad-period']);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('Canada: "?"', 'Canada: new').replace('places:', 'periods: { splitYears: start }\nplaces:'),
    );
    const { problems, files } = again();
    expect(problems).toEqual([]);
    expect(files.get('observations/table.csv')).toBe(
      'city,period,value,status,marker,asPrinted\nlondon,2019,1234500,,London,"1,234.5"\nlondon-canada,2019,383800,E,London,383.8\nseoul,2019,5000,,Seoul,5\n',
    );
    expect(again({ rename: ['London, Canada=leave out'], splitYears: 'end' }).files.get('observations/table.csv')).toBe(
      'city,period,value,marker,asPrinted\nlondon,2019,1234500,London,"1,234.5"\nseoul,2020,5000,Seoul,5\n',
    );
  });

  it('gives what the options gave that made it', () => {
    const { plan, again } = planned({
      apply: true,
      newIndicators: true,
      newPlaces: true,
      splitYears: 'end',
      prefix: 'A: ',
      scale: '1',
      higherIsBetter: 'all',
      sourceName: 'A title',
      where: ['Country!=Canada'],
    });
    expect(plan.problems).toEqual([]);
    expect([...again().files]).toEqual([...plan.files]);
  });

  it('gives the same files when it is run again after they were written', () => {
    const { plan, again } = planned({ apply: true, newIndicators: true, newPlaces: true, splitYears: 'end' });
    const first = again();
    expect([...first.files]).toEqual([...plan.files]);
    writeFiles(plan.root, first.files);
    expect([...again().files]).toEqual([...first.files]);
  });

  it('must know every column of the table, and no other', () => {
    const { path, again } = planned({ apply: true, newIndicators: true });
    writeFileSync(path, readFileSync(path, 'utf8').replace('  Flag: {', '  Flags: {'));
    expect(again().problems.map(({ code, suggestion }) => `${code} ${suggestion}`)).toEqual([
      'missing-column Flag',
      'unknown-column null',
    ]);
  });

  it.each([
    ['tabel: x.csv', ':1: a plan has no key tabel. Nearest: table'],
    ['columns: { City: { role: plaze } }', ':1: the column "City" has no role that there is.'],
    ['columns: { City: { rol: place } }', 'a plan has no key City.rol. Nearest: role'],
    ['places: { new: perhaps }', ':1: places.new is true or false, not "perhaps"'],
    ['numbers: [1]', ':1: numbers takes keys with values'],
    ['table: [', 'plan.yaml: '],
  ])('that says %s is refused with the line', (text, message) => {
    const folder = seedFolder({ 'plan.yaml': text });
    expect(() => readPlan(join(folder, 'plan.yaml'))).toThrow(message);
  });
});

describe('options that contradict each other', () => {
  it.each([
    [{ valueColumn: 'a', valueColumns: 'b' }, 'Give one of --value-column'],
    [{ indicator: 'a', indicatorColumn: 'b' }, 'not both'],
    [{ source: 'a', sourceName: 'b' }, 'Give --source for a source that there is'],
    [{ scale: '0' }, '--scale "0" is no number other than 0.'],
    [{ skipLines: '-1' }, '--skip-lines "-1" is no count.'],
    [{ renamePeriod: ['2019'] }, '--rename-period "2019" is not of the form printed=meaning.'],
    [{ name: 'No Slug' }, '--name "No Slug" is no slug; no-slug is.'],
    [{ delimiter: 'ab' }, '--delimiter "ab" is not one sign.'],
  ])('%j are refused', (options, message) => {
    expect(() => checkedOptions(join(seedFolder({ 't.csv': 'a' }), 't.csv'), { apply: true, ...options })).toThrow(
      message,
    );
  });
});
