import * as fc from 'fast-check';
import { multiply } from '../../seed/import/decimal';
import { importTable, OPTIONS } from './imported-table';

/** What is written, before any layout: value of a city in a year. */
interface Known {
  readonly slug: string;
  readonly names: readonly string[];
  readonly year: number;
  /** As a plain decimal, in the unit of the print. */
  readonly figure: string;
  readonly flag: string;
}

const CITIES = [
  { slug: 'beijing', names: ['Beijing', '北京', '北京市', 'BEIJING', '北 京', 'Beijing, China'] },
  { slug: 'london', names: ['London', '伦敦', 'london ', 'London, United Kingdom', 'Lon\u200bdon'] },
  { slug: 'seoul', names: ['Seoul', '首尔', '首爾', 'Séoul', 'Seoul (Korea, Rep.)'] },
  { slug: 'suzhou', names: ['Suzhou', '苏州市', 'ＳＵＺＨＯＵ', 'Suzhou, Jiangsu, China'] },
  { slug: 'bonn', names: ['Bonn', '波恩', 'Вonn'] },
];
const MULTIPLIERS = [
  { en: '', zh: '', power: 0 },
  { en: 'thousands', zh: '千人', power: 3 },
  { en: 'million persons', zh: '百万人', power: 6 },
  { en: 'persons', zh: '万人', power: 4 },
];
const FLAGS: Readonly<Record<string, string>> = { '': 'A', b: 'B', e: 'E', p: 'P' };

const figure = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(
    ([isNegative, digits, places]) =>
      multiply(`${isNegative && digits > 0 ? '-' : ''}${digits}`, `1e-${places}`) ?? '0',
  );

const known = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: CITIES.length - 1 }), fc.integer({ min: 2000, max: 2024 })), {
    minLength: 2,
    maxLength: 6,
    selector: ([city, year]) => `${city} ${year}`,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([city, year]) =>
        fc
          .record({ figure, flag: fc.constantFrom('', '', 'b', 'e', 'p') })
          .map((rest) => ({ ...CITIES[city]!, year, ...rest })),
      ),
    ),
  ) as fc.Arbitrary<Known[]>;

const layout = fc.record({
  shape: fc.constantFrom('long', 'years', 'indicator'),
  isChinese: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  decimal: fc.constantFrom('.', ','),
  group: fc.constantFrom('', ',', '.', ' ', "'"),
  quoteAll: fc.boolean(),
  multiplier: fc.integer({ min: 0, max: 3 }),
  multiplierPlace: fc.constantFrom('heading', 'column', 'power', 'line above'),
  flagPlace: fc.constantFrom('none', 'column', 'cell'),
  order: fc.infiniteStream(fc.nat(1000)).map((stream) => [...Array(9)].map(() => stream.next().value as number)),
  spelling: fc.nat(20),
  hasNotes: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  options: fc.record({ decimal: fc.boolean(), footnotes: fc.boolean() }),
});
type Layout = typeof layout extends fc.Arbitrary<infer L> ? L : never;

describe('a table written from known values in a random layout', () => {
  it('comes back as the same values, or is refused; never as others', () => {
    const taken = { long: 0, years: 0, indicator: 0 };
    fc.assert(
      fc.property(known, layout, (values, form) => {
        const { text, expected } = write(values, form);
        const { values: read } = importTable(text, {
          ...OPTIONS,
          newIndicators: true,
          ...(form.options.decimal ? { decimal: form.decimal as '.' } : {}),
          ...(form.options.footnotes || form.flagPlace === 'cell' ? { footnotes: true } : {}),
          ...(form.shape === 'indicator' ? { period: '2020' } : {}),
          ...(form.shape === 'long' ? {} : { valueColumns: 'all' }),
        });
        if (read.length === 0) return;
        taken[form.shape as 'long'] += 1;
        const found = read.map((line) => {
          const [, place = '', period = '', value = '', unit = '', status = ''] = line.split(' ');
          return [place, period, Number(value), unit, status].join(' ');
        });
        expect({ text, found: found.sort() }).toEqual({ text, found: expected.sort() });
      }),
      { numRuns: 120 },
    );
    // Refusing everything would be no reading.
    for (const count of Object.values(taken)) expect(count).toBeGreaterThan(10);
  });
});

