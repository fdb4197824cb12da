import { datasetDocument } from '../../services/export/package/dataset-document';
import { tableSources } from '../../services/export/package/table-sources';
import { asHttpError } from '../coded-http-error';
import type { Exchange } from '../exchange';
import { EXPORT_COST } from './export-endpoint';
import { sendFile } from './file-answer';
import { scopeOf, type FileServerOptions } from './file-server-options';
import { requirePresent, versionAsked } from './old-version';
import { readParameters, unknownParameter } from './read-parameters';

/** Makes the handler of /data.jsonld: what there is to download, for catalogues of data. */
export function createDataset(options: FileServerOptions): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      // The first time at a version every row is looked at, as for a file.
      options.budgetOf(exchange.request).chargeUpTo(EXPORT_COST);
      await answer(exchange, options);
    } catch (error) {
      throw asHttpError(error);
    }
  };
}

async function answer(exchange: Exchange, options: FileServerOptions): Promise<void> {
  const parameters = await readParameters(exchange);
  for (const each of [...parameters.texts.keys(), ...parameters.objects.keys()]) {
    if (each !== 'v') throw unknownParameter(each, ['v']);
  }
  const scope = await scopeOf(options);
  const { data } = scope;
  const address = options.addressOf(exchange.request);
  await requirePresent(scope, await versionAsked(scope, parameters), `${address}/data.jsonld`);
  const context = { data, address, selection: {} };
  await sendFile(exchange, {
    ...{ version: data.version, release: options.release, address },
    mediaType: 'application/ld+json; charset=utf-8',
    content: async () => `${JSON.stringify(datasetDocument(context, await tableSources(context)), null, 2)}\n`,
  });
}
