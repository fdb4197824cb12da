import { importTable, MAKE, refusalOf, valuesOf } from './imported-table';

const OPTIONS = { ...MAKE, period: '2020' } as const;

/** The values alone, in the order of the cities' names. */
function numbersOf(table: string, options: Parameters<typeof valuesOf>[1] = {}): string[] {
  return valuesOf(table, { ...OPTIONS, ...options }).map((line) => line.split(' ')[3] ?? '');
}

describe('the decimal sign of a table', () => {
  it.each([
    ['10,853 beside semicolons', 'City;Index\nSeoul;10,853\nLondon;12,345\nBonn;7,125\n'],
    ['1.234 beside semicolons', 'City;Value\nLondon;1.234\nSeoul;12.500\nBonn;987.000\n'],
    ['"1,234" beside commas', 'City,Value\nLondon,"1,234"\nSeoul,"2,125"\n'],
    ['1.234 beside a whole number', 'City;Value\nLondon;1.234\nSeoul;12\n'],
    ['1.234 beside tabulators', 'City\tValue\nLondon\t1.234\nSeoul\t2.345\n'],
    ['1.234 beside commas', 'City,Value\nLondon,1.234\nSeoul,2.345\n'],
    ['-1,234 alone', 'City;Value\nLondon;-1,234\nSeoul;5\n'],
  ])('is asked for where every cell is ambiguous: %s', (_, table) => {
    expect(refusalOf(table, OPTIONS)).toContain('--decimal');
  });

  it.each([
    ['12,5 in another row', 'City;V\nLondon;1,234\nSeoul;12,5\n', ['1.234', '12.5']],
    ['1.234.567 in another row', 'City;V\nLondon;1.234\nSeoul;1.234.567\n', ['1234', '1234567']],
    ['1,234.5 in another row', 'City,V\nLondon,"1,234"\nSeoul,"1,234.5"\n', ['1234', '1234.5']],
    ['0,853 in another row', 'City;V\nLondon;1,234\nSeoul;0,853\n', ['1.234', '0.853']],
    ['1234,567 in another row', 'City;V\nLondon;1,234\nSeoul;1234,567\n', ['1.234', '1234.567']],
    ['a space between thousands', 'City;V\nLondon;1,234\nSeoul;"1 234,567"\n', ['1.234', '1234.567']],
  ])('is proven by %s', (_, table, expected) => {
    expect(numbersOf(table)).toEqual(expected);
  });

  it('is proven by another column', () => {
    const table = 'City;A;B\nLondon;1,234;12,5\nSeoul;2,345;3,75\n';
    expect(numbersOf(table, { valueColumns: 'all' })).toEqual(['1.234', '2.345', '12.5', '3.75']);
  });

  it('is asked for where numbers prove both', () => {
    expect(refusalOf('City;V\nLondon;1,5\nSeoul;2.5\n', OPTIONS)).toContain('another decimal sign');
  });

  it.each([
    ['.', ['1234', '2125']],
    [',', ['1.234', '2.125']],
  ] as const)('is what --decimal %s says', (decimal, expected) => {
    expect(numbersOf('City,Value\nLondon,"1,234"\nSeoul,"2,125"\n', { decimal })).toEqual(expected);
  });
});

