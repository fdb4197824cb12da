import type { RankingProblem, RankingProblemCode } from '../errors';
import { nearest } from '../nearest';

/** Problems in the order in which they are met. */
export type ProblemList = RankingProblem[];

export function report(problems: ProblemList, path: string, code: RankingProblemCode, message: string): void {
  problems.push({ path, code, message });
}

/** Reports a name that is not among the valid ones: quotes it, names them (at most 12) and suggests the nearest. */
export function reportUnknown(
  problems: ProblemList,
  path: string,
  code: RankingProblemCode,
  what: string,
  name: unknown,
  valid: readonly string[],
): void {
  const suggestion = typeof name === 'string' ? nearest(name, valid) : undefined;
  const shown = valid.slice(0, 12).join(', ') + (valid.length > 12 ? `, ... (${valid.length} in all)` : '');
  const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  const message = `${quote(name)} is not ${what}; valid: ${shown || 'none'}${hint}`;
  problems.push(suggestion === undefined ? { path, code, message } : { path, code, message, suggestion });
}

/** How a value reads in a message: text in quotes, at most 60 characters. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
