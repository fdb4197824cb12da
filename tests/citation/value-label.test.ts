import { Indicator } from '../../src/entities/indicator';
import type { Unit } from '../../src/entities/unit';
import { labelOfValue } from '../../src/labels/value-label';

const indicator = (valueType: Indicator['valueType']): Indicator => Object.assign(new Indicator(), { valueType });
const unit = (code: string, nameEn: string, nameZh: string): Unit => ({
  ...{ code, ucum: null, nameEn, nameZh, singularEn: null, figureEn: null, figureZh: null },
});
const PEOPLE = unit('person', 'people', '人');

describe('a value with its unit', () => {
  it.each([
    [21_536_000, PEOPLE, '21,536,000 people', '2153.6万人'],
    [18_998, unit('company', 'companies', '家企业'), '18,998 companies', '18998家企业'],
    [9_999, PEOPLE, '9,999 people', '9999人'],
    [125_300, PEOPLE, '125,300 people', '12.53万人'],
    [-25_000, unit('CNY', 'yuan', '元'), '-25,000 yuan', '-2.5万元'],
    [870_000_000, unit('record', 'records', '条'), '870,000,000 records', '8.7亿条'],
    [123_456_789, PEOPLE, '123,456,789 people', '123456789人'],
    [164_242.6634, unit('CNY/person', 'yuan per person', '元/人'), '164,242.6634 yuan per person', '164242.6634元/人'],
    [64.2, unit('%', 'per cent', '百分比'), '64.2%', '64.2%'],
    [5.85, unit('1/1000 people', 'per 1,000 people', '每千人'), '5.85 per 1,000 people', '每千人5.85'],
    [0.1, unit('1', 'number', '数值'), '0.1', '0.1'],
    [0, PEOPLE, '0 people', '0人'],
  ])('%d', (value, of, en, zh) => {
    expect(labelOfValue(value, indicator('NUMBER'), of)).toEqual({ en, zh });
  });

  it('is a bare number for a rank, and where there is no unit', () => {
    expect(labelOfValue(10, indicator('RANK'), unit('rank', 'rank', '名次'))).toEqual({ en: '10', zh: '10' });
    expect(labelOfValue(1_234.5, null, null)).toEqual({ en: '1,234.5', zh: '1234.5' });
  });
});
