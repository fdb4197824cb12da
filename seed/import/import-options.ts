import type { PlaceKind } from '../places';

/** What the person says about a published table; see the help of the command. */
export interface ImportOptions {
  /** Heading of the column that names the places; default: the first that reads like one. */
  readonly placeColumn?: string;
  /** Of places that do not say their kind. */
  readonly placeKind: PlaceKind;
  readonly indicatorColumn?: string;
  /** Slug of the one indicator that every value measures. */
  readonly indicator?: string;
  readonly valueColumn?: string;
  /** Headings of a wide table whose columns are indicators; `all` for every column that is nothing else. */
  readonly valueColumns?: string;
  /** Headings of a wide table whose columns are periods; `all` for every heading with a year in it. */
  readonly periodColumns?: string;
  readonly periodColumn?: string;
  readonly period?: string;
  readonly statusColumn?: string;
  readonly source?: string;
  readonly section?: string;
  readonly sourceName?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly year?: string;
  readonly evidence: string;
  readonly measureUnit: string;
  readonly higherIsBetter?: string;
  readonly lowerIsBetter?: string;
  readonly newIndicators: boolean;
  readonly newPlaces: boolean;
  /** `printed name=slug`. */
  readonly rename: readonly string[];
  /** What every value is multiplied by: 1000 where the table is in thousands. */
  readonly scale: string;
  readonly decimal: '.' | ',';
  readonly delimiter: string;
  /** Lines above the heading. */
  readonly skipLines?: string;
  /** `heading=value` or `heading!=value`: which rows count. */
  readonly where?: readonly string[];
  /** Numbers and places of the table carry marks of footnotes. */
  readonly footnotes?: boolean;
  /** Stands before the names of new indicators, so that a `Score` is not taken for that of another table. */
  readonly prefix?: string;
  readonly unitColumn?: string;
  /** What an import of the same name made before is made anew. */
  readonly replace?: boolean;
  /** Further cells that stand for a missing value. */
  readonly missing: string;
  /** Slug of the files that are written; default: made from the name of the table. */
  readonly name?: string;
}

/** A comma-separated list of an option; what holds a comma itself stands in quotation marks. */
export function listOf(text: string | undefined): string[] {
  const items = (text ?? '').match(/\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]+/g) ?? [];
  return items
    .map((each) => each.trim())
    .map((each) => (/^".*"$/s.test(each) ? each.slice(1, -1).replaceAll('""', '"') : each))
    .filter((each) => each !== '');
}
