import type { NormalisationMethod } from '../method.types';
import { isNoise } from '../statistics/noise';
import { capped, capParameter } from './capped';
import { named, sentence } from '../sentence';

/** Distance to a reference unit: how much of the way from the worst unit to a chosen one, e.g. the capital. */
export const distanceToReference: NormalisationMethod = {
  id: 'DISTANCE_TO_REFERENCE',
  description: 'Share of the way from the worst unit to a chosen unit; 1 at that unit, more beyond it.',
  parameters: [
    { name: 'unit', description: 'Id of the unit to measure against.', type: 'TEXT', names: 'UNIT' },
    capParameter,
  ],
  reference: 'Becker et al. (2022), COINr n_dist2ref, JOSS 7(78): 4567',
  notes: {
    formula: '1 - (r - x) / (r - min), with r the value of the chosen unit.',
    direction: 'x, r and min are turned (times -1) first, so that min is the worst value.',
    ties: 'Equal values stay equal; with `cap` all that are better than the chosen unit become equal.',
    missing: 'A gap stays a gap.',
    refuses: 'A chosen unit that has no value, is not ranked, or is itself the worst; a constant criterion.',
  },
  example: { parameters: { unit: 'u3' }, values: [10, 15, 20, 30], result: [0, 0.5, 1, 2] },
  takesDirection: false,
  needsSpread: true,
  fit(reference, parameters, _sign, valueOf) {
    const unit = String(parameters['unit']);
    const mark = valueOf(unit);
    const worst = reference[0]!;
    const none = { apply: () => NaN, minimum: null, maximum: null };
    if (mark === null)
      return {
        ...none,
        problem: sentence('{unit} has no value to measure the others against', '{unit}没有数值可作为其他对象的参照', {
          unit: named(unit),
        }),
      };
    const range = mark - worst;
    if (!(range > 0 && Number.isFinite(range)) || isNoise(mark, worst)) {
      return {
        ...none,
        problem: sentence(
          '{unit} is the worst unit here, so that there is no way from the worst to it',
          '{unit}本身最劣，从最劣值到它没有距离可言',
          { unit: named(unit) },
        ),
      };
    }
    const best = capped(1 - (mark - reference[reference.length - 1]!) / range, parameters);
    return { minimum: 0, maximum: best, apply: (value) => capped(1 - (mark - value) / range, parameters) };
  },
};
