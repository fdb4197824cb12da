import fc from 'fast-check';
import { displayPeriod, displayQuantity, type QuantityParts, type UnitWords } from '../../src/display';
import { CHANGE_TYPES, COMPARATORS } from '../../src/entities/vocabulary';
import { readBack } from './read-back';

const HOUR: UnitWords = unit('h', { nameEn: 'hours', nameZh: '小时', singularEn: 'hour' });
const UNITS = [HOUR, ...['%', '1', 'rank', 'USD', 'CNY/a', 'as printed'].map((code) => unit(code, {}))];

describe('a figure in words', () => {
  it('tells the number to three digits in English and to four in Chinese, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e20, max: 1e20, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (mantissa, power) => {
          // Of numbers with fewer bits than all others no three digits can be told.
          const value = Math.abs(mantissa) < 1e-280 ? 0 : mantissa / 10 ** power;
          const { en, zh } = displayQuantity({ ...PLAIN, value }, HOUR);
          for (const text of [en, zh])
            expect(Math.abs((readBack(text) ?? NaN) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.0051);
        },
      ),
    );
  });

  it('grows where the value grows', () => {
    const value = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 1_000 }), (low, more) => {
        const [one, other] = [low, low + more].map((each) => displayQuantity({ ...PLAIN, value: each }, HOUR));
        expect(readBack(one?.en ?? '')).toBeLessThanOrEqual(readBack(other?.en ?? '') ?? 0);
        expect(readBack(one?.zh ?? '')).toBeLessThanOrEqual(readBack(other?.zh ?? '') ?? 0);
      }),
    );
  });

  it('has no word of the program in it, however the parts are combined', () => {
    const amount = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    fc.assert(
      fc.property(
        fc.record({
          comparator: fc.constantFrom(...COMPARATORS),
          change: fc.option(fc.constantFrom(...CHANGE_TYPES), { nil: null }),
          value: amount,
          low: amount,
          high: amount,
          asPrinted: fc.constant('9 lives'),
        }),
        fc.constantFrom(...UNITS),
        (quantity, of) => {
          const { en, zh } = displayQuantity(quantity, of);
          for (const text of [en, zh]) {
            expect(text).toMatch(/\d/);
            expect(text).not.toMatch(/undefined|null|NaN|Infinity|\{|E[-+]?\d|e[-+]\d/);
          }
        },
      ),
    );
  });

  it('is made in the language that is asked for alone', () => {
    const read: string[] = [];
    const told = new Proxy(HOUR, {
      get(target, key) {
        read.push(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const label = displayQuantity({ ...PLAIN, value: 3 }, told);
    read.length = 0;
    expect(label.zh).toBe('3小时');
    expect(read).toContain('nameZh');
    expect(read).not.toContain('nameEn');
  });
});

describe('a period in words', () => {
  const date = fc
    .record({
      year: fc.integer({ min: 1000, max: 2999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      parts: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ year, month, day, parts }) =>
      [year, month, day]
        .slice(0, parts)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    );

  it('has the year of both ends, and one text for each span', () => {
    const texts = new Map<string, string>();
    fc.assert(
      fc.property(fc.option(date, { nil: null }), fc.option(date, { nil: null }), (start, end) => {
        const { en, zh } = displayPeriod({ start, end });
        for (const each of [start, end])
          if (each !== null) expect([en, zh].every((text) => text.includes(each.slice(0, 4)))).toBe(true);
        const key = `${start}..${end}`;
        expect(texts.get(en) ?? key).toBe(key);
        texts.set(en, key);
      }),
    );
  });
});

const PLAIN: QuantityParts = { comparator: 'EXACT', value: null, low: null, high: null, change: null, asPrinted: '' };

function unit(code: string, words: Partial<UnitWords>): UnitWords {
  return { code, nameEn: '', nameZh: '', singularEn: null, figureEn: null, figureZh: null, ...words };
}
