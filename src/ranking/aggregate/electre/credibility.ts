import { isNoise } from '../../statistics/noise';

export interface CountedChild {
  readonly column: Float64Array;
  /** Its place among the children, for the thresholds. */
  readonly child: number;
  readonly weight: number;
}

export interface OutrankingThresholds {
  readonly indifference: readonly (number | null)[];
  readonly strict: readonly (number | null)[];
  /** Null: the child has no veto. */
  readonly veto: readonly (number | null)[];
}

/**
 * How credible it is that a unit is at least as good as another one, by row and column; 0 on the diagonal.
 *
 * Concordance: the share of the weights of children that agree, in proportion between the two thresholds. A child whose
 * discordance is above it lowers it; one at its veto makes it 0. Differences that are noise are none.
 */
export function creditOutranking(
  children: readonly CountedChild[],
  units: readonly number[],
  { indifference, strict, veto }: OutrankingThresholds,
): Float64Array[] {
  const total = children.reduce((sum, { weight }) => sum + weight, 0);
  return units.map((a, row) =>
    Float64Array.from(units, (b, column) => {
      if (row === column) return 0;
      const behind = children.map(({ column: values }) =>
        isNoise(values[a]!, values[b]!) ? 0 : values[b]! - values[a]!,
      );
      const agreeing = children.reduce(
        (sum, { child, weight }, at) =>
          sum + weight * agreement(behind[at]!, indifference[child] ?? 0, strict[child] ?? 0),
        0,
      );
      const concordance = agreeing / total;
      return children.reduce((credit, { child }, at) => {
        const against = discordance(behind[at]!, strict[child] ?? 0, veto[child] ?? null);
        return against > concordance ? credit * ((1 - against) / (1 - concordance)) : credit;
      }, concordance);
    }),
  );
}

/** 1 up to the threshold of indifference, 0 from that of preference on. */
function agreement(behind: number, q: number, p: number): number {
  if (behind <= q || isNoise(behind, q)) return 1;
  return behind >= p || isNoise(behind, p) ? 0 : (p - behind) / (p - q);
}

/** 0 up to the threshold of preference, 1 from the veto on. */
function discordance(behind: number, p: number, v: number | null): number {
  if (v === null || behind <= p || isNoise(behind, p)) return 0;
  return behind >= v || isNoise(behind, v) ? 1 : (behind - p) / (v - p);
}
