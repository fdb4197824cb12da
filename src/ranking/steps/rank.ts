import { RankingError, RunProblem } from '../errors';
import { findMethod } from '../find-method';
import { assignRanks } from '../rank/assign-ranks';
import { comparisonKeys } from '../rank/comparison-keys';
import { magnitudes } from '../rank/magnitudes';
import { tieRules } from '../rank/tie-rules';
import type { RankingState } from '../state';
import { throwUndefined } from './throw-undefined';
import { sentence } from '../sentence';

/** Rank: twice by the same keys, among all units with a score and among those in view. */
export function rank(state: RankingState): RankingState {
  const { tree, nodes, view, recipe } = state;
  const all = nodes.get(tree.root.path)!;
  const scored = state.units.map((_, index) => index).filter((index) => !Number.isNaN(all[index]!));
  if (scored.length < 2) {
    throwUndefined(state);
    const said = sentence(
      'a ranking needs at least 2 units with a score; {scored} of {all} has one',
      '排名至少需要2个有得分的对象；{all}个中只有{scored}个有得分',
      { scored: scored.length, all: state.units.length },
    );
    throw new RankingError([new RunProblem('units', 'TOO_FEW_UNITS', said)]);
  }
  const units = scored.map((index) => state.units[index]!);
  const scores = Float64Array.from(scored, (index) => all[index]!);
  const terms = magnitudes(tree.root, nodes);
  const sizes = Float64Array.from(scored, (index) => terms[index]!);
  const turned = scores.map((score) => score * tree.orientation + 0);
  const keys = comparisonKeys(turned, sizes, recipe.rank.decimals);
  const ties = findMethod(tieRules, recipe.rank.ties);
  const ranks = assignRanks(units, keys, ties);
  const seen = units.map((unit) => view.has(unit));
  const inView = seen.every(Boolean)
    ? ranks
    : assignRanks(
        units.filter((_, index) => seen[index]!),
        keys.filter((_, index) => seen[index]!),
        ties,
      );
  return {
    ...state,
    ranks,
    ranksInView: new Map(inView.map((assigned) => [assigned.unit, assigned.rank])),
  };
}
