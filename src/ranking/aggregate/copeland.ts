import type { AggregationMethod } from '../method.types';
import { significantDigits } from '../normalise/rank-among';
import { comparable, lead, placesOf } from './pairwise';
import { sentence } from '../sentence';

/**
 * Copeland: every two units meet, the one ahead in more than half of the weight wins. Draws are found with a tolerance of
 * 1e-12: sums such as 24.5/49 compared with 0.5 by floating point make a win and a loss of them.
 */
export const copeland: AggregationMethod = {
  id: 'COPELAND',
  description:
    'Copeland: units beaten minus units lost to, each pair decided by the weight of the children; only the order counts.',
  parameters: [significantDigits],
  reference:
    'Copeland (1951); Becker et al. (2022), COINr: An R package for developing composite indicators, JOSS 7(78): 4567',
  maximumUnits: 10_000,
  additive: false,
  monotone: true,
  notes: {
    formula:
      'wins - losses against the units of the reference set; a wins over b where the weight of the children in which it is better is the larger.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal values count half for each, equal weight on both sides is a draw (to 1e-12); values count as equal at `significantDigits`.',
    missing: 'A pair is decided by the children that both have; without any it counts for neither.',
    refuses: 'More than 10,000 units.',
  },
  example: {
    weights: [1, 1, 1],
    rows: [
      [3, 3, 1],
      [2, 2, 3],
      [1, 1, 2],
    ],
    result: [2, 0, -2],
  },
  refuses: () => null,
  outranking: sentence(
    'Weight of the children in which the row is better, less that in which it is worse, from -1 to 1.',
    '行对象较优的分项权重减去较劣的分项权重，取值-1至1。',
  ),
  outranks(children, parameters, weights) {
    const places = placesOf(children, parameters);
    return (a, b) => lead(places, weights, a, b);
  },
  prepare(children, parameters, reference) {
    const places = placesOf(children, parameters);
    return (weights, out) => {
      const counted = comparable(places, weights);
      out.fill(0);
      for (let a = 1; a < places.units; a++) {
        if (counted[a] === 0) continue;
        for (let b = 0; b < a; b++) {
          if (counted[b] === 0 || reference[a]! + reference[b]! === 0) continue;
          const result = Math.sign(lead(places, weights, a, b));
          if (reference[b] === 1) out[a] = out[a]! + result;
          if (reference[a] === 1) out[b] = out[b]! - result;
        }
      }
      for (let unit = 0; unit < out.length; unit++) if (counted[unit] === 0) out[unit] = NaN;
      return null;
    };
  },
};
