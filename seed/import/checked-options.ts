import { append } from '../append';
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isSlug, toSlug } from '../slugs';
import type { ImportOptions } from './import-options';
import { readPlan } from './plan/read-plan';

/** What the command line gives, before a plan is laid below it. */
export interface CommandOptions extends Partial<ImportOptions> {
  readonly plan?: string;
  readonly savePlan?: string;
  readonly dryRun?: boolean;
  readonly apply: boolean;
}

/**
 * The options of an import: those of the command line go before those of the plan; lists of pairs are joined.
 * @throws with one sentence for every option that cannot be right
 */
export function checkedOptions(
  table: string | undefined,
  given: CommandOptions,
): { path: string; options: ImportOptions } {
  const wrong: string[] = [];
  const plan = given.plan === undefined ? null : readPlan(given.plan);
  const path = table ?? plan?.table;
  if (path === undefined) throw new Error('Name the table, or a plan that names it: --plan FILE.');
  if (!existsSync(path)) wrong.push(`There is no ${path}.`);
  append(wrong, contradictions(given));
  const merged = merge(plan?.options ?? {}, given);
  const delimiter = merged.delimiter === 'tab' ? '\t' : merged.delimiter;
  if (delimiter !== undefined && [...delimiter].length !== 1)
    wrong.push(`--delimiter ${JSON.stringify(delimiter)} is not one sign.`);
  const name = merged.name ?? toSlug(basename(path, extname(path))) ?? 'imported';
  if (!isSlug(name)) wrong.push(`--name ${JSON.stringify(name)} is no slug; ${toSlug(name) ?? 'imported-scores'} is.`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const { rename = [], newPlaces = false, newIndicators = false, evidence = 'C' } = merged;
  return { path, options: { ...merged, rename, newPlaces, newIndicators, evidence, delimiter, name } };
}

function contradictions(given: CommandOptions): string[] {
  const wrong: string[] = [];
  const wide = [given.valueColumns, given.periodColumns, given.valueColumn].filter((each) => each !== undefined);
  if (wide.length > 1) wrong.push('Give one of --value-column, --value-columns and --period-columns.');
  if (given.indicator !== undefined && given.indicatorColumn !== undefined)
    wrong.push('Give --indicator or --indicator-column, not both.');
  if (given.source !== undefined && given.sourceName !== undefined)
    wrong.push('Give --source for a source that there is, or --source-name for a new one.');
  const scale = given.scale ?? '1';
  if (!Number.isFinite(Number(scale)) || Number(scale) === 0 || scale.trim() === '')
    wrong.push(`--scale ${JSON.stringify(scale)} is no number other than 0.`);
  for (const [option, count] of [
    ['--skip-lines', given.skipLines],
    ['--last-line', given.lastLine],
  ] as const)
    if (!/^\d{1,7}$/.test(count ?? '0')) wrong.push(`${option} ${JSON.stringify(count)} is no count.`);
  for (const [option, list] of [
    ['--rename', given.rename],
    ['--rename-period', given.renamePeriod],
    ['--rename-status', given.renameStatus],
  ] as const)
    for (const each of list ?? [])
      if (!/^.+=[^=]+$/.test(each)) wrong.push(`${option} ${JSON.stringify(each)} is not of the form printed=meaning.`);
  return wrong;
}

/** What is given in both is taken from the command line; of lists, what comes later goes before what comes earlier. */
function merge(plan: Partial<ImportOptions>, given: CommandOptions): Partial<ImportOptions> {
  const { plan: _plan, savePlan: _savePlan, dryRun: _dryRun, apply: _apply, ...own } = given;
  const stated = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const join = (key: 'rename' | 'renamePeriod' | 'renameStatus') => [...(plan[key] ?? []), ...(own[key] ?? [])];
  return {
    ...plan,
    ...stated,
    rename: join('rename'),
    renamePeriod: join('renamePeriod'),
    renameStatus: join('renameStatus'),
  };
}
