import { type FilterFields, isMemberField, type PeriodOperators } from '../../lists';
import type { Snapshot } from '../../snapshot';

/** The test of the field `period` of a list, by identity. */
export function periodTest(
  data: Snapshot,
  table: 'node' | 'statement',
  { period: field }: FilterFields,
  period: PeriodOperators,
): (document: number) => boolean {
  if (!field || isMemberField(field)) throw new Error('The list has no field for periods.');
  const tests = field.tests(data, { ...period });
  const view = data.view(table);
  return (identity) => tests.every((test) => test(view.placeOf(identity)));
}
