import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { IndexOptions, PlannedIndex } from '../../seed/import/framework/plan-index';
import { planIndex } from '../../seed/import/framework/plan-index';
import { type Files, seedFolder } from '../seed/seed-folder';
import { WORLD } from './world';

export type Rows = readonly (readonly (string | number | null)[])[];

export const METHODS: IndexOptions['methods'] = {
  treatment: null,
  normalisation: { method: 'MIN_MAX', upper: 100 },
  aggregation: 'ARITHMETIC',
  missing: null,
};

export const INDEX_OPTIONS: IndexOptions = {
  evidence: 'C',
  newIndicators: true,
  newPlaces: true,
  rename: [],
  name: 'index',
  sourceName: 'An index',
  metaSheet: 'iMeta',
  sheet: 'iData',
  period: '2020',
  methods: METHODS,
};

export interface PlannedHere {
  readonly root: string;
  readonly plan: PlannedIndex;
  /** Errors as `file:line code`, sorted. */
  readonly problems: readonly string[];
  readonly messages: string;
}

/** Plans the import of an index whose two tables are CSV files. */
export function planCsv(
  meta: Rows,
  data: Rows,
  options: Partial<IndexOptions> = {},
  files: Files = WORLD,
): PlannedHere {
  const folder = seedFolder({ 'iMeta.csv': csv(meta), 'iData.csv': csv(data) });
  return planned(join(folder, 'iMeta.csv'), join(folder, 'iData.csv'), options, files);
}

/** Plans the import of an index whose two tables are sheets of one workbook. */
export function planWorkbook(meta: Rows, data: Rows, options: Partial<IndexOptions> = {}): PlannedHere {
  const book = utils.book_new();
  for (const [name, rows] of [
    ['iData', data],
    ['iMeta', meta],
  ] as const)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const folder = seedFolder({ 'index.xlsx': write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer });
  return planned(join(folder, 'index.xlsx'), join(folder, 'index.xlsx'), options, WORLD);
}

export function csv(rows: Rows): string {
  const cell = (value: string | number | null): string => {
    const text = value === null ? 'NA' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

function planned(meta: string, data: string, options: Partial<IndexOptions>, files: Files): PlannedHere {
  const root = seedFolder(files);
  const plan = planIndex(root, meta, data, { ...INDEX_OPTIONS, ...options });
  const errors = plan.problems.filter(({ severity }) => severity === 'error');
  return {
    root,
    plan,
    problems: errors.map(({ file, line, code }) => `${/iMeta|iData|index/.exec(file)?.[0]}:${line} ${code}`),
    messages: errors.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`.trim()).join('\n'),
  };
}
