import { canonicalJson } from '../canonical-json';
import { isAbsent, isFields, type Fields } from './checks';

/** A text that two leaves share where they measure the same: all fields but weight, label and direction. Null: no leaf. */
export function criterionKey(leaf: Fields): string | null {
  const { indicator, period, denominator, treatment, normalisation, missing, clip, round } = leaf;
  try {
    return canonicalJson({
      indicator,
      period: inFull(period),
      denominator: isFields(denominator) ? { ...denominator, period: inFull(denominator['period']) } : null,
      treatment: Array.isArray(treatment) ? Array.from(treatment, inFull) : [inFull(treatment)],
      normalisation: inFull(normalisation),
      missing: inFull(missing),
      clip: clip ?? null,
      round: round ?? null,
    });
  } catch {
    // What no JSON can carry (NaN, a cycle) is no valid leaf, and is reported as what it is.
    return null;
  }
}

/** `'RANK'` is short for `{ method: 'RANK' }`. */
function inFull(choice: unknown): unknown {
  if (typeof choice === 'string') return { method: choice };
  return isAbsent(choice) ? null : choice;
}
