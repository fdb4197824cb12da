import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PROJECT_ROOT } from '../../src/paths';

/** Reference material that is too large to live in the repository; a plain clone runs without it and says so. */
const REFERENCE = join(PROJECT_ROOT, '../shared/reference');

/** A test that reads a published reference file, skipped by name where the file is not there. */
export function itWithReference(file: string, name: string, body: (text: string) => void | Promise<void>): void {
  if (existsSync(join(REFERENCE, file))) {
    it(name, async () => {
      await body(readReference(file));
    });
  } else {
    it.skip(`${name} (skipped: reference file ${file} is not here) [needs ../shared]`, () => undefined);
  }
}

/** For a second file of a test that runs because its first is there. */
export function readReference(file: string): string {
  return readFileSync(join(REFERENCE, file), 'utf8');
}

export function referenceFiles(folder: string): string[] {
  return readdirSync(join(REFERENCE, folder));
}

export type CsvRow = Readonly<Record<string, string>>;

export function csvRows(text: string): CsvRow[] {
  return parse(text, { columns: true, bom: true }) as CsvRow[];
}
