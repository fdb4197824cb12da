import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  readonly name: string;
  /** Called when its turn has come. */
  content(): AsyncGenerator<string | Buffer>;
}

/** A zip archive, made as it is taken. Its bytes depend on nothing but the entries and the time. */
export async function* zipStream(entries: readonly ZipEntry[], time: string | null): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { name, content } of entries) {
    zip.addReadStreamLazy(name, { mtime: dosTime(time), mode: 0o100644, forceDosTimestamp: true }, (take) => {
      const stream = Readable.from(content(), { objectMode: false });
      // The library hears nothing of errors that come while it reads.
      stream.on('error', (error) => output.destroy(error));
      take(null, stream);
    });
  }
  zip.end();
  for await (const chunk of output) yield chunk as Buffer;
}

/** A zip holds the local time of whoever writes it; this is the same everywhere, and no clock skips noon. */
function dosTime(time: string | null): Date {
  const [year = 1980, month = 1, day = 1] = (time ?? '').slice(0, 10).split('-').filter(Boolean).map(Number);
  return new Date(year, month - 1, day, 12);
}
