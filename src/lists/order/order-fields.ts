import type { TableName } from '../../snapshot/row-types';
import type { Snapshot } from '../../snapshot';
import type { OrderField } from './order';

/** Orders a list by a property of its rows. */
export function byProperty(
  table: TableName,
  property: string,
  type: OrderField['type'],
  { nullable = false }: { readonly nullable?: boolean } = {},
): OrderField {
  return {
    name: `${table}.${property}`,
    type,
    nullable,
    in: (data) => {
      const column = data.view(table).column(property);
      return {
        compare: (a, b) => column.compare(a, b),
        compareWith: (place, value) => column.compareWith(place, value),
        valueOf: (place) => column.get(place) as string | number | null,
      };
    },
  };
}

/** Orders a list by a text as dictionaries of a language do: Chinese by pinyin. Texts that a dictionary takes for equal stand by their bytes. */
export function byDictionary(table: TableName, property: string, language: 'en' | 'zh'): OrderField {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-u-co-pinyin' : 'en');
  const compareTexts = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : Number(a > b));
  return {
    name: `${table}.${property} ${language}`,
    type: 'text',
    nullable: false,
    in: (data) => {
      const column = data.view(table).column(property);
      const textOf = (place: number): string => String(column.get(place));
      return {
        compare: (a, b) => compareTexts(textOf(a), textOf(b)),
        compareWith: (place, value) => compareTexts(textOf(place), String(value)),
        valueOf: textOf,
      };
    },
  };
}

/** Orders a list by a whole number that is counted for each row once. */
export function byCount(name: string, countsOf: (data: Snapshot) => Int32Array): OrderField {
  const kept = new WeakMap<Snapshot, Int32Array>();
  return {
    name,
    type: 'integer',
    nullable: false,
    isOfVersion: true,
    in: (data) => {
      const counts = kept.get(data) ?? countsOf(data);
      kept.set(data, counts);
      const countOf = (place: number): number => counts[place] ?? 0;
      return {
        compare: (a, b) => countOf(a) - countOf(b),
        compareWith: (place, value) => countOf(place) - Number(value),
        valueOf: countOf,
      };
    },
  };
}
