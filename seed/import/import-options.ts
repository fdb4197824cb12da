import type { PlaceKind } from '../places';
import type { ColumnSetting } from './columns/column-roles';

/**
 * What is settled about an import, by options of the command or by a plan; what is not given is found in the table where it
 * is clear there, and asked for where it is not.
 */
export interface ImportOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly range?: string;
  /** Lines above the heading. */
  readonly skipLines?: string;
  readonly lastLine?: string;
  /** `heading=value` or `heading!=value`: which rows count. */
  readonly where?: readonly string[];
  /** Heading -> what the column is, from a plan; every column of the table must be in it. */
  readonly columns?: Readonly<Record<string, ColumnSetting>>;
  readonly placeColumn?: string;
  readonly placeKind?: PlaceKind;
  readonly countryColumn?: string;
  readonly regionColumn?: string;
  readonly codeColumn?: string;
  readonly indicatorColumn?: string;
  /** Columns that are part of what is measured, separated by commas. */
  readonly measureColumns?: string;
  readonly ignoreColumns?: string;
  /** Slug of the one indicator that every value measures. */
  readonly indicator?: string;
  readonly valueColumn?: string;
  /** Headings of a wide table whose columns are indicators; `all` for every column that is nothing else. */
  readonly valueColumns?: string;
  /** Headings of a wide table whose columns are periods; `all` for every heading that is a period. */
  readonly periodColumns?: string;
  readonly periodColumn?: string;
  readonly period?: string;
  /** What `2019/20` becomes; `none` says that 2009-10 is October 2009. */
  readonly splitYears?: 'start' | 'end' | 'range' | 'none';
  /** What `FY2019` becomes. */
  readonly fiscalYears?: 'as-named';
  /** What a day becomes. */
  readonly days?: 'month' | 'year';
  /** `printed=period`. */
  readonly renamePeriod?: readonly string[];
  readonly statusColumn?: string;
  /** `flag=STATUS`. */
  readonly renameStatus?: readonly string[];
  readonly unitColumn?: string;
  readonly multiplierColumn?: string;
  /** Unit of figures for which the table states none; others are converted to it. */
  readonly measureUnit?: string;
  /** Unit of the cells without one in a column where others have one. */
  readonly plainUnit?: string;
  readonly source?: string;
  readonly section?: string;
  readonly sourceName?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly year?: string;
  readonly evidence: string;
  readonly higherIsBetter?: string;
  readonly lowerIsBetter?: string;
  readonly newIndicators: boolean;
  readonly newPlaces: boolean;
  readonly keepAggregates?: boolean;
  /** `printed name=slug`, `printed name=new`, `printed name=leave out`. */
  readonly rename: readonly string[];
  /** What every value is multiplied by: 1000 where the table is in thousands. */
  readonly scale?: string;
  readonly decimal?: '.' | ',';
  /** Marks behind numbers and places are read: signs of footnotes are cut, flags become statuses. */
  readonly footnotes?: boolean;
  /** Stands before the names of new indicators, so that a `Score` is not taken for that of another table. */
  readonly prefix?: string;
  /** What an import of the same name made before is made anew. */
  readonly replace?: boolean;
  /** Further cells that stand for a missing value. */
  readonly missing?: string;
  /** Slug of the files that are written; default: made from the name of the table. */
  readonly name?: string;
  /** Units that are taken as they are printed, whatever they seem to multiply. */
  readonly ownUnits?: readonly string[];
  /** Name of an indicator in the table -> what another file says of it. */
  readonly described?: ReadonlyMap<string, DescribedIndicator>;
}

export interface DescribedIndicator {
  readonly direction: 'higher is better' | 'lower is better' | 'none';
  readonly definition?: { readonly en: string; readonly zh: string };
}

/** A comma-separated list of an option; what holds a comma itself stands in quotation marks. */
export function listOf(text: string | undefined): string[] {
  const items = (text ?? '').match(/\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]+/g) ?? [];
  return items
    .map((each) => each.trim())
    .map((each) => (/^".*"$/s.test(each) ? each.slice(1, -1).replaceAll('""', '"') : each))
    .filter((each) => each !== '');
}

/** `name=value` pairs; the last sign of equality separates them, since a name may hold one. */
export function pairsOf(list: readonly string[] | undefined): Map<string, string> {
  return new Map(
    (list ?? []).map((each) => {
      const at = each.lastIndexOf('=');
      return [each.slice(0, at).trim(), each.slice(at + 1).trim()] as const;
    }),
  );
}
