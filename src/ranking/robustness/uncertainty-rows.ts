import type { UncertaintyResult, UnitUncertainty } from './uncertainty.types';

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
    shares: bins.map((bin) => {
      const draws = result.shareCounts[bin]!;
      return { rank: result.shareRanks[bin]!, draws, share: draws / scored };
    }),
  };
}
