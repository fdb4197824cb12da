import { BadUserInputError } from '../../errors';
import type { ParsedQuery } from '../../search/parse-query';

/** Longer than any name or sentence here; what is longer was pasted by mistake. In characters. */
export const MAX_QUERY_LENGTH = 200;
/** Each word is looked up in the index. */
export const MAX_QUERY_WORDS = 24;

export function checkQuery(query: string, path = 'query'): void {
  const length = [...query].length;
  if (length <= MAX_QUERY_LENGTH) return;
  throw new BadUserInputError({
    code: 'TOO_LONG',
    path,
    value: query,
    reason: `must have at most ${MAX_QUERY_LENGTH} characters and has ${length}`,
  });
}

export function checkWords(query: string, { words, phrases }: ParsedQuery): void {
  const count = words.length + phrases.reduce((sum, { length }) => sum + length, 0);
  if (count <= MAX_QUERY_WORDS) return;
  const reason = `must have at most ${MAX_QUERY_WORDS} words and has ${count}`;
  throw new BadUserInputError({ code: 'TOO_MANY', path: 'query', value: query, reason });
}
