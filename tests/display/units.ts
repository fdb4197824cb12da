import { newUnitForm } from '../../seed/import/units/new-unit-form';
import { seedYaml } from '../../seed/import/seed-yaml';
import { loadSeed } from '../../seed/load';
import type { KnowledgeRows } from '../../seed/rows';
import { SEED_DATA } from '../../src/paths';
import { rowsOfFiles } from '../seed/seed-folder';

/** Units of the shipped data; those that it does not have are made as an import of a table makes them. */
export async function unitsByCode(
  codes: readonly string[],
): Promise<ReadonlyMap<string, KnowledgeRows['unit'][number]>> {
  const shipped = new Map((await shippedRows()).unit.map((unit) => [unit.code, unit]));
  const missing = [...new Set(codes)].filter((code) => code !== '' && !shipped.has(code));
  if (missing.length === 0) return shipped;
  const { unit } = rowsOfFiles({ 'more.yaml': seedYaml({ units: missing.map(newUnitForm) }) });
  return new Map([...shipped, ...unit.map((each) => [each.code, each] as const)]);
}

export async function shippedRows(): Promise<KnowledgeRows> {
  const { rows, problems } = await loadSeed(SEED_DATA);
  if (rows === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return rows;
}
