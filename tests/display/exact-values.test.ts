import { displayObservation } from '../../src/display';
import { unitsByCode } from './units';

describe('a value with every digit', () => {
  let units: Awaited<ReturnType<typeof unitsByCode>>;

  beforeAll(async () => {
    units = await unitsByCode([]);
  });

  it.each([
    [21_536_000, 'person', '21,536,000 people', '2153.6万人'],
    [18_998, 'company', '18,998 companies', '18998家企业'],
    [9_999, 'person', '9,999 people', '9999人'],
    [125_300, 'person', '125,300 people', '12.53万人'],
    [-25_000, 'CNY', '−CNY 25,000', '−2.5万元'],
    [870_000_000, 'record', '870,000,000 records', '8.7亿条'],
    [1_400_000_000_000, 'USD/a', 'USD 1,400,000,000,000 a year', '1.4万亿美元/年'],
    [123_456_789, 'person', '123,456,789 people', '123456789人'],
    [164_242.6634, 'CNY/person', 'CNY 164,242.6634 per person', '164242.6634元/人'],
    [64.2, '%', '64.2%', '64.2%'],
    [99.9951, '%', '99.9951%', '99.9951%'],
    [5.85, '1/1000 people', '5.85 per 1,000 people', '每千人5.85'],
    [0.1, '1', '0.1', '0.1'],
    [0, 'person', '0 people', '0人'],
    [1, 'hospital', '1 hospital', '1家医院'],
    [10, 'rank', 'No. 10', '第10名'],
  ])('%d', (value, code, en, zh) => {
    const unit = units.get(code) ?? null;
    const label = displayObservation({ value, status: 'A', asPrinted: null }, null, unit, true);
    expect([label.en, label.zh]).toEqual([en, zh]);
  });
});
