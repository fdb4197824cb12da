import { mean } from '../statistics/mean';
import { quantile } from '../statistics/quantile';
import type { ScoreInterval, UncertaintyResult, UnitUncertainty } from './uncertainty.types';

/** The rows of a result, in its order. */
export function uncertaintyRows(result: UncertaintyResult): UnitUncertainty[] {
  return result.units.map((_, index) => uncertaintyRow(result, index));
}

/** One row of a result by its index in `units`. */
export function uncertaintyRow(result: UncertaintyResult, index: number): UnitUncertainty {
  const scored = result.scored[index]!;
  const known = (column: Float64Array): number | null => (scored === 0 ? null : column[index]!);
  const starts = result.shareStarts;
  const bins = Array.from({ length: starts[index + 1]! - starts[index]! }, (_, bin) => starts[index]! + bin);
  return {
    unit: result.units[index]!,
    nominalRank: result.nominalRanks[index]! || null,
    scored,
    unscored: result.draws - scored,
    mean: known(result.means),
    p05: known(result.p05),
    median: known(result.medians),
    p95: known(result.p95),
    best: known(result.best),
    worst: known(result.worst),
    resolution: result.resolutions[index]!,
    ...scoreInterval(result, index),
    shares: bins.map((bin) => {
      const draws = result.shareCounts[bin]!;
      return { rank: result.shareRanks[bin]!, draws, share: draws / scored };
    }),
  };
}

/** Computed for the rows that are read: of 2,000 rows a caller opens a page. */
function scoreInterval({ scores, units }: UncertaintyResult, index: number): { score?: ScoreInterval } {
  const drawn = Float64Array.from(
    { length: scores.length / units.length },
    (_, draw) => scores[draw * units.length + index]!,
  );
  const sorted = drawn.filter((score) => !Number.isNaN(score)).sort();
  if (sorted.length === 0) return {};
  const score = {
    draws: sorted.length,
    mean: mean(sorted),
    p05: quantile(sorted, 0.05),
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    least: sorted[0]!,
    most: sorted[sorted.length - 1]!,
  };
  return { score };
}
