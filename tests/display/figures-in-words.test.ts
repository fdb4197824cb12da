import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { displayObservation, displayPeriod, displayQuantity, type UnitWords } from '../../src/display';
import { CHANGE_TYPES, COMPARATORS, type ObservationStatus, VALUE_TYPES } from '../../src/entities/vocabulary';
import type { Label } from '../../src/labels/label';
import { unitsByCode } from './units';

/** Texts that were typed by hand. `figure` is a number, both ends of a range, or the characters of the source. */
interface Example {
  readonly type: 'Quantity' | 'Observation' | 'Period';
  readonly rule: string;
  readonly unit: string;
  readonly figure: string;
  readonly meaning: string;
  readonly en: string;
  readonly zh: string;
}

const EXAMPLES: readonly Example[] = parse(readFileSync(join(__dirname, 'figures-in-words.csv')), { columns: true });

describe('figures in words', () => {
  let units: ReadonlyMap<string, UnitWords>;

  beforeAll(async () => {
    units = await unitsByCode(EXAMPLES.map(({ unit }) => unit));
  });

  it.each(EXAMPLES)('$rule: $type $figure $unit $meaning', (example) => {
    const { en, zh } = DISPLAYS[example.type](example, units.get(example.unit) ?? null);
    expect([en, zh]).toEqual([example.en, example.zh]);
  });

  it('have an example of every rule, comparator, kind of change and status', () => {
    const words = new Set(EXAMPLES.flatMap(({ rule, meaning }) => [rule, ...meaning.split(' ')]));
    const rules = Array.from({ length: 15 }, (_, index) => `R${index + 1}`);
    const comparators = COMPARATORS.filter((each) => each !== 'EXACT' && each !== 'RANGE');
    const statuses: readonly ObservationStatus[] = ['A', 'E', 'I', 'F', 'P', 'M', 'B', 'D', 'L', 'N', 'O', 'S', 'U'];
    const expected = [...rules, ...comparators, ...CHANGE_TYPES, ...statuses];
    expect(expected.filter((word) => !words.has(word))).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(200);
  });
});

const DISPLAYS: Readonly<Record<Example['type'], (example: Example, unit: UnitWords | null) => Label>> = {
  Quantity({ figure, meaning }, unit) {
    const [low, high] = ends(figure);
    const isRange = high !== undefined;
    const words = meaning.split(' ');
    return displayQuantity(
      {
        comparator: COMPARATORS.find((each) => words.includes(each)) ?? (isRange ? 'RANGE' : 'EXACT'),
        change: CHANGE_TYPES.find((each) => words.includes(each)) ?? null,
        value: isRange ? null : (number(figure) ?? 0),
        low: isRange ? number(low) : null,
        high: number(high),
        asPrinted: figure,
      },
      unit,
    );
  },
  Observation({ figure, meaning }, unit) {
    const [status, valueType] = meaning.split(' ');
    const parts = { value: number(figure), status: status as ObservationStatus, asPrinted: figure };
    return displayObservation(parts, { valueType: VALUE_TYPES.find((each) => each === valueType) ?? null }, unit);
  },
  Period({ figure }) {
    const [start = '', end = ''] = ends(figure);
    return displayPeriod({ start: start === '' ? null : start, end: end === '' ? null : end });
  },
};

function ends(figure: string): string[] {
  return figure.split('..');
}

/** The number with which a text begins. */
function number(text: string | undefined): number | null {
  const found = parseFloat(text ?? '');
  return Number.isNaN(found) ? null : found;
}