describe('a cell', () => {
  it.each([
    ['#DIV/0!'],
    ['########'],
    ['(5.2)'],
    ['5-'],
    ['1 2'],
    ['12.5.3'],
    ['1/2'],
    ['½'],
    ['0x1F'],
    ['TRUE'],
    ['<5'],
    ['>5'],
    ['~5'],
    ['5 or 6'],
    ['5±1'],
    ['12k'],
    ['3M'],
    ['1.2 million'],
    ['over 900'],
    ['约3万'],
    ['1e999'],
    ['Infinity'],
    ['10⁶'],
    ["'13"],
  ])('%s is refused', (cell) => {
    expect(importTable(`City,Value\nLondon,${cell}\nSeoul,5\nBonn,6\n`, OPTIONS).problems).toEqual(['2 bad-number']);
  });

  it.each([
    ['=15', '15'],
    ['15=', '15'],
    ['−5', '-5'],
    ['+2', '2'],
    ['3e-7', '0.0000003'],
    ['3.9万', '39000'],
    ["12'345", '12345'],
    ['1 234 567', '1234567'],
    ['"1,234,567"', '1234567'],
    ['１２３', '123'],
    ['0.10', '0.1'],
  ])('%s is %s', (cell, value) => {
    expect(numbersOf(`City,Value\nLondon,${cell}\n`).map(Number)).toEqual([Number(value)]);
  });

  it.each(['..', '-', 'n/a', ':', '…', 'NA', '无', ''])('%s is no value', (cell) => {
    expect(valuesOf(`City,A,B\nLondon,${cell},1\nSeoul,5,2\n`, { ...OPTIONS, valueColumns: 'all' })).toHaveLength(3);
  });

  it('is multiplied exactly', () => {
    const cells = [1.005, 4.35, 8.2, 0.07, 1.1];
    const table = `City,Value\n${['Bonn', 'London', 'Nanjing', 'Seoul', 'Shanghai'].map((city, at) => `${city},${cells[at]}`).join('\n')}\n`;
    expect(numbersOf(table, { scale: '100' })).toEqual(['100.5', '435', '820', '7', '110']);
    expect(numbersOf(table, { scale: '0.001' })).toEqual(['0.001005', '0.00435', '0.0082', '0.00007', '0.0011']);
  });
});

describe('a file', () => {
  it.each([
    ['semicolons', 'City;Value\nLondon;5,5\n'],
    ['semicolons that Excel tells', 'sep=;\r\nCity;Value\r\nLondon;5,5\r\n'],
    ['tabulators', 'City\tValue\nLondon\t5,5\n'],
    ['bars', 'City|Value\nLondon|5,5\n'],
    ['UTF-16', Buffer.from('\ufeffCity,Value\nLondon,"5,5"\n', 'utf16le')],
    ['a byte order mark', '\ufeffCity,Value\nLondon,"5,5"\n'],
  ])('with %s is read without options', (_, table) => {
    expect(valuesOf(table, OPTIONS)).toEqual(['value city:london 2020 5.5 1 A']);
  });

  it('in GB 18030 is read where the person says so, and refused before', () => {
    const table = Buffer.from([0xb3, 0xc7, 0xca, 0xd0, 0x2c, 0x41, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9, 0x2c, 0x35, 0x0a]);
    expect(refusalOf(table, OPTIONS)).toContain('--encoding gb18030');
    expect(valuesOf(table, { ...OPTIONS, encoding: 'gb18030' })).toEqual(['a city:beijing 2020 5 1 A']);
  });

  it.each([
    ['a broken quotation', 'City,Value\n"London","5"x\nSeoul,6\n', '2 csv-syntax'],
    ['a row that is too short', 'City,Year,Value\nLondon,2019,5\nSeoul,20\nBonn,2019,6\n', '3 csv-syntax'],
    ['a heading twice', 'City,V,V\nLondon,1,2\n', '1 duplicate-column'],
    ['a place that is left to the row above', 'City,Year,Value\nLondon,2019,5\n,2020,6\n', '3 missing-key'],
    ['two signs that may separate', 'City,A;Value\nLondon,A;5\nSeoul,B;6\n', '1 csv-syntax'],
  ])('with %s is refused', (_, table, problem) => {
    expect(importTable(table, OPTIONS).problems).toContain(problem);
  });

  it('keeps a place that stands on two lines', () => {
    expect(valuesOf('City,Value\n"Seoul\nspecial city",5\nLondon,6\n', OPTIONS)).toEqual([
      'value city:london 2020 6 1 A',
      'value city:seoul 2020 5 1 A',
    ]);
  });

  it('tells titles above and notes below apart from the table', () => {
    const table = 'A title,\n\n"Updated","2020"\nCity,Year,Value\nLondon,2019,5\nSeoul,2019,6\nSource: an office,,\n';
    const { values, plan } = importTable(table, MAKE);
    expect(values).toEqual(['value city:london 2019 5 1 A', 'value city:seoul 2019 6 1 A']);
    expect(plan.read.table).toMatchObject({ skipLines: 3, notes: [7] });
  });
});
