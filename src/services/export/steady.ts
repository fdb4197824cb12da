import type { ExportContext } from './export-context';
import { readDataVersion } from '../data-version';

/** The data changed while a file was being written. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';

  constructor(readonly label: string) {
    super(`The data is no longer at ${label}: the file that was being written is not complete.`);
  }
}

/**
 * The chunks of a file, as long as they all come from one state of the data. A revision in between breaks the file off, which shows, where
 * half of it from another state would not.
 * @throws ChangedMeanwhileError
 */
export async function* steady(
  { read, version }: Pick<ExportContext, 'read' | 'version'>,
  chunks: AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    if ((await readDataVersion(read)).label !== version.label) throw new ChangedMeanwhileError(version.label);
    yield chunk;
  }
}
