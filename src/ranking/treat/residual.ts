import { exactSum } from '../statistics/exact-sum';
import { mean } from '../statistics/mean';
import { isConstant } from '../statistics/noise';
import type { Treatment } from './treatment.types';
import { short } from './skew-rule';
import { named, sentence, type Sentence, unitCount } from '../sentence';

/**
 * Residual: what a covariate does not explain, such as performance beyond what income lets expect: the distance of a value from
 * the least-squares line over the covariate. Higher than expected stays higher.
 *
 * y - (a + b z), or with `keepMean` y - b (z - mean z), which leaves the values in their own range.
 */
export const residual: Treatment = {
  id: 'RESIDUAL',
  description: 'The residual of a linear regression on another indicator: what that one does not explain.',
  parameters: [
    { name: 'covariate', description: 'The indicator to regress on.', type: 'TEXT', names: 'INDICATOR' },
    {
      name: 'logCovariate',
      description: 'Take the natural logarithm of the covariate first.',
      type: 'BOOLEAN',
      default: false,
    },
    {
      name: 'keepMean',
      description: 'Add the mean of the reference set, so that values stay in their own range.',
      type: 'BOOLEAN',
      default: false,
    },
  ],
  reference:
    'OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 9 (links to other variables); R residuals(lm(y ~ z))',
  fit(_reference, parameters, { column, frame }) {
    const name = String(parameters['covariate']);
    const given = frame.valuesOf(name);
    const measure = (value: number): number => (value > 0 ? Math.log(value) : NaN);
    const covariate = parameters['logCovariate'] === true ? given.map(measure) : given;
    const pairs = [...column.keys()].filter((unit) => {
      return frame.reference[unit] === 1 && Number.isFinite(column[unit]! + covariate[unit]!);
    });
    const covariateName = named(name);
    const of =
      parameters['logCovariate'] === true ? sentence('ln {name}', 'ln {name}', { name: covariateName }) : covariateName;
    const none = (why: Sentence): ReturnType<Treatment['fit']> => ({
      apply: () => NaN,
      message: why,
      undefinedBecause: why,
    });
    if (pairs.length < 3) {
      const units = pairs.length;
      return none(
        sentence(
          'a regression on {of} needs 3 units that have both; {units} have',
          '对{of}回归需要3个两者均有值的对象，现有{units}个',
          { of, units },
        ),
      );
    }
    const [z, y] = [covariate, column].map((values) => Float64Array.from(pairs, (unit) => values[unit]!));
    if (isConstant(z!)) {
      return none(
        sentence('{of} is the same everywhere, so that it explains nothing', '{of}处处相同，解释不了任何差异', { of }),
      );
    }
    const [middleZ, middleY] = [mean(z!), mean(y!)];
    const slope =
      exactSum(z!.map((value, pair) => (value - middleZ) * (y![pair]! - middleY))) /
      exactSum(z!.map((value) => (value - middleZ) ** 2));
    const shift = parameters['keepMean'] === true ? 0 : middleY;
    return {
      apply: (value, unit) => value - shift - slope * (covariate[unit]! - middleZ),
      message: sentence(
        'distance from {start} + {slope} x {of}, fitted to {units}',
        '与{start} + {slope} × {of}之差，由{units}拟合',
        { start: short(middleY - slope * middleZ), slope: short(slope), of, units: unitCount(pairs.length) },
      ),
      undefinedBecause: sentence('it has no value of {of} to be compared by', '没有{of}的数值可供比较', { of }),
    };
  },
};
