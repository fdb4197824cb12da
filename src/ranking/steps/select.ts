import { RankingError, type RankingProblem } from '../errors';
import { placeTree, type RankingTree } from '../tree';
import type { CompleteRecipe } from '../recipe.types';
import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import type { RankingTable } from '../table.types';

/** Select: the units and the columns that the recipe names, and the units that scales are taken from. */
export function select(recipe: CompleteRecipe, table: RankingTable): RankingState {
  const tree = placeTree(recipe.tree);
  const view = new Set(table.view ?? table.units);
  const selected = [...(recipe.units ?? table.units)].sort();
  const units = recipe.referenceSet === 'VIEW' ? selected.filter((unit) => view.has(unit)) : selected;
  const isSelected = new Set(selected);
  const outside = [...view].filter((unit) => !isSelected.has(unit));
  throwIfTooFew(units);
  const raw = readColumns(tree, table, units);
  return {
    recipe,
    tree,
    table,
    view,
    units,
    reference: new Uint8Array(units.length).fill(1),
    raw,
    values: raw,
    imputed: new Map(),
    normalised: [],
    scales: [],
    nodes: new Map(),
    ranks: [],
    ranksInView: new Map(),
    rows: [],
    unranked: outside.map((unit) => ({
      unit,
      code: 'NOT_SELECTED',
      reason: 'the recipe ranks a list of units without this one',
    })),
    warnings: repeatedIndicators(tree),
  };
}

function throwIfTooFew(units: readonly string[]): void {
  if (units.length >= 2) return;
  const problem: RankingProblem = {
    path: 'units',
    code: 'TOO_FEW_UNITS',
    message: `a ranking needs at least 2 units, this one has ${units.length}`,
  };
  throw new RankingError([problem]);
}

function readColumns(tree: RankingTree, table: RankingTable, units: readonly string[]): Float64Array[] {
  const places = new Map(table.units.map((unit, index) => [unit, index]));
  const columns = new Map(table.columns.map((column) => [column.indicator, column.values]));
  return tree.leaves.map(({ indicator }) => {
    const values = columns.get(indicator)!;
    return Float64Array.from(units, (unit) => values[places.get(unit)!] ?? NaN);
  });
}

function repeatedIndicators(tree: RankingTree): RankingWarning[] {
  const paths = new Map<string, string[]>();
  for (const { indicator, path } of tree.leaves) paths.set(indicator, [...(paths.get(indicator) ?? []), path]);
  return [...paths]
    .filter(([, places]) => places.length > 1)
    .map(([indicator, places]) => ({
      code: 'INDICATOR_USED_TWICE',
      message: `${indicator} counts more than once: ${places.join(', ')}`,
      indicators: [indicator],
      units: [],
    }));
}
