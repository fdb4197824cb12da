import type { CompleteNode, MethodCall } from '../../../ranking/recipe.types';
import { completeRecipe } from '../../../ranking/complete-recipe';
import type { RankingFileSetting } from '../../export/ranking-files';
import { html, type Markup } from './html';
import { REPORT_WORDS } from './report-words';

/** The tree of the method, a line each: share in the score, which end is better, and the methods. */
export function methodTable({ ranking, locale }: RankingFileSetting, nameOf: (id: string) => string): Markup {
  const words = REPORT_WORDS[locale];
  const { tree } = completeRecipe(ranking.method.recipe, ranking.data.table.columns);
  const nodes = new Map(withPaths(tree, 'root'));
  const rows = ranking.result.effectiveWeights.flatMap(({ path, label, indicator, weight }) => {
    const node = nodes.get(path);
    if (node === undefined) return [];
    const depth = path.split('.').length - 1;
    const name =
      label ?? (indicator !== null ? nameOf(indicator) : depth === 0 ? words.whole : (path.split('.').at(-1) ?? path));
    const indent = `${'\u2003'.repeat(depth)}${name}`;
    return [
      html`<tr>
        <td>${indent}</td>
        <td class="number">${(weight * 100).toFixed(1)}%</td>
        <td>${words.directions[node.direction]}</td>
        <td>${callsOf(node).map(written).join(' → ')}</td>
      </tr>`,
    ];
  });
  return html`<table>
    <tr>
      ${words.methodHeads.map((head) => html`<th>${head}</th>`)}
    </tr>
    ${rows}
  </table>`;
}

function withPaths(node: CompleteNode, path: string): [string, CompleteNode][] {
  const below =
    'children' in node ? node.children.flatMap((child, index) => withPaths(child, `${path}.children[${index}]`)) : [];
  return [[path, node], ...below];
}

/** In the order in which they are applied. */
function callsOf(node: CompleteNode): MethodCall[] {
  const own = 'children' in node ? [node.weighting, node.aggregation].filter(({ method }) => method !== 'GIVEN') : [];
  const before = 'children' in node || node.period === null ? [] : [node.period];
  return [
    ...before,
    ...own,
    ...(node.missing ? [node.missing] : []),
    ...(node.treatment ?? []),
    ...(node.normalisation ? [node.normalisation] : []),
  ];
}

/** `MIN_MAX(lower 0, upper 100)`. */
function written({ method, ...parameters }: MethodCall): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  const list = given.map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return list.length === 0 ? method : `${method}(${list.join(', ')})`;
}
