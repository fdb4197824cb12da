import { completeLeaves } from '../complete-leaves';
import { RankingError, RunProblem } from '../errors';
import { RowList } from '../explain/row-list';
import { placeTree, type RankingTree } from '../tree';
import type { CompleteNode, CompleteRecipe, MethodCall } from '../recipe.types';
import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import type { RankingTable } from '../table.types';
import { named, sentence } from '../sentence';

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** Select: the units and the columns that the recipe names, and the units that scales are taken from. */
export function select(recipe: CompleteRecipe, table: RankingTable, labels = NO_LABELS): RankingState {
  const tree = placeTree(recipe.tree, recipe.constantIs);
  const view = new Set(table.view ?? table.units);
  const selected = sorted(recipe.units ?? table.units);
  const units = recipe.referenceSet === 'VIEW' ? selected.filter((unit) => view.has(unit)) : selected;
  throwIfTooFew(units);
  return {
    recipe,
    tree,
    criteria: completeLeaves(recipe.tree),
    labels,
    table,
    view,
    units,
    source: places(units, table.units),
    reference: referenceFlags(recipe, table, units),
    picked: [],
    denominators: [],
    raw: [],
    values: [],
    basis: null,
    imputed: new Map(),
    treatments: [],
    normalised: [],
    scales: [],
    nodes: new Map(),
    ranks: [],
    ranksInView: new Map(),
    rows: new RowList(),
    policies: policiesOf(recipe.tree, 'root'),
    found: [],
    undefinedValues: [],
    unranked: recipe.units ? notSelected(recipe.units, view) : [],
    warnings: repeatedIndicators(tree),
  };
}

function policiesOf(node: CompleteNode, path: string): Map<string, MethodCall> {
  const own = node.missing ? [[path, node.missing] as const] : [];
  const children = 'children' in node ? node.children : [];
  return new Map([...own, ...children.flatMap((child, index) => [...policiesOf(child, `${path}.children[${index}]`)])]);
}

/** Most tables come in this order, and to find that out is much faster than to sort. */
function sorted(units: readonly string[]): readonly string[] {
  return units.every((unit, index) => index === 0 || units[index - 1]! < unit) ? units : [...units].sort();
}

function throwIfTooFew(units: readonly string[]): void {
  if (units.length >= 2) return;
  const said = sentence(
    'a ranking needs at least 2 units, this one has {count}',
    '排名至少需要2个对象，这里只有{count}个',
    {
      count: units.length,
    },
  );
  throw new RankingError([new RunProblem('units', 'TOO_FEW_UNITS', said)]);
}

function places(units: readonly string[], all: readonly string[]): Int32Array {
  if (units === all) return Int32Array.from(units, (_, index) => index);
  const place = new Map(all.map((unit, index) => [unit, index]));
  return Int32Array.from(units, (unit) => place.get(unit)!);
}

function referenceFlags(
  { referenceSet }: CompleteRecipe,
  { peers }: RankingTable,
  units: readonly string[],
): Uint8Array {
  if (referenceSet !== 'PEERS') return new Uint8Array(units.length).fill(1);
  const isPeer = new Set(peers);
  const flags = Uint8Array.from(units, (unit) => (isPeer.has(unit) ? 1 : 0));
  const count = flags.reduce((sum, flag) => sum + flag, 0);
  if (count >= 2) return flags;
  const what = peers
    ? sentence('{count} of the {all} peers are among the ranked units', '{all}个同类对象中有{count}个参与排名', {
        ...{ count, all: peers.length },
      })
    : sentence('the table names no peers', '数据表未列出同类对象');
  const said = sentence('scales need at least 2 peers; {what}', '建立标度至少需要2个同类对象；{what}', { what });
  throw new RankingError([new RunProblem('referenceSet', 'TOO_FEW_UNITS', said)]);
}

function notSelected(units: readonly string[], view: ReadonlySet<string>): RankingState['unranked'] {
  const isSelected = new Set(units);
  const outside = [...view].filter((unit) => !isSelected.has(unit));
  return outside.map((unit) => ({ unit, reason: 'NOT_SELECTED', message: NOT_IN_LIST }));
}

const NOT_IN_LIST = sentence('the recipe ranks a list of units without this one', '该方法只对所列对象排名，其中没有它');

function repeatedIndicators(tree: RankingTree): RankingWarning[] {
  const paths = new Map<string, string[]>();
  for (const { indicator, path } of tree.leaves) paths.set(indicator, [...(paths.get(indicator) ?? []), path]);
  return [...paths]
    .filter(([, where]) => where.length > 1)
    .map(([indicator, where]) => ({
      code: 'INDICATOR_USED_TWICE',
      message: sentence('{indicator} counts more than once: {where}', '{indicator}被重复计入：{where}', {
        ...{ indicator: named(indicator), where },
      }),
      indicators: [indicator],
      units: [],
    }));
}
