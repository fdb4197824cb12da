import type { NormalisationMethod } from '../method.types';
import { isNoise } from '../statistics/noise';
import { capped, capParameter } from './capped';
import { onRange, outputRange } from './output-range';
import { sentence } from '../sentence';

/** Distance to a target: how much of the way from the worst unit to a goal, e.g. one set by a policy. */
export const distanceToTarget: NormalisationMethod = {
  id: 'DISTANCE_TO_TARGET',
  description: 'Share of the way from the worst unit to a target; 1 at the target, more beyond it.',
  parameters: [
    {
      name: 'target',
      description: 'The target, in the unit of the indicator; better than the worst unit.',
      type: 'NUMBER',
    },
    capParameter,
    ...outputRange('the worst unit', 'a unit at the target'),
  ],
  ascending: ['lower', 'upper'],
  reference: 'Becker et al. (2022), COINr n_dist2targ, JOSS 7(78): 4567',
  notes: {
    formula: '(x - min) / (target - min), on the scale from `lower` to `upper`.',
    direction: '(max - x) / (max - target).',
    ties: 'Equal values stay equal; with `cap` all that are beyond the target become equal.',
    missing: 'A gap stays a gap.',
    refuses: 'A target that is no better than the worst unit of the reference set.',
  },
  example: { parameters: { target: 30, cap: true }, values: [10, 15, 20, 40], result: [0, 0.25, 0.5, 1] },
  takesDirection: true,
  needsSpread: false,
  fit(reference, parameters, sign) {
    const target = Number(parameters['target']);
    const worst = sign === 1 ? reference[0]! : reference[reference.length - 1]!;
    const way = (target - worst) * sign;
    if (!(way > 0 && Number.isFinite(way)) || isNoise(target, worst)) {
      const problem = sentence(
        'the target {target} is no better than the worst value, {worst}, so that there is no way to it',
        '目标值{target}不优于最劣值{worst}，因此没有距离可言',
        { target, worst },
      );
      return { apply: () => NaN, minimum: null, maximum: null, problem };
    }
    const share = (value: number): number => onRange(capped(((value - worst) * sign) / way, parameters), parameters);
    const best = sign === 1 ? reference[reference.length - 1]! : reference[0]!;
    return { minimum: Number(parameters['lower']), maximum: share(best), apply: share };
  },
};
