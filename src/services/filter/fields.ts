import type { NodeKind } from '../../entities/vocabulary';
import type { Vocabulary } from '../labels/word-labels';
import type { FilterField, NumberOperators, TextOperators } from './field';
import { isGiven, membership, nullness } from './membership';
import type { Parameters } from './parameters';

export interface ColumnOptions {
  readonly kinds?: readonly NodeKind[];
  readonly nullable?: boolean;
  readonly words?: Vocabulary;
}

/** The row is `n`; what the column holds is one of those given. */
export function oneOf(column: string, { kinds, nullable = false }: ColumnOptions = {}): FilterField {
  return {
    ...(kinds ? { kinds } : {}),
    condition: (operators, parameters) => membership({ column, nullable }, operators, parameters),
  };
}

/** A column whose few values can be counted: words from a closed list, or ids. */
export function word(column: string, table = 'node', options: ColumnOptions = {}): FilterField {
  return {
    ...oneOf(column, options),
    ...(options.words ? { words: options.words } : {}),
    values: `SELECT n.id AS id, ${column} AS value FROM ${table} n WHERE ${column} IS NOT NULL`,
  };
}

/** A text: any of the columns fits. `contains` and `startsWith` ignore the case of ASCII letters. */
export function text(columns: readonly string[], { nullable = false }: { nullable?: boolean } = {}): FilterField {
  const isNull = columns.map((column) => `${column} IS NULL`).join(' AND ');
  return {
    condition(operators, parameters) {
      const { eq, in: among, not, notIn, contains, startsWith, isNull: none } = operators as TextOperators;
      const any = (test: (column: string) => string): string => {
        const tests = columns.map((column) =>
          nullable ? `(${column} IS NOT NULL AND ${test(column)})` : test(column),
        );
        return `(${tests.join(' OR ')})`;
      };
      const isIn = (values: readonly string[]): string =>
        values.length === 0 ? '1 = 0' : any((column) => `${column} IN (${parameters.bind(values)})`);
      return [
        ...(isGiven(eq) ? [isIn([eq])] : []),
        ...(isGiven(among) ? [isIn(among)] : []),
        ...(isGiven(not) ? [`NOT ${isIn([not])}`] : []),
        ...(isGiven(notIn) ? [`NOT (${isIn(notIn)})`] : []),
        ...(isGiven(contains) ? [any((column) => like(column, `%${escaped(contains)}%`, parameters))] : []),
        ...(isGiven(startsWith) ? [any((column) => like(column, `${escaped(startsWith)}%`, parameters))] : []),
        ...nullness(isNull, none),
      ];
    },
  };
}

/** A number: one of those given, or within bounds. Where there is none, only `not`, `notIn` and `isNull: true` hold. */
export function number(column: string, { nullable = false }: { nullable?: boolean } = {}): FilterField {
  return {
    condition(operators, parameters) {
      const given = operators as NumberOperators;
      const bounds = BOUNDS.flatMap(([name, sign]) => {
        const bound = given[name];
        if (!isGiven(bound)) return [];
        const test = `${column} ${sign} ${parameters.bind(bound)}`;
        return [nullable ? `(${column} IS NOT NULL AND ${test})` : test];
      });
      return [...membership({ column, nullable }, operators, parameters), ...bounds];
    },
  };
}

const BOUNDS = [
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
] as const;

function like(column: string, pattern: string, parameters: Parameters): string {
  return `LOWER(${column}) LIKE ${parameters.bind(lowerAscii(pattern))} ESCAPE '\\'`;
}

/** What LOWER does on either engine: letters beyond ASCII stay as they are. */
function lowerAscii(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function escaped(part: string): string {
  return part.replace(/[\\%_]/g, '\\$&');
}
