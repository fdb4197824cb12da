import type { CheckOptions } from '../../check';
import { type Problem, sortProblems } from '../../problem';
import type { ImportOptions } from '../import-options';
import { type PlannedImport, planImport } from '../import-scores';
import { unitsAsPrinted } from './data-columns';
import type { FrameworkMethods } from './framework-recipe';
import { IndexPlanner } from './index-planner';
import { readFramework } from './read-framework';
import type { RebuiltIndex } from './rebuild-index';

export interface IndexOptions extends ImportOptions {
  readonly metaSheet: string;
  readonly methods: FrameworkMethods;
  /** Columns of the data with what is published of the top. */
  readonly scoreColumn?: string;
  readonly rankColumn?: string;
  readonly tolerance?: number;
}

export interface PlannedIndex extends PlannedImport {
  /** Null where something is wrong. */
  readonly rebuilt: RebuiltIndex | null;
  /** Headings of the framework that say nothing about the method. */
  readonly unread: readonly string[];
}

/**
 * Everything that importing an index as a table would do: its data as observations, its framework as a recipe, and what is
 * published of it beside what that recipe gives. Every problem of both files at once.
 * @param meta path of the framework (iMeta)
 * @param data path of the values (iData), which may be the same workbook
 */
export function planIndex(
  root: string,
  meta: string,
  data: string,
  given: IndexOptions,
  beside: Pick<CheckOptions, 'record' | 'progress'> = {},
): PlannedIndex {
  const { metaSheet, methods, scoreColumn, rankColumn, tolerance, ...options } = given;
  const { rows, unread, problems } = readFramework(meta, { encoding: options.encoding, sheet: metaSheet });
  const planner = new IndexPlanner(rows, { methods, scoreColumn, rankColumn, tolerance }, options);
  const own = { ...options, newIndicators: true, ownUnits: unitsAsPrinted(rows) };
  const plan = planImport(root, data, own, beside, planner);
  // Where the data stop the plan early, the framework's own mistakes are told all the same.
  const all = new Set<Problem>(problems);
  for (const problem of [...planner.problems, ...plan.problems]) all.add(problem);
  const isRefused = [...all].some(({ severity }) => severity === 'error');
  const files = isRefused ? new Map<string, string>() : plan.files;
  return { ...plan, files, unread, problems: sortProblems([...all]), rebuilt: isRefused ? null : planner.rebuilt };
}