function write(values: readonly Known[], form: Layout): { text: string; expected: string[] } {
  const multiplier = MULTIPLIERS[form.multiplier]!;
  const unitText = form.isChinese ? multiplier.zh : multiplier.en;
  const power = unitText === 'persons' ? 0 : multiplier.power;
  const isPower = form.multiplierPlace === 'power' && form.shape === 'long';
  const isColumn = form.multiplierPlace === 'column' && form.shape === 'long' && unitText !== '';
  const isAbove = form.multiplierPlace === 'line above' && unitText !== '';
  const inHeading = !isPower && !isColumn && !isAbove && unitText !== '';
  // One place may stand once in a table without periods.
  const rows =
    form.shape === 'indicator'
      ? values.filter(({ slug }, at) => values.findIndex((each) => each.slug === slug) === at)
      : values;
  const heading = (name: string): string =>
    inHeading ? `${name}${form.isChinese ? `（${unitText}）` : ` (${unitText})`}` : name;
  const place = form.isChinese ? '城市' : 'City';
  const records: Record<string, string>[] = [];
  const flagged = form.flagPlace !== 'none' && (form.flagPlace !== 'column' || form.shape === 'long');
  const cell = ({ figure: printed, flag }: Known): string =>
    `${print(printed, form)}${form.flagPlace === 'cell' && flag !== '' ? ` ${flag}` : ''}`;
  const spelt = ({ names }: Known): string => names[form.spelling % names.length]!;
  const years = [...new Set(rows.map(({ year }) => year))];
  if (form.shape === 'long') {
    for (const each of rows) {
      records.push({
        [place]: spelt(each),
        [form.isChinese ? '年份' : 'Year']: String(each.year),
        [heading(form.isChinese ? '数值' : 'Persons')]: cell(each),
        ...(isColumn ? { [form.isChinese ? '单位' : 'Unit']: unitText } : {}),
        ...(isPower ? { UNIT_MULT: String(power) } : {}),
        ...(form.flagPlace === 'column' ? { OBS_FLAG: each.flag } : {}),
      });
    }
  } else if (form.shape === 'years') {
    for (const slug of new Set(rows.map((each) => each.slug))) {
      const own = rows.filter((each) => each.slug === slug);
      const record: Record<string, string> = { [place]: spelt(own[0]!) };
      for (const year of years) {
        const value = own.find((each) => each.year === year);
        record[heading(`Persons ${year}`)] = value === undefined ? '' : cell(value);
      }
      records.push(record);
    }
  } else for (const each of rows) records.push({ [place]: spelt(each), [heading('Persons')]: cell(each) });
  const columns = Object.keys(records[0]!)
    .map((column, at) => ({ column, key: form.order[at % form.order.length]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column);
  const quote = (text: string): string =>
    form.quoteAll || /[",;\t|\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]): string => cells.map(quote).join(form.delimiter);
  const lines = [
    ...(isAbove ? [form.isChinese ? `单位：${unitText}` : `Unit: ${unitText}`] : []),
    line(columns),
    ...records.map((record) => line(columns.map((column) => record[column] ?? ''))),
    ...(form.hasNotes ? [quote('Source: an office')] : []),
  ];
  const isStated = unitText !== '' && !isPower;
  const unit = isStated && (form.isChinese || unitText !== 'thousands') ? 'person' : '1';
  const factor = unitText === '' && !isPower ? '1' : `1e${power}`;
  const expected = rows.map(({ slug, year, figure: printed, flag }) =>
    [
      `city:${slug}`,
      form.shape === 'indicator' ? '2020' : year,
      Number(multiply(printed, factor)),
      unit,
      flagged ? FLAGS[flag] : 'A',
    ].join(' '),
  );
  return { text: `${lines.join(form.end)}${form.end}`, expected };
}

function print(plain: string, { decimal, group }: Layout): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const grouped = group === decimal ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
}
