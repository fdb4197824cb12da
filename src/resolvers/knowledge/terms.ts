import { sameInBoth } from '../../labels/label';
import { labelOfRole } from '../../labels/role-labels';
import { rowText } from '../../labels/row-text';
import type { TermType } from '../../schema/knowledge/term.type';
import type { MetricRow, UnitRow } from '../../snapshot';

/** A unit or a metric; where the data has lost it, its code is all that is known. */
export function termOfCode(code: string, row: UnitRow | MetricRow | null): TermType {
  return { code, label: row === null ? sameInBoth(code) : rowText(row, 'name') };
}

export function termOfRole(role: string): TermType {
  return { code: role, label: labelOfRole(role) };
}
