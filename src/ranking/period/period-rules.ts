import { cagr } from './cagr';
import { change } from './change';
import { exact } from './exact';
import { first } from './first';
import { last } from './last';
import { latest } from './latest';
import { meanOfPeriods } from './mean-of-periods';
import { percentChange } from './percent-change';
import type { PeriodRule } from './period-rule.types';
import { weightedPeriods } from './weighted-periods';

/** The default first; then those that give one period, those that give several in one, those that give a change. */
export const periodRules: readonly PeriodRule[] = Object.freeze([
  latest,
  exact,
  first,
  last,
  meanOfPeriods,
  weightedPeriods,
  change,
  percentChange,
  cagr,
]);
