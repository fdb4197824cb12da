import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { append } from './append';
import { type CsvFile, type CsvRow, readCsvFile } from './csv-file';
import type { Entry } from './forms';
import { isInside } from './inside-folder';
import { nearest } from './nearest';
import { problemAt, type Place, type Problem } from './problem';
import { makeForm } from './records/make-form';
import { ObservationRow } from './records/observation-row';
import type { ObservationsForm } from './records/observations-form';
import { shownPath } from './text-file';

/** One value of a CSV file with what its header says of it. */
export interface ObservationEntry {
  readonly header: Entry<ObservationsForm>;
  /** Slug of the indicator. */
  readonly indicator: string;
  readonly row: ObservationRow;
  readonly locate: (column: string) => Place;
}

export interface ReadObservations {
  readonly observations: readonly ObservationEntry[];
  readonly csvPath: string | null;
  /** Of the bytes of the CSV file. */
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/** Reads the CSV file of a header, which lies within one of the folders; a wide file gives one observation for every filled cell of its columns of values. */
export function readObservations(header: Entry<ObservationsForm>, folders: readonly string[]): ReadObservations {
  const csvPath = csvPathOf(header);
  if (csvPath === null) return { observations: [], csvPath: null, digest: '', problems: [] };
  if (!isInside(csvPath, folders)) {
    const message =
      'this leads out of the folder of the seed files, and nothing is read there. Put the table beside this file.';
    const problem = problemAt(header.locate(['file']), 'outside-folder', message, basename(csvPath));
    return { observations: [], csvPath: null, digest: '', problems: [problem] };
  }
  if (!isThere(csvPath)) {
    const message = `there is no file ${header.form.file} beside this one.`;
    return {
      observations: [],
      csvPath: null,
      digest: '',
      problems: [problemAt(header.locate(['file']), 'file-not-found', message)],
    };
  }
  const { file, source, problems } = readCsvFile(csvPath);
  const { digest } = source;
  if (!file) return { observations: [], csvPath, digest, problems };
  const valueColumns = valueColumnsOf(header);
  const required = [placeColumn(file), ...(header.form.columns === undefined ? valueColumns.keys() : [])];
  const names = [...COMMON, 'asPrinted', ...valueColumns.keys()].map((name) => name.toLowerCase());
  if (!file.columns.some((column) => names.includes(column.toLowerCase()))) {
    const message = `the first row is no heading. It names the columns: ${['city', ...valueColumns.keys()].join(',')}.`;
    problems.splice(0, problems.length, problemAt(file.locateColumn(''), 'missing-heading', message));
    return { observations: [], csvPath, digest, problems };
  }
  append(problems, columnProblems(header, file, valueColumns));
  // Without a column, every row would say again what the heading says once.
  if (required.some((column) => !file.columns.includes(column))) return { observations: [], csvPath, digest, problems };
  const place = placeColumn(file);
  const observations = file.rows.flatMap((row) => observationsIn(row, place, header, valueColumns));
  return { observations, csvPath, digest, problems };
}

/**
 * Reads once more a table that was checked.
 * @param digests of the tables as they were checked, by their paths
 * @throws where it is no longer the same
 */
export function readCheckedObservations(
  header: Entry<ObservationsForm>,
  folders: readonly string[],
  digests: ReadonlyMap<string, string>,
): ReadObservations {
  const read = readObservations(header, folders);
  if (read.csvPath === null || read.digest === digests.get(read.csvPath)) return read;
  throw new Error(`${shownPath(read.csvPath)} was changed while it was being read. Run the command again.`);
}

/** The CSV file of a header, where it may be read and is there. */
export function csvPathToRead(header: Entry<ObservationsForm>, folders: readonly string[]): string | null {
  const path = csvPathOf(header);
  return path !== null && isInside(path, folders) && isThere(path) ? path : null;
}

/** The file that a header names, whether it exists or not. */
export function csvPathOf({ form, file }: Entry<ObservationsForm>): string | null {
  const name: unknown = form.file;
  return typeof name === 'string' && name !== '' ? join(dirname(file.source.path), name) : null;
}

/** A link that leads nowhere is there, and reading it says what is wrong with it. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A name that no file can have.
    return false;
  }
}

/** Heading -> slug of the indicator. */
function valueColumnsOf({ form }: Entry<ObservationsForm>): ReadonlyMap<string, string> {
  if (typeof form.columns === 'object' && form.columns !== null) return new Map(Object.entries(form.columns));
  return new Map([['value', typeof form.indicator === 'string' ? form.indicator : '']]);
}

/** The column of places is headed `place`, or `city` where all of them are. */
function placeColumn({ columns }: CsvFile): string {
  return columns.includes('place') ? 'place' : 'city';
}

const COMMON = ['place', 'city', 'period', 'status', 'marker', 'note_en', 'note_zh'];

function columnProblems(
  header: Entry<ObservationsForm>,
  file: CsvFile,
  values: ReadonlyMap<string, string>,
): Problem[] {
  const wide = header.form.columns !== undefined;
  const known = [...COMMON, ...(wide ? [] : ['asPrinted']), ...values.keys()];
  const unknown = file.columns
    .filter((column) => !known.includes(column))
    .map((column) => {
      const message = `there is no column \`${column}\` in a file of observations${wide ? ', and `columns` does not name it' : ''}.`;
      return problemAt(file.locateColumn(column), 'unknown-column', message, nearest(column, known, 1));
    });
  const place = placeColumn(file);
  const missing = [place, ...values.keys()]
    .filter((column) => !file.columns.includes(column))
    .map((column) => {
      const message = `the heading has no column \`${column}\`.`;
      if (!wide || column === place) return problemAt(file.locateColumn(''), 'missing-column', message);
      return problemAt(
        header.locate(['columns', column], 'key'),
        'missing-column',
        message,
        nearest(column, file.columns, 1),
      );
    });
  return [...unknown, ...missing];
}

function observationsIn(
  row: CsvRow,
  place: string,
  header: Entry<ObservationsForm>,
  values: ReadonlyMap<string, string>,
): ObservationEntry[] {
  const wide = header.form.columns !== undefined;
  return [...values].flatMap(([column, indicator]) => {
    const value = row.cells.get(column);
    // A hole in a wide table is no observation; in a long one the row stands there for it.
    if (wide && value === undefined && row.cells.get('status') !== 'M') return [];
    const cells = [...COMMON, 'asPrinted'].flatMap((key) =>
      row.cells.has(key) ? [[key === 'city' ? 'place' : key, row.cells.get(key)]] : [],
    );
    const plain = Object.fromEntries(value === undefined ? cells : [...cells, ['value', value]]) as object;
    const headings: Readonly<Record<string, string>> = { value: column, place };
    const locate = (key: string): Place => row.locate(headings[key] ?? key);
    return [{ header, indicator, row: makeForm(ObservationRow, plain), locate }];
  });
}
