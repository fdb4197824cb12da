import type { NodeRow } from '../../snapshot';
import type { Association } from '../../ranking/statistics/association.types';
import { kendallTauB } from '../../ranking/statistics/kendall-tau-b';
import { pearson } from '../../ranking/statistics/pearson';
import { spearman } from '../../ranking/statistics/spearman';
import type { RankingTable } from '../../ranking/table.types';
import type { Scope } from '../scope';

/** How two indicators go together over the cities that have both, before any normalisation or direction. */
export interface IndicatorCorrelation {
  readonly a: NodeRow | null;
  readonly b: NodeRow | null;
  readonly pearson: Association;
  readonly spearman: Association;
  readonly kendallTauB: Association;
}

/** Every pair of the indicators of a ranking, in the order of the table. */
export function correlationsOf(scope: Scope, { columns }: RankingTable): IndicatorCorrelation[] {
  return columns.flatMap((a, index) =>
    columns.slice(index + 1).map((b) => ({
      a: scope.data.node(a.indicator),
      b: scope.data.node(b.indicator),
      pearson: pearson(a.values ?? [], b.values ?? []),
      spearman: spearman(a.values ?? [], b.values ?? []),
      kendallTauB: kendallTauB(a.values ?? [], b.values ?? []),
    })),
  );
}
