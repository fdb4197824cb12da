import type { AggregationMethod } from '../method.types';
import { isNoise } from '../statistics/noise';
import { sentence } from '../sentence';

/** TOPSIS: how near the ideal and how far from its opposite. The ideal is made of the best values of the reference set. */
export const topsis: AggregationMethod = {
  id: 'TOPSIS',
  description: 'Closeness to the best and distance from the worst values of all units, 0 to 1; made for VECTOR.',
  parameters: [],
  reference: 'Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer',
  additive: false,
  monotone: false,
  notes: {
    formula:
      'd- / (d+ + d-), with d+ and d- the Euclidean distances of the weighted values from the best and the worst of each child.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal scores stay equal.',
    missing:
      'Both distances are taken over the children present; best and worst come from the units of the reference set that have the child.',
    refuses: 'A unit all of whose children are the same for every unit, since both distances are 0.',
  },
  example: {
    weights: [0.5, 0.5],
    rows: [
      [0, 1],
      [1, 0],
      [1, 1],
      [0.5, 0.5],
    ],
    result: [0.5, 0.5, 1, 0.5],
  },
  refuses: () => null,
  undefinedBecause: sentence(
    'best and worst are the same in every child that it has',
    '在其各个有值的分项上，最优值与最劣值相同',
  ),
  prepare(children, _parameters, reference) {
    const best = new Float64Array(children.length).fill(-Infinity);
    const worst = new Float64Array(children.length).fill(Infinity);
    children.forEach((column, child) => {
      column.forEach((value, unit) => {
        if (reference[unit] !== 1 || Number.isNaN(value)) return;
        if (value > best[child]!) best[child] = value;
        if (value < worst[child]!) worst[child] = value;
      });
    });
    // A child that differs by noise only would decide alone where all are so.
    const isFlat = children.map((_, child) => isNoise(best[child]!, worst[child]!));
    return (weights, out) => {
      for (let unit = 0; unit < out.length; unit++) {
        let toBest = 0;
        let toWorst = 0;
        for (let child = 0; child < children.length; child++) {
          const value = children[child]![unit]!;
          const weight = weights[child]!;
          if (weight === 0 || Number.isNaN(value) || isFlat[child]) continue;
          toBest += (weight * (best[child]! - value)) ** 2;
          toWorst += (weight * (value - worst[child]!)) ** 2;
        }
        out[unit] = Math.sqrt(toWorst) / (Math.sqrt(toBest) + Math.sqrt(toWorst));
      }
      return null;
    };
  },
};
