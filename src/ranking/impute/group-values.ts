import type { ParameterDefinition } from '../method.types';
import type { MethodCall } from '../recipe.types';
import type { GappyColumn } from './missing-policy.types';

export const byGroup: ParameterDefinition = {
  name: 'by',
  description: 'The grouping, by the name it has in the data, or an indicator whose equal values make a group.',
  type: 'TEXT',
  names: 'GROUP',
};

/** What a gap takes from the present values of its group in the reference set; NaN for a unit whose group has none. */
export function fromGroup(
  { column, reference, groupOf }: GappyColumn,
  parameters: MethodCall,
  summary: (values: Float64Array) => number,
): (unit: number) => number {
  const groups = groupOf(String(parameters['by']));
  const present = new Map<string, number[]>();
  groups.forEach((group, unit) => {
    const value = column[unit]!;
    if (group === null || reference[unit] !== 1 || Number.isNaN(value)) return;
    const values = present.get(group);
    if (values) values.push(value);
    else present.set(group, [value]);
  });
  const summaries = new Map([...present].map(([group, values]) => [group, summary(Float64Array.from(values).sort())]));
  return (unit) => {
    const group = groups[unit] ?? null;
    return group === null ? NaN : (summaries.get(group) ?? NaN);
  };
}
