import { completeRecipe } from '../../../ranking/complete-recipe';
import type {
  CompleteBranch,
  CompleteLeaf,
  CompleteNode,
  CompleteRecipe,
  MethodCall,
} from '../../../ranking/recipe.types';
import type { Scope } from '../../scope';
import type { ComputedRanking } from '../../ranking/computed-ranking';
import type { Cell } from '../cell';
import { besideColumns } from './beside-columns';
import { FrameworkCodes } from './framework-codes';
import { type DataColumn, type FrameworkRow, META, valuesOf } from './framework-row';

/** A recipe and its values in the layout of the COIN tool: a row of headings first in each. */
export interface FrameworkTables {
  readonly meta: readonly (readonly Cell[])[];
  readonly data: readonly (readonly Cell[])[];
}

/** Writes a computed ranking as the two tables that `import-index` reads, with what is published of it. */
export function frameworkTables(scope: Scope, ranking: ComputedRanking): FrameworkTables {
  const { recipe } = ranking.method;
  const { table } = ranking.data;
  const complete = completeRecipe(recipe, table.columns);
  const codes = new FrameworkCodes(complete.tree, recipe.tree);
  const nameOf = (id: string): string => scope.data.node(id)?.nameEn ?? id;
  const criteria = codes.leaves.map(({ path, leaf }) => leafColumn(ranking, codes, { path, leaf }, nameOf));
  const others = besideColumns(scope, ranking, codes, complete);
  const columns = [...criteria, ...others];
  const nodes = new Map([
    ...codes.leaves.map(({ path }, at) => [path, criteria[at]?.row ?? {}] as const),
    ...codes.branches.map(({ path, branch, label }) => {
      return [path, branchRow(codes, path, branch, label, path === 'root' ? complete : null)] as const;
    }),
  ]);
  const rows = [...codes.paths.map((path) => nodes.get(path) ?? {}), ...others.map(({ row }) => row)];
  const used = META.filter((heading) => REQUIRED.includes(heading) || rows.some((row) => row[heading] != null));
  return {
    meta: [used, ...rows.map((row) => used.map((heading) => row[heading] ?? null))],
    data: [
      ['uCode', 'uName', ...columns.map(({ row }) => row.iCode ?? null)],
      ...table.units.map((unit) => [unit, nameOf(unit), ...columns.map((column) => column.value(unit))]),
    ],
  };
}

const REQUIRED: readonly string[] = ['iCode', 'iName', 'Type', 'Parent', 'Level', 'Weight', 'Direction', 'Unit'];

/** A criterion that is picked from other periods, or divided in a way that no framework says, is written as it enters the method. */
function leafColumn(
  ranking: ComputedRanking,
  codes: FrameworkCodes,
  { path, leaf }: { readonly path: string; readonly leaf: CompleteLeaf },
  nameOf: (id: string) => string,
): DataColumn {
  const { indicator, denominator } = leaf;
  const isPlain =
    leaf.period === null && (denominator === null || (denominator.period === null && denominator.multiplier === 1));
  const column = ranking.data.table.columns.find((each) => each.indicator === indicator);
  const unit = denominator !== null && !isPlain ? null : (column?.unit ?? null);
  const row: FrameworkRow = {
    ...commonCells(codes, path, leaf),
    iName: codes.labelOf(path) ?? nameOf(indicator),
    Type: 'Indicator',
    Level: 1,
    Direction: leaf.direction === 'LOWER_IS_BETTER' ? -1 : 1,
    Unit: unit,
    Denominator: isPlain && denominator !== null ? codes.ofIndicator(denominator.indicator) : null,
    ...scaleCells(leaf.normalisation),
    Treatment: leaf.treatment.length === 0 ? null : JSON.stringify(leaf.treatment),
  };
  const given = valuesOf(ranking, indicator);
  const entered = isPlain ? null : ranking.step('DENOMINATE');
  const at = entered?.columns.indexOf(path) ?? -1;
  const rows = new Map(entered?.units.map((each, place) => [each, entered.values[place]?.[at] ?? null]));
  return { row, value: (place) => (isPlain ? (given.get(place) ?? null) : (rows.get(place) ?? null)) };
}

function commonCells(codes: FrameworkCodes, path: string, node: CompleteNode): FrameworkRow {
  return {
    iCode: codes.of(path),
    Parent: codes.parentOf(path),
    Weight: node.weight,
    Clip_min: node.clip?.min ?? null,
    Clip_max: node.clip?.max ?? null,
    Round: node.round ?? null,
    Missing: node.missing ? JSON.stringify(node.missing) : null,
  };
}

/** Goalposts have columns of their own, where these say all of it. */
function scaleCells(call: MethodCall): FrameworkRow {
  const { method, min, max, lower, upper, clamp, ln } = call;
  if (method !== 'GOALPOSTS' || ln === true || lower !== 0) return { Normalisation: JSON.stringify(call) };
  return {
    goalpost_lower: Number(min),
    goalpost_upper: Number(max),
    goalpost_scale: Number(upper),
    goalpost_trunc2posts: clamp === true ? 'TRUE' : 'FALSE',
  };
}

function branchRow(
  codes: FrameworkCodes,
  path: string,
  branch: CompleteBranch,
  label: string | null,
  whole: CompleteRecipe | null,
): FrameworkRow {
  return {
    ...commonCells(codes, path, branch),
    iName: label ?? codes.of(path),
    Type: 'Aggregate',
    Level: codes.levelOf(branch),
    Direction: branch.direction === 'LOWER_IS_BETTER' ? -1 : 1,
    Treatment: branch.treatment === undefined ? null : JSON.stringify(branch.treatment),
    Normalisation: branch.normalisation === undefined ? null : JSON.stringify(branch.normalisation),
    Weighting: branch.weighting.method === 'GIVEN' ? null : JSON.stringify(branch.weighting),
    Aggregation: JSON.stringify(branch.aggregation),
    Settings: whole === null ? null : settingsOf(whole),
  };
}

/** What holds for the whole recipe and differs from the default. */
function settingsOf({ missing, screen, rank, referenceSet, constantIs }: CompleteRecipe): string | null {
  const settings = {
    ...(missing === null ? {} : { missing }),
    screen,
    rank,
    ...(referenceSet === 'ALL' ? {} : { referenceSet }),
    ...(constantIs === null ? {} : { constantIs }),
  };
  return JSON.stringify(settings);
}
