import type { ChangeType, Comparator, Direction } from '../entities/vocabulary';
import type { Pair } from './label';

const COMPARATORS: Readonly<Record<Comparator, Pair>> = {
  EXACT: ['Exactly', '恰为'],
  ABOUT: ['About', '约'],
  ALMOST: ['Almost', '近'],
  AT_LEAST: ['At least', '至少'],
  AT_MOST: ['At most', '至多'],
  MORE_THAN: ['More than', '超过'],
  LESS_THAN: ['Less than', '不到'],
  RANGE: ['Range', '区间'],
};

const CHANGE_TYPES: Readonly<Record<ChangeType, Pair>> = {
  ABSOLUTE: ['Absolute change', '绝对变化'],
  RELATIVE: ['Relative change', '相对变化'],
  PERCENTAGE_POINTS: ['Percentage points', '百分点'],
  FACTOR: ['Factor', '倍数'],
};

const DIRECTIONS: Readonly<Record<Direction, Pair>> = {
  HIGHER_IS_BETTER: ['Higher is better', '越高越好'],
  LOWER_IS_BETTER: ['Lower is better', '越低越好'],
  NONE: ['Neither is better', '不分优劣'],
};

/** Words that say how a figure is meant. */
export const FIGURE_WORDS = {
  Comparator: COMPARATORS,
  ChangeType: CHANGE_TYPES,
  Direction: DIRECTIONS,
};
