import { cellSpans } from '../../cell-spans';
import { CsvError, parse } from 'csv-parse/sync';
import { problemAt, type Problem } from '../../problem';
import type { TextFile } from '../../text-file';
import { decodeText } from './decode-text';
import type { RawRow, RawTable } from './table';

export interface DelimitedOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** Reads CSV, TSV and what else separates cells by a sign, which is found where only one of them makes a table. */
export function readDelimited(
  path: string,
  { encoding: asked, delimiter }: DelimitedOptions,
): { raw: RawTable | null; problems: Problem[] } {
  const { file, encoding, problems } = decodeText(path, asked);
  if (problems.length > 0) return { raw: null, problems };
  // Excel writes the sign that it uses into the first line.
  const told = /^sep=([^\r\n])\r?\n/i.exec(file.text);
  const from = told?.[0].length ?? 0;
  if (file.text.slice(from).trim() === '')
    return { raw: null, problems: [problemAt(file.place(0, 0), 'empty-file', 'the file has no heading row.')] };
  const signs = delimiter ?? told?.[1] ?? findDelimiters(file.text.slice(from));
  if (typeof signs !== 'string') return { raw: null, problems: [unclear(file, signs)] };
  try {
    const rows = parseRows(file, signs, from);
    return { raw: { rows, reading: { encoding, delimiter: signs } }, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const message = `this is no CSV: ${error.message}.`;
    return { raw: null, problems: [problemAt(file.line(line + (from > 0 ? 1 : 0)), 'csv-syntax', message)] };
  }
}

const SIGNS = ['\t', ';', ',', '|'];

/** The one sign that cuts most lines into the same number of cells; more where several do. A table of one column has none. */
function findDelimiters(text: string): string | string[] {
  const sample = text.slice(0, 200_000);
  const shares = new Map(SIGNS.map((sign) => [sign, shareCutEvenly(sample, sign)]));
  const every = SIGNS.filter((sign) => shares.get(sign) === 1);
  const fitting = every.length > 0 ? every : SIGNS.filter((sign) => (shares.get(sign) ?? 0) >= 0.5);
  // A tabulator inside a cell of another format is next to impossible, a comma inside a cell of this one is common.
  if (fitting.includes('\t')) return '\t';
  if (fitting.length === 1) return fitting[0] ?? ',';
  return fitting.length > 1 ? fitting : ',';
}

/** Which share of the lines it cuts into the number of cells that most lines have; 0 for lines of one cell. */
function shareCutEvenly(sample: string, delimiter: string): number {
  let records: string[][];
  try {
    records = parse(sample, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: 500,
    });
  } catch {
    return 0;
  }
  const widths = records.map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width > 1 ? count / records.length : 0;
}

function unclear(file: TextFile, signs: readonly string[]): Problem {
  const message = `the cells may be separated by ${signs.join(' or ')}: say which with --delimiter.`;
  return problemAt(file.line(1), 'csv-syntax', message);
}

function parseRows(file: TextFile, delimiter: string, from: number): RawRow[] {
  const options = { delimiter, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  const parsed = parse(file.text.slice(from), options) as unknown as { raw: string; record: string[] }[];
  let offset = from;
  return parsed.map(({ raw, record }) => {
    const content = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
    // Empty lines are skipped, so that a record is looked for from where the last one ended.
    const start = file.text.indexOf(content, offset);
    offset = start + content.length;
    const spans = cellSpans(content, delimiter);
    const { line } = file.place(start, start);
    const locate = (index?: number) => {
      const [begin, end] = (index === undefined ? undefined : spans[index]) ?? [0, content.length];
      return file.place(start + begin, start + end);
    };
    return { cells: record.map((cell) => formulaText(cell)), line, locate };
  });
}

/** `="12"` is how Excel is made to keep 12 as a text. */
function formulaText(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}
