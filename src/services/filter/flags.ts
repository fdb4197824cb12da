import { FLAGS } from '../../entities/vocabulary';
import type { FilterField, MemberOperators } from './field';
import { nullness } from './membership';

/** The doubts that a row carries, a JSON list of words in `n.flags`: any of them for what is wanted, none for what is not. */
export function flags(table: 'statement' | 'observation'): FilterField {
  return {
    words: 'Flag',
    // Each engine takes a JSON list apart in its own way; the words are few and closed.
    values: FLAGS.map((flag) => `SELECT id, '${flag}' AS value FROM ${table} WHERE flags LIKE '%"${flag}"%'`).join(
      ' UNION ALL ',
    ),
    condition(operators, parameters) {
      const { eq, in: among, not, notIn, isNull } = operators as MemberOperators;
      const has = (flag: string): string => `n.flags LIKE ${parameters.bind(`%"${flag}"%`)}`;
      const any = (wanted: readonly string[]): string => `(${wanted.map(has).join(' OR ') || '1 = 0'})`;
      return [
        ...(eq ? [has(eq)] : []),
        ...(among ? [any(among)] : []),
        ...(not ? [`NOT ${any([not])}`] : []),
        ...(notIn ? [`NOT ${any(notIn)}`] : []),
        ...nullness("n.flags = '[]'", isNull),
      ];
    },
  };
}
