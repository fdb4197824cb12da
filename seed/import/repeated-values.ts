import { problemAt, type Problem } from '../problem';
import type { ResolvedScore } from './resolve-scores';

/**
 * Leaves out what a table says twice in the same words of figures, and reports what it says in two ways: which of the two
 * counts would be a guess.
 */
export function withoutRepeats(scores: readonly ResolvedScore[]): {
  scores: readonly ResolvedScore[];
  repeated: number;
  problems: Problem[];
} {
  const first = new Map<string, ResolvedScore>();
  const problems: Problem[] = [];
  const kept = scores.filter((score) => {
    const key = JSON.stringify([score.placeId, score.indicatorSlug, score.period]);
    const before = first.get(key);
    if (!before) {
      first.set(key, score);
      return true;
    }
    if (before.value !== score.value || before.status !== score.status) problems.push(conflict(before, score));
    return false;
  });
  return { scores: kept, repeated: scores.length - kept.length - problems.length, problems };
}

function conflict(before: ResolvedScore, score: ResolvedScore): Problem {
  const spelt = before.place === score.place ? '' : ` (${JSON.stringify(before.place)} there)`;
  const message = `${score.placeId} has another value of ${score.indicatorSlug} for ${score.period} in line ${before.at.value.line}${spelt}: ${shown(before)}, and ${shown(score)} here. Where a column tells the two apart, take one of them with --where "heading=value".`;
  return problemAt(score.at.value, 'duplicate-observation', message);
}

function shown({ value, status }: ResolvedScore): string {
  return `${value ?? 'missing'}${status === null || value === null ? '' : ` (${status})`}`;
}
