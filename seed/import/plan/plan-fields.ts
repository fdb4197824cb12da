import type { ImportOptions } from '../import-options';

type Kind = 'text' | 'flag' | 'list';

/** Where each settled thing stands in a plan: section, key, the option that says the same, and what it takes. */
export const PLAN_FIELDS: readonly (readonly [
  section: string,
  key: string,
  option: keyof ImportOptions,
  kind: Kind,
])[] = [
  ['reading', 'encoding', 'encoding', 'text'],
  ['reading', 'delimiter', 'delimiter', 'text'],
  ['reading', 'sheet', 'sheet', 'text'],
  ['reading', 'range', 'range', 'text'],
  ['reading', 'skipLines', 'skipLines', 'text'],
  ['reading', 'lastLine', 'lastLine', 'text'],
  ['numbers', 'decimal', 'decimal', 'text'],
  ['numbers', 'scale', 'scale', 'text'],
  ['numbers', 'missing', 'missing', 'text'],
  ['numbers', 'footnotes', 'footnotes', 'flag'],
  ['periods', 'all', 'period', 'text'],
  ['periods', 'splitYears', 'splitYears', 'text'],
  ['periods', 'fiscalYears', 'fiscalYears', 'text'],
  ['periods', 'days', 'days', 'text'],
  ['places', 'kind', 'placeKind', 'text'],
  ['places', 'new', 'newPlaces', 'flag'],
  ['places', 'keepAggregates', 'keepAggregates', 'flag'],
  ['indicators', 'all', 'indicator', 'text'],
  ['indicators', 'new', 'newIndicators', 'flag'],
  ['indicators', 'prefix', 'prefix', 'text'],
  ['indicators', 'higherIsBetter', 'higherIsBetter', 'text'],
  ['indicators', 'lowerIsBetter', 'lowerIsBetter', 'text'],
  ['units', 'measureUnit', 'measureUnit', 'text'],
  ['units', 'plainUnit', 'plainUnit', 'text'],
  ['source', 'slug', 'source', 'text'],
  ['source', 'section', 'section', 'text'],
  ['source', 'name', 'sourceName', 'text'],
  ['source', 'publisher', 'publisher', 'text'],
  ['source', 'licence', 'licence', 'text'],
  ['source', 'url', 'url', 'text'],
  ['source', 'year', 'year', 'text'],
  ['source', 'evidence', 'evidence', 'text'],
];

/** Sections in which printed names stand beside what they mean, and the option that takes such pairs. */
export const PLAN_NAMES: readonly (readonly [section: string, option: 'rename' | 'renamePeriod' | 'renameStatus'])[] = [
  ['places', 'rename'],
  ['indicators', 'rename'],
  ['units', 'rename'],
  ['periods', 'renamePeriod'],
  ['statuses', 'renameStatus'],
];

/** What the program could not settle: the person writes the answer in its place. */
export const UNSETTLED = '?';
