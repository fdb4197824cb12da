import { parse } from 'csv-parse/sync';
import type { Api } from '../support/test-app';

/** A row of a CSV file by column, as its reader sees it. */
export type CsvRow = Readonly<Record<string, string>>;

/** Asks for a file below the server's address. */
export function get(api: Api, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${api.app.url}${path}`, init);
}

/** The text of a file that must be there; a byte order mark is part of it. */
export async function textOf(api: Api, path: string, init: RequestInit = {}): Promise<string> {
  const response = await get(api, path, init);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 1_000)}`);
  return text;
}

export async function jsonOf<T>(api: Api, path: string, init: RequestInit = {}): Promise<T> {
  return JSON.parse(await textOf(api, path, init)) as T;
}

/** The rows of a CSV file, read by a reader that forgives nothing. */
export async function csvOf(api: Api, path: string, init: RequestInit = {}): Promise<CsvRow[]> {
  return parse(await textOf(api, path, init), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
    relax_column_count: false,
  }) as CsvRow[];
}

/** The text that was written: without the apostrophe that keeps a spreadsheet from running it. */
export function asWritten(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }];
}

/** Status, message and extensions of a refusal. */
export async function refusalOf(
  api: Api,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; message: string; extensions: Readonly<Record<string, unknown>> }> {
  const response = await get(api, path, init);
  const { errors } = (await response.json()) as ErrorBody;
  return { status: response.status, ...errors[0] };
}
