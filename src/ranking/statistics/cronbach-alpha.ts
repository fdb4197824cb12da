import type { NoAnalysisReason } from './association.types';
import { completeRows } from './complete-rows';
import type { Sample } from './association.types';
import { pearson } from './pearson';
import { sampleStandardDeviation } from './sample-standard-deviation';

export interface Reliability {
  /** k r / (1 + (k - 1) r) with r the mean correlation of the items: alpha of standardised items. Null: see `noAlphaReason`. */
  readonly standardised: number | null;
  /** k / (k - 1) (1 - sum of the items' variances / variance of their sum): alpha of the values as they are. */
  readonly raw: number | null;
  /** Units with a value in every item. */
  readonly cases: number;
  readonly noAlphaReason: NoAnalysisReason | null;
  /** In the order of the items; empty where alpha is null. */
  readonly items: readonly ItemReliability[];
}

export interface ItemReliability {
  /** Standardised alpha of the other items; null for fewer than two of them. */
  readonly alphaIfDeleted: number | null;
  /** Correlation of the item with the sum of the other, standardised ones; null where that sum is the same everywhere. */
  readonly correlationWithRest: number | null;
}

/**
 * Cronbach's alpha: how far a set of indicators measures one thing, usually called good from 0.7 on. It grows with the number
 * of items, and is negative where they contradict each other.
 *
 * Complete cases only. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16: 297-334;
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 72 (standardised, Table 11).
 */
export function cronbachAlpha(items: readonly Sample[]): Reliability {
  const columns = completeRows(items);
  const cases = columns[0]?.length ?? 0;
  const none = { standardised: null, raw: null, cases, items: [] };
  if (items.length < 2) return { ...none, noAlphaReason: 'TOO_FEW_CRITERIA' };
  if (cases < 2) return { ...none, noAlphaReason: 'TOO_FEW_CASES' };
  const deviations = columns.map(sampleStandardDeviation);
  if (deviations.some((deviation) => !(deviation > 0))) return { ...none, noAlphaReason: 'CONSTANT' };
  const correlations = columns.map((a) => columns.map((b) => pearson(a, b).value ?? 0));
  const standard = columns.map((column, item) => column.map((value) => value / deviations[item]!));
  const indices = columns.map((_, item) => item);
  return {
    standardised: alphaOf(correlations, indices),
    raw: rawAlpha(columns, deviations),
    cases,
    noAlphaReason: null,
    items: indices.map((item) => {
      const others = indices.filter((other) => other !== item);
      const rest = standard[0]!.map((_, unit) => others.reduce((sum, other) => sum + standard[other]![unit]!, 0));
      return {
        alphaIfDeleted: others.length < 2 ? null : alphaOf(correlations, others),
        correlationWithRest: pearson(columns[item]!, rest).value,
      };
    }),
  };
}

function alphaOf(correlations: readonly (readonly number[])[], items: readonly number[]): number | null {
  const k = items.length;
  let sum = 0;
  for (const a of items) for (const b of items) if (a < b) sum += correlations[a]![b]!;
  const mean = sum / ((k * (k - 1)) / 2);
  const alpha = (k * mean) / (1 + (k - 1) * mean);
  return Number.isFinite(alpha) ? alpha : null;
}

function rawAlpha(columns: readonly (readonly number[])[], deviations: readonly number[]): number | null {
  const k = columns.length;
  const sums = columns[0]!.map((_, unit) => columns.reduce((sum, column) => sum + column[unit]!, 0));
  const parts = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const alpha = (k / (k - 1)) * (1 - parts / sampleStandardDeviation(sums) ** 2);
  return Number.isFinite(alpha) ? alpha : null;
}
