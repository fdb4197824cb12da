import type { NodeKind } from '../../entities/vocabulary';
import type { Vocabulary } from '../../labels/word-labels';
import type { Snapshot } from '../../snapshot';
import type { Column } from '../../snapshot/columns/column.types';
import type { ReferenceColumn } from '../../snapshot/columns/reference-column';
import type { WordColumn } from '../../snapshot/columns/word-column';
import type { RelationName } from '../../snapshot/relation-definitions';
import type { TableName } from '../../snapshot/row-types';
import { isGiven } from '../page';
import type { FieldValues, MemberField, NumberOperators, OperatorField, Operators, Test, TextOperators } from './field';
import { anyMember, negated, valueTests, wantedValues } from './membership';

/** The id of the row itself. */
export function ownId(table: TableName, kinds?: readonly NodeKind[]): MemberField {
  const placesOf = (data: Snapshot, ids: readonly string[]): number[] => {
    const view = data.view(table);
    return ids.map((id) => view.placeOf(view.table.find(id))).filter((place) => place >= 0);
  };
  return {
    takes: 'ids',
    ...(kinds ? { kinds } : {}),
    test: (data, members) =>
      anyMember(
        {
          isOneOf: (ids) => {
            const places = new Set(placesOf(data, ids));
            return (place) => places.has(place);
          },
          isNull: () => never,
        },
        members,
      ),
    among: (data, members) => {
      const ids = wantedValues(members);
      return ids && placesOf(data, [...new Set(ids)]);
    },
  };
}

/** A property whose words come from a closed list. */
export function word(table: TableName, property: string, words: Vocabulary): MemberField {
  const columnIn = (data: Snapshot): WordColumn => data.view(table).column<WordColumn>(property);
  return {
    takes: 'words',
    words,
    test: (data, members) => {
      const column = columnIn(data);
      return anyMember(
        {
          isOneOf: (values) => {
            const wanted = column.codesOf((value) => values.includes(value));
            return (place) => wanted[column.codes.data[place] ?? 0] === 1;
          },
          isNull: () => (place) => column.isNull(place),
        },
        members,
      );
    },
    values: (data) => wordValues(columnIn(data)),
  };
}

function wordValues(column: WordColumn): FieldValues {
  return {
    each: (place, visit) => visit(column.codes.data[place] ?? 0),
    nameOf: (code) => column.values[code] ?? null,
  };
}

/**
 * A property that refers to a node.
 * @param relation leads from the node to the rows, so that few of them need be looked at
 */
export function reference(
  table: TableName,
  property: string,
  kinds: readonly NodeKind[],
  relation: RelationName,
  { isCounted = true }: { readonly isCounted?: boolean } = {},
): MemberField {
  const columnIn = (data: Snapshot): ReferenceColumn => data.view(table).reference(property);
  return {
    takes: 'ids',
    kinds,
    test: (data, members) => {
      const column = columnIn(data);
      return anyMember(
        {
          isOneOf: (ids) => {
            const identities = new Set(ids.map((id) => column.identityOf(id)));
            return (place) => identities.has(column.identityAt(place));
          },
          isNull: () => (place) => column.isNull(place),
        },
        members,
      );
    },
    among: (data, members) => {
      const ids = wantedValues(members);
      if (ids === null) return null;
      const column = columnIn(data);
      return [...new Set(ids)].flatMap((id) => {
        const identity = column.identityOf(id);
        return identity < 0 ? [] : [...data.placesOf(relation, identity)];
      });
    },
    ...(isCounted
      ? {
          values: (data: Snapshot): FieldValues => {
            const column = columnIn(data);
            return {
              each: (place, visit) => visit(column.identityAt(place)),
              nameOf: (identity) => nodeName(data, identity, kinds),
            };
          },
        }
      : {}),
  };
}

/** The id of a node that is to be counted; null where it is of another kind, or is no more. */
export function nodeName(data: Snapshot, identity: number, kinds: readonly NodeKind[]): string | null {
  if (identity < 0) return null;
  const kind = data.kindOf(identity);
  return kind !== null && kinds.includes(kind) ? data.view('node').table.keyOf(identity) : null;
}

/** A text: any of the properties fits. `contains` and `startsWith` ignore the case of ASCII letters. */
export function text(table: TableName, properties: readonly string[]): OperatorField {
  return {
    takes: 'text',
    tests: (data, operators) => textTests(textsIn(data, table, properties), operators),
  };
}

/** The texts of a row, those that are not there left out. */
type TextsOf = (place: number) => readonly string[];

export function textTests(textsOf: TextsOf, operators: Operators): Test[] {
  const { contains, startsWith } = operators as TextOperators;
  const some = (fits: (text: string) => boolean): Test => {
    return (place) => textsOf(place).some(fits);
  };
  const isOneOf = (values: readonly string[]): Test => {
    const wanted = new Set(values);
    return some((each) => wanted.has(each));
  };
  const tests = valueTests<string>({ isOneOf, isNull: () => negated(some(() => true)) }, operators as TextOperators);
  if (isGiven(contains)) {
    const part = lowerAscii(contains);
    tests.push(some((each) => lowerAscii(each).includes(part)));
  }
  if (isGiven(startsWith)) {
    const part = lowerAscii(startsWith);
    tests.push(some((each) => lowerAscii(each).startsWith(part)));
  }
  return tests;
}

function textsIn(data: Snapshot, table: TableName, properties: readonly string[]): TextsOf {
  const columns = properties.map((property) => data.view(table).column<Column<string | null>>(property));
  return (place) => columns.flatMap((column) => column.get(place) ?? []);
}

/** Letters beyond ASCII stay as they are, as in the databases. */
function lowerAscii(part: string): string {
  return UPPER.test(part) ? part.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : part;
}

const UPPER = /[A-Z]/;

/** A number: one of those given, or within bounds. Where there is none, only `not`, `notIn` and `isNull: true` hold. */
export function number(table: TableName, property: string, takes: 'integer' | 'number' = 'integer'): OperatorField {
  return {
    takes,
    tests: (data, operators) => {
      const column = data.view(table).column<Column<number | null>>(property);
      const given = operators as NumberOperators;
      const bounds = BOUNDS.flatMap(([name, holds]): Test[] => {
        const bound = given[name];
        if (!isGiven(bound)) return [];
        return [
          (place) => {
            const value = column.get(place);
            return value !== null && holds(value, bound);
          },
        ];
      });
      const isOneOf = (values: readonly number[]): Test => {
        const wanted = new Set<number | null>(values);
        return (place) => wanted.has(column.get(place));
      };
      return [...valueTests<number>({ isOneOf, isNull: () => (place) => column.isNull(place) }, given), ...bounds];
    },
  };
}

const BOUNDS = [
  ['lt', (value: number, bound: number) => value < bound],
  ['lte', (value: number, bound: number) => value <= bound],
  ['gt', (value: number, bound: number) => value > bound],
  ['gte', (value: number, bound: number) => value >= bound],
] as const;

function never(): boolean {
  return false;
}
