import { type CellObject, utils, write } from '@e965/xlsx';
import { importTable, MAKE, refusalOf, valuesOf } from './imported-table';

type Cell = string | number | null | CellObject;

function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))));
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell === 'object' && cell !== null) sheet[utils.encode_cell({ r, c })] = cell;
      }),
    );
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });
const FILE = { file: 'table.xlsx' };

describe('a workbook of Excel', () => {
  it('is read with every digit that is stored, and what its formats show', () => {
    const table = workbook({
      Data: [
        ['A title', null, null, null],
        ['City', 'Year', 'Share', 'Rent'],
        ['Seoul', 2019, number(0.4567, '0%'), number(1234.5678, '#,##0')],
        ['Bonn', 2020, number(0.38, '0.0%'), number(0.07, '0.0')],
        ['Source: an office', null, null, null],
      ],
    });
    expect(valuesOf(table, { ...MAKE, valueColumns: 'Share,Rent' }, FILE)).toEqual([
      'rent city:bonn 2020 0.07 1 A',
      'rent city:seoul 2019 1234.5678 1 A',
      'share city:bonn 2020 38 % A',
      'share city:seoul 2019 45.67 % A',
    ]);
  });

  it('keeps currencies and dates that only a format shows', () => {
    const rent = workbook({
      Data: [
        ['City', 'Rent'],
        ['London', number(900, '"£"#,##0')],
        ['Bonn', number(800, '"€"#,##0')],
      ],
    });
    expect(refusalOf(rent, { ...MAKE, period: '2020' }, FILE)).toContain('several units');
    const dated = workbook({
      Data: [
        ['City', 'Date', 'Value'],
        ['London', number(43831, 'yyyy-mm-dd'), 5],
      ],
    });
    expect(refusalOf(dated, MAKE, FILE)).toContain('--days');
    expect(valuesOf(dated, { ...MAKE, days: 'year' }, FILE)).toEqual(['value city:london 2020 5 1 A']);
  });

  it('with several sheets asks which, and takes a range', () => {
    const rows = [
      ['City', 'Value', 'x'],
      ['Seoul', 5, 'y'],
      ['Bonn', 6, 'z'],
      ['Other', 7, 'w'],
    ];
    const table = workbook({
      One: rows,
      Two: [
        ['City', 'Value'],
        ['London', 8],
      ],
    });
    const options = { ...MAKE, period: '2020' };
    expect(refusalOf(table, options, FILE)).toContain('several sheets: One, Two. Say which with --sheet.');
    expect(refusalOf(table, { ...options, sheet: 'Too' }, FILE)).toContain('Two');
    expect(valuesOf(table, { ...options, sheet: 'Two' }, FILE)).toEqual(['value city:london 2020 8 1 A']);
    expect(valuesOf(table, { ...options, sheet: 'One', range: 'A1:B3' }, FILE)).toHaveLength(2);
    expect(refusalOf(table, { ...options, sheet: 'One', range: 'A1-B3' }, FILE)).toContain('no range of cells');
  });

  it('with an error in a cell, or that is no workbook, is refused with the place', () => {
    const broken = workbook({
      Data: [
        ['City', 'Value'],
        ['London', { t: 'e', v: 7, w: '#DIV/0!' }],
        ['Bonn', 5],
        ['Seoul', 6],
      ],
    });
    expect(importTable(broken, { ...MAKE, period: '2020' }, FILE).problems).toEqual(['2 bad-number']);
    expect(importTable(Buffer.from('PK no'), MAKE, FILE).problems).toEqual(['1 unreadable-file']);
  });
});
