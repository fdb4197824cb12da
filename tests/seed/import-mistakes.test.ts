import { join } from 'node:path';
import { planImport } from '../../seed/import/import-scores';
import { imported, OPTIONS } from './imported';
import { BASE, seedFolder } from './seed-folder';

describe('a table with mistakes', () => {
  it('shows all of them with their places, and gives no files', () => {
    const table =
      'city,series,year,value,status\nSeul,rank,2019,1,\nseoul,rnak,2019,2,\nbusan,rank,19,3,\nbusan,rank,2019,x,\nbusan,rank,2018,1,Q\n';
    expect(imported(table, { source: 'report' })).toEqual([
      'table.csv:2:1 unknown-slug -> city:seoul',
      'table.csv:3:7 unknown-slug -> rank',
      'table.csv:4:12 bad-period',
      'table.csv:5:17 bad-number',
      'table.csv:6:19 unknown-word',
    ]);
  });

  it('that gives a value twice says where', () => {
    const table = 'city,year,value\nseoul,2019,1\nSeoul,2019,2\n';
    const root = seedFolder(BASE);
    const folder = seedFolder({ 'table.csv': table });
    const { problems, files } = planImport(root, join(folder, 'table.csv'), {
      ...OPTIONS,
      indicator: 'rank',
      source: 'report',
    });
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['3 duplicate-observation']);
    expect(files.size).toBe(0);
  });

  it.each([
    ['a column that is not there', { valueColumn: 'valu', indicator: 'rank' }, 'table.csv:1:1 missing-column -> value'],
    ['no period', { indicator: 'rank' }, 'table.csv:2:7 missing-period'],
  ])('names %s', (_, options, problem) => {
    expect(imported('city,value\nseoul,1\n', { ...options, source: 'report' })).toEqual([problem]);
  });
});
