import { join } from 'node:path';
import { checkSeed } from '../../seed/check';
import { flattenSeed } from '../../seed/flatten';
import type { ImportOptions } from '../../seed/import/import-options';
import { planImport, type PlannedImport, writeFiles } from '../../seed/import/import-scores';
import { type Files, seedFolder } from '../seed/seed-folder';
import { WORLD } from './world';

/** What the command takes where nothing is given. */
export const OPTIONS: ImportOptions = {
  evidence: 'C',
  newIndicators: false,
  newPlaces: false,
  rename: [],
  name: 'table',
};

/** Everything new is made: for tests of something else than that. */
export const MAKE = { newIndicators: true, newPlaces: true } as const;

export interface Imported {
  readonly plan: PlannedImport;
  /** `indicator place period value unit status`, sorted; empty where the table is refused. */
  readonly values: readonly string[];
  /** `line code`. */
  readonly problems: readonly string[];
  readonly messages: string;
}

/** Imports a table into a knowledge base of its own, which the check of the program must pass afterwards. */
export function importTable(
  table: string | Buffer,
  options: Partial<ImportOptions> = {},
  { file = 'table.csv', files = WORLD }: { file?: string; files?: Files } = {},
): Imported {
  const root = seedFolder(files);
  const folder = seedFolder({ [file]: table });
  const plan = planImport(root, join(folder, file), { ...OPTIONS, ...options });
  const problems = plan.problems.map(({ line, code }) => `${line} ${code}`);
  const messages = plan.problems.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`).join('\n');
  if (problems.length > 0) {
    expect([...plan.files.keys()]).toEqual([]);
    return { plan, values: [], problems, messages };
  }
  writeFiles(root, plan.files);
  const { seed, problems: after } = checkSeed(root);
  expect(after).toEqual([]);
  const rows = flattenSeed(seed);
  const units = new Map(rows.node.map((each) => [each.id, each.unitCode] as const));
  const values = rows.observation
    .map((each) =>
      [
        each.indicatorId.slice('indicator:'.length),
        each.cityId,
        each.periodStart === each.periodEnd ? each.periodEnd : `${each.periodStart}..${each.periodEnd}`,
        each.value ?? '-',
        units.get(each.indicatorId),
        each.status,
      ].join(' '),
    )
    .filter((line) => !line.startsWith('gdp city:beijing 2018 '))
    .sort();
  return { plan, values, problems, messages };
}

/** The values of a table that is taken; a refused one fails with what is wrong in it. */
export function valuesOf(...args: Parameters<typeof importTable>): readonly string[] {
  const { values, messages } = importTable(...args);
  expect(messages).toBe('');
  return values;
}

/** The messages of a table that is refused. */
export function refusalOf(...args: Parameters<typeof importTable>): string {
  const { values, messages } = importTable(...args);
  expect(values).toEqual([]);
  expect(messages).not.toBe('');
  return messages;
}
