import type { KnowledgeRows } from '../../seed/rows';
import { displayObservation, displayPeriod, displayQuantity } from '../../src/display';
import { AS_PRINTED } from '../../src/entities/unit';
import type { Label } from '../../src/labels/label';
import { readBack } from './read-back';
import { shippedRows } from './units';

let rows: KnowledgeRows;
let unitOf: (code: string | null) => KnowledgeRows['unit'][number] | null;

beforeAll(async () => {
  rows = await shippedRows();
  const units = new Map(rows.unit.map((unit) => [unit.code, unit]));
  unitOf = (code) => units.get(code ?? '') ?? null;
});

/** English without Chinese characters, Chinese without Latin letters: no code and no word of the program is left in them. */
const ENGLISH = /^[A-Za-z0-9 ,.%‰−+±×–()²³°µ⁻⁰¹⁴-⁹]+$/;
const CHINESE = /^[\p{Script=Han}0-9 ./%‰−+±×–（）⁻⁰¹²³⁴-⁹]+$/u;
const PROGRAM = /undefined|null|NaN|Infinity|object|\{|\}/;

function expectWords({ en, zh }: Label): void {
  expect(en).toMatch(ENGLISH);
  expect(zh).toMatch(CHINESE);
  expect(en).not.toMatch(PROGRAM);
  for (const text of [en, zh]) expect(text).toBe(text.trim().replace(/ {2,}/g, ' '));
}

/** Three digits in English, four in Chinese. */
function expectNumber({ en, zh }: Label, value: number): void {
  const size = Math.abs(value);
  expect(Math.abs((readBack(en) ?? NaN) - value)).toBeLessThanOrEqual(size * 0.005 + 1e-12);
  expect(Math.abs((readBack(zh) ?? NaN) - value)).toBeLessThanOrEqual(size * 0.005 + 1e-12);
}

describe('the shipped data in words', () => {
  it('has words for every quantity, in which the value can be read', () => {
    for (const quantity of rows.quantity) {
      const unit = unitOf(quantity.unitCode);
      const label = displayQuantity(quantity, unit);
      if (quantity.unitCode === AS_PRINTED) {
        expect([label.en, label.zh]).toEqual([quantity.asPrinted, quantity.asPrinted]);
        continue;
      }
      expectWords(label);
      const { value, low, high } = quantity;
      const first = value ?? ((high ?? 0) < 0 ? high : low) ?? 0;
      expectNumber(label, first);
      if (low !== null && high !== null)
        expect([label.en, label.zh]).toEqual([expect.stringContaining(' to '), expect.stringContaining('至')]);
    }
    expect(rows.quantity.length).toBeGreaterThan(100);
  });

  it('has words for every observation, in which the value can be read', () => {
    const indicators = new Map(rows.node.map((node) => [node.id, node]));
    for (const observation of rows.observation) {
      const indicator = indicators.get(observation.indicatorId) ?? null;
      const label = displayObservation(observation, indicator, unitOf(indicator?.unitCode ?? null));
      expectWords(label);
      if (observation.value === null) expect(label.en).toMatch(/^no data/);
      else expectNumber(label, observation.value);
    }
    expect(rows.observation.length).toBeGreaterThan(1_000);
  });

  it('has words for every period', () => {
    const periods = [...rows.node, ...rows.statement, ...rows.quantity, ...rows.observation];
    const shapes = new Set<string>();
    for (const { periodStart, periodEnd } of periods) {
      const label = displayPeriod({ start: periodStart ?? null, end: periodEnd ?? null });
      expectWords(label);
      for (const date of [periodStart, periodEnd]) {
        if (!date) continue;
        expect(label.en).toContain(date.slice(0, 4));
        expect(label.zh).toContain(`${date.slice(0, 4)}`);
      }
      shapes.add(label.en.replace(/\d/g, '9').replace(/[A-Z][a-z]+/g, 'Month'));
    }
    expect([...shapes].sort()).toEqual(
      ['9999', '9999–9999', 'Month 9999', 'since 9999', 'since Month 9999', 'time not known'].sort(),
    );
  });

  it('says one of everything that can be counted in the singular', () => {
    const one = { comparator: 'EXACT', value: 1, low: null, high: null, change: null, asPrinted: '1' } as const;
    const plural = rows.unit.filter(
      (unit) => !unit.nameEn.startsWith('per ') && displayQuantity(one, unit).en === `1 ${unit.nameEn}`,
    );
    expect(plural).toEqual([]);
  });
});
