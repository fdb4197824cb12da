import type { Caution } from './caution.types';
import { percent } from './percent';
import { named, sentence } from '../sentence';

/** Less of the scale than this in use tells the units hardly apart. */
const USED = 0.2;

/** Goalposts outside the data: a scale of which the units use a sliver gives the criterion less weight than it says. */
export const goalpostsOutside: Caution = {
  id: 'GOALPOSTS_OUTSIDE_DATA',
  description:
    'The goalposts leave no value between them, or the values use less than a fifth of the way between them.',
  advice: sentence(
    'check the unit of the goalposts, or move them nearer to the data',
    '核对上下阈值的单位，或将其移近数据',
  ),
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 84 (choice of the ends of a scale)',
  find: ({ tree, values, reference }) =>
    tree.leaves.flatMap(({ index, indicator, parameters }) => {
      if (parameters.method !== 'GOALPOSTS') return [];
      const present = values[index]!.filter((value, unit) => reference[unit] === 1 && !Number.isNaN(value)).sort();
      if (present.length < 3) return [];
      const measure = parameters['ln'] === true ? Math.log : (value: number): number => value;
      const [min, max] = [Number(parameters['min']), Number(parameters['max'])];
      const [least, most] = [present[0]!, present[present.length - 1]!];
      const within = measure(Math.min(max, most)) - measure(Math.max(min, least));
      const share = Math.max(0, within) / (measure(max) - measure(min));
      if (!(share < USED)) return [];
      const message = sentence(
        'the values of {indicator} go from {least} to {most} and use {share} of the way between its goalposts {min} and {max}',
        '{indicator}的数值从{least}到{most}，只用到上下阈值{min}与{max}之间的{share}',
        { indicator: named(indicator), least, most, share: percent(share), min, max },
      );
      return [{ message, indicators: [indicator], units: [] }];
    }),
};
