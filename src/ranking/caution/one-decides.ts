import { kendallTauB } from '../statistics/kendall-tau-b';
import type { RankingState } from '../state';
import type { Caution } from './caution.types';
import { named, sentence } from '../sentence';

const LEAST_UNITS = 10;
/** Nearly the same order; and an order of its own, which the score then does not show. */
const SAME = 0.95;
const OTHER = 0.5;

/** One decides: the order of the whole is that of one criterion, whatever the weights say. */
export const oneDecides: Caution = {
  id: 'ONE_INDICATOR_DECIDES',
  description: 'The order of the scores is nearly that of one criterion, while others of weight have another order.',
  advice: sentence(
    'look at scales and outliers (Z_SCORE, WINSORISE), or lower its weight',
    '检查标度与离群值（Z_SCORE、WINSORISE），或降低其权重',
  ),
  parameters: [],
  reference:
    'Paruolo, Saisana & Saltelli (2013), Ratings and rankings: voodoo or science?, J. R. Statist. Soc. A 176: 609-634',
  find(state) {
    const counted = state.tree.leaves.filter(({ effectiveWeight }) => effectiveWeight > 0);
    const scores = state.nodes.get(state.tree.root.path)!;
    if (counted.length < 2 || scores.length < LEAST_UNITS) return [];
    const near = counted.map(({ index }) => correlation(state.normalised[index]!, scores));
    const place = near.findIndex((r) => Math.abs(r) > SAME);
    // Only one may stand so near: where all say the same, none decides alone.
    if (place === -1 || near.some((r, other) => other !== place && Math.abs(r) > SAME)) return [];
    const { indicator } = counted[place]!;
    if (Math.abs(tau(state, counted[place]!.index)) < SAME) return [];
    const others = counted.filter((leaf, other) => other !== place && Math.abs(tau(state, leaf.index)) < OTHER);
    if (others.length === 0) return [];
    const message = sentence(
      'the order is that of {indicator} nearly alone; {others} hardly show in it',
      '次序几乎只由{indicator}决定；{others}几乎没有体现',
      { indicator: named(indicator), others: others.map((each) => named(each.indicator)) },
    );
    return [{ message, indicators: [indicator], units: [] }];
  },
};

function tau({ normalised, nodes, tree }: RankingState, leaf: number): number {
  const sample = (column: Float64Array): (number | null)[] =>
    Array.from(column, (value) => (Number.isNaN(value) ? null : value));
  return kendallTauB(sample(normalised[leaf]!), sample(nodes.get(tree.root.path)!)).value ?? 0;
}

/** Pearson's r in one pass over plain sums: a first look. */
function correlation(x: Float64Array, y: Float64Array): number {
  let [n, sx, sy, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let unit = 0; unit < x.length; unit++) {
    const [a, b] = [x[unit]!, y[unit]!];
    if (Number.isNaN(a + b)) continue;
    n++;
    sx += a;
    sy += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const r = (n * xy - sx * sy) / Math.sqrt((n * xx - sx * sx) * (n * yy - sy * sy));
  return Number.isFinite(r) ? r : 0;
}
