import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the documentation that is made from the code. */
export interface GeneratedPage {
  /** Below the project's folder: `docs/errors.md`. */
  readonly file: string;
  /** The file that it is made from. */
  readonly from: string;
  render(): string;
}

/** Writes the page, or with --check compares it and changes nothing. Returns the exit code. */
export function runPage(page: GeneratedPage, args: readonly string[]): number {
  const path = join(process.cwd(), page.file);
  if (!args.includes('--check')) {
    writeFileSync(path, page.render());
    return 0;
  }
  if (readFileSync(path, 'utf8') === page.render()) return 0;
  process.stderr.write(`${page.file} differs from ${page.from}. To bring it up to date: npm run fix\n`);
  return 1;
}
