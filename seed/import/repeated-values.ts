import { problemAt, type Problem } from '../problem';
import type { ResolvedScore } from './resolve-scores';

export interface Repeats {
  readonly scores: readonly ResolvedScore[];
  /** Lines that say the same again as an earlier one: line -> the earlier line. */
  readonly merged: ReadonlyMap<number, number>;
  readonly problems: readonly Problem[];
}

/**
 * Leaves out what a table says twice in all columns that count, and reports what it says in two ways: which of the two counts
 * would be a guess.
 * @param compared columns in which rows that say the same again must agree
 * @param known columns whose cells are compared by what they were found to mean
 */
export function withoutRepeats(
  scores: readonly ResolvedScore[],
  compared: readonly string[],
  known: ReadonlySet<string>,
): Repeats {
  const first = new Map<string, ResolvedScore>();
  const merged = new Map<number, number>();
  const problems: Problem[] = [];
  const kept = scores.filter((score) => {
    const key = JSON.stringify([score.placeId, score.indicatorSlug, score.period]);
    const before = first.get(key);
    if (!before) {
      first.set(key, score);
      return true;
    }
    const differs = compared.filter(
      (column) => !known.has(column) && before.row.cells.get(column) !== score.row.cells.get(column),
    );
    const isSame = isEqual(before.value, score.value) && before.status === score.status && differs.length === 0;
    if (isSame) merged.set(score.row.line, before.row.line);
    else problems.push(conflict(before, score, differs));
    return false;
  });
  return { scores: kept, merged, problems };
}

/** 5 and 5.0 are the same value. */
function isEqual(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : Number(a) === Number(b);
}

function conflict(before: ResolvedScore, score: ResolvedScore, differs: readonly string[]): Problem {
  const spelt = before.place.name === score.place.name ? '' : ` (${JSON.stringify(before.place.name)} there)`;
  const [column] = differs;
  const cell = (of: ResolvedScore): string => JSON.stringify(of.row.cells.get(column ?? '') ?? '');
  const way =
    column === undefined
      ? 'Where a column tells the two apart, take one of them with --where "heading=value".'
      : `The rows differ in \`${column}\`: ${cell(before)} and ${cell(score)}. Take one with --where "${column}=${before.row.cells.get(column) ?? ''}", make it part of what is measured with --measure-columns "${column}", or pass over it with --ignore-columns "${column}".`;
  const message = `${score.placeId} has ${isEqual(before.value, score.value) ? 'a' : 'another'} value of ${score.indicatorSlug} for ${score.period} in line ${before.at.value.line}${spelt}: ${shown(before)}, and ${shown(score)} here. ${way}`;
  return problemAt(score.at.value, 'duplicate-observation', message);
}

function shown({ value, status }: ResolvedScore): string {
  return `${value ?? 'missing'}${status === null || value === null ? '' : ` (${status})`}`;
}
