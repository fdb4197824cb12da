import { createHash } from 'node:crypto';
import type { ExportContext } from '../export-context';
import type { ExportFile } from '../export-file';
import { csvFile } from '../table-file';
import { packageDescriptor, type Weighed } from './package-descriptor';
import { PACKAGED_TABLES } from './packaged-tables';
import { tableSources } from './table-sources';
import { type ZipEntry, zipStream } from './zip-stream';

/** Every table as CSV with its schema, licence and sources: a Frictionless Data Package (version 2) of one state of the data. */
export const DATA_PACKAGE: ExportFile = {
  ...{ name: 'datapackage.zip', mediaType: 'application/zip', list: null, definition: null, through: null },
  ...{ takesKinds: false, takesTypes: false, isWhole: true },
  open: (context) => Promise.resolve(packageFile({ ...context, selection: {} })),
};

async function* packageFile(context: ExportContext): AsyncGenerator<Buffer> {
  const weighed = new Map<string, Weighed>();
  const tables = PACKAGED_TABLES.map(({ file }): ZipEntry => ({
    name: `data/${file.name}`,
    async *content() {
      const [digest, rows] = [createHash('sha256'), await file.rows(context)];
      let bytes = 0;
      for await (const text of csvFile(file.table, rows, context)) {
        const chunk = Buffer.from(text);
        digest.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
      weighed.set(file.stem, { bytes, hash: `sha256:${digest.digest('hex')}` });
    },
  }));
  const descriptor: ZipEntry = {
    name: 'datapackage.json',
    async *content() {
      const sources = await tableSources(context);
      yield `${JSON.stringify(packageDescriptor(context, sources, weighed), null, 2)}\n`;
    },
  };
  // Last, since it tells the size and the hash of the tables.
  yield* zipStream([...tables, descriptor], context.data.version.time);
}
