import { queryView } from '../../site';
import { asHttpError } from '../coded-http-error';
import type { Exchange } from '../exchange';
import { scopeOf, type FileServerOptions } from '../export/file-server-options';
import { revisionsSince, versionAsked } from '../export/old-version';
import { readParameters, unknownParameter } from '../export/read-parameters';
import { badRequest } from '../http-error';
import type { PageSender } from './page-sender';

const QUERY_COST = 50;
const PARAMETERS = ['locale', 'operationName', 'query', 'v', 'variables'];

/**
 * Makes the handler of the permalink of a query of GraphQL: a page that shows the query, says which revisions came since, and leads to the
 * answer of today. It runs nothing itself.
 */
export function createQueryPage(options: FileServerOptions, pages: PageSender): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      options.budgetOf(exchange.request).chargeUpTo(QUERY_COST);
      await answer(exchange, options, pages);
    } catch (error) {
      throw asHttpError(error);
    }
  };
}

async function answer(exchange: Exchange, options: FileServerOptions, pages: PageSender): Promise<void> {
  const parameters = await readParameters(exchange);
  for (const each of [...parameters.texts.keys(), ...parameters.objects.keys()]) {
    if (!PARAMETERS.includes(each)) throw unknownParameter(each, PARAMETERS);
  }
  const textOf = (name: string): string | undefined => parameters.texts.get(name)?.[0];
  const query = textOf('query');
  if (query === undefined) throw badRequest('The parameter "query" is missing: the query to show.');
  const scope = await scopeOf(options);
  const asked = await versionAsked(scope, parameters);
  const isOld = asked !== null && asked.label !== scope.data.version.label;
  const revisions = isOld ? await revisionsSince(scope, asked) : [];
  await pages.send(exchange, scope, (setting) =>
    queryView(setting, {
      query,
      variables: textOf('variables') ?? '',
      operationName: textOf('operationName') ?? null,
      asked: asked?.label ?? null,
      revisions,
    }),
  );
}
