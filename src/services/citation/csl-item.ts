/** Something to cite, in the form of CSL-JSON (https://docs.citationstyles.org, schema csl-data.json); the other formats are made from it. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** Corporate names only: never cut into given and family name. */
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly language?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
  /** Place in the source, as printed. */
  readonly locator?: string;
}

export type CslType = 'dataset' | 'report' | 'webpage' | 'article' | 'legislation';

/** Year, or year, month and day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** The day of an ISO 8601 time in UTC. */
export function cslDate(time: string): CslDate {
  return { 'date-parts': [time.slice(0, 10).split('-').map(Number)] };
}

/** `2026`, or `2026-01-31`. */
export function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** One line: line breaks and control characters would end a field, or the record, in every format. */
export function oneLine(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
