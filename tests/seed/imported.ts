import { join } from 'node:path';
import { flattenSeed } from '../../seed/flatten';
import { checkSeed } from '../../seed/check';
import { planImport, writeFiles } from '../../seed/import/import-scores';
import type { ImportOptions } from '../../seed/import/import-options';
import { BASE, describeProblem, seedFolder } from './seed-folder';

/** What the command takes where nothing is given. */
export const OPTIONS: ImportOptions = {
  evidence: 'C',
  newIndicators: false,
  newPlaces: false,
  rename: [],
  name: 'table',
};

export const UNITS = 'units:\n  - { unit: "1", name: { en: number, zh: 数值 } }\n';

/** `indicator place period value status` of what importing a table gives, sorted; or the problems. */
export function imported(
  table: string,
  options: Partial<ImportOptions> = {},
  files: Record<string, string> = {},
): string[] {
  const root = seedFolder({ ...BASE, 'units.yaml': UNITS, ...files });
  const folder = seedFolder({ 'table.csv': table });
  const plan = planImport(root, join(folder, 'table.csv'), { ...OPTIONS, ...options });
  if (plan.problems.length > 0) return plan.problems.map((problem) => describeProblem(problem, folder));
  writeFiles(root, plan.files);
  const { seed, problems } = checkSeed(root);
  expect(problems).toEqual([]);
  return flattenSeed(seed)
    .observation.map((each) =>
      [each.indicatorId.slice(10), each.cityId, each.periodEnd, each.value ?? '-', each.status].join(' '),
    )
    .sort();
}
