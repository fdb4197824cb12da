import type { PeriodValueKind } from '../period/period-rule.types';
import { periodRules } from '../period/period-rules';
import { isAbsent, isFields } from './checks';

/** What a period rule gives; without a rule a level; null for what is no rule, which is reported as that. */
export function periodKind(rule: unknown): PeriodValueKind | null {
  if (isAbsent(rule)) return 'LEVEL';
  const id = isFields(rule) ? rule['method'] : rule;
  return periodRules.find((each) => each.id === id)?.gives ?? null;
}
