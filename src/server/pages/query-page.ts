import type { LocaleCode } from '../../entities/vocabulary';
import type { Scope } from '../../services/scope';
import type { DataVersion } from '../../snapshot';
import { asHttpError } from '../coded-http-error';
import type { Exchange } from '../exchange';
import { localeOf } from '../export/cite-file';
import { sendFile } from '../export/file-answer';
import { scopeOf, type FileServerOptions } from '../export/file-server-options';
import { revisionsSince, versionAsked } from '../export/old-version';
import { readParameters, unknownParameter, type FileParameters } from '../export/read-parameters';
import { badRequest } from '../http-error';
import { html, raw, type Markup } from './html';
import { CONTENT_SECURITY_POLICY, STYLE } from './page-html';

const QUERY_COST = 50;
const PARAMETERS = ['locale', 'operationName', 'query', 'v', 'variables'];

/**
 * Makes the handler of the permalink of a query of GraphQL: a page that shows the query, says which revisions came since, and leads to the
 * answer of today. It runs nothing itself.
 */
export function createQueryPage(options: FileServerOptions): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      options.budgetOf(exchange.request).chargeUpTo(QUERY_COST);
      await answer(exchange, options);
    } catch (error) {
      throw asHttpError(error);
    }
  };
}

async function answer(exchange: Exchange, options: FileServerOptions): Promise<void> {
  const parameters = await readParameters(exchange);
  for (const each of [...parameters.texts.keys(), ...parameters.objects.keys()]) {
    if (!PARAMETERS.includes(each)) throw unknownParameter(each, PARAMETERS);
  }
  const query = parameters.texts.get('query')?.[0];
  if (query === undefined) throw badRequest('The parameter "query" is missing: the query to show.');
  const scope = await scopeOf(options);
  const { version } = scope.data;
  const asked = await versionAsked(scope, parameters);
  const locale = localeOf(exchange, parameters);
  await sendFile(exchange, {
    ...{ version, release: options.release, address: options.addressOf(exchange.request) },
    mediaType: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
      'content-language': locale.toLowerCase(),
      vary: 'Accept-Language',
    },
    content: async () => pageOf(query, parameters, version, await changesMarkup(scope, asked, version, locale)),
  });
}

function pageOf(query: string, { texts }: FileParameters, version: DataVersion, changes: Markup): string {
  const search = new URLSearchParams({ query });
  for (const name of ['operationName', 'variables']) {
    const value = texts.get(name)?.[0];
    if (value !== undefined) search.set(name, value);
  }
  const variables = texts.get('variables')?.[0] ?? '';
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <style>
          ${raw(STYLE)}
        </style>
        <title>Civigraph: query</title>
      </head>
      <body>
        <h1>Civigraph: query / 查询</h1>
        <pre>${query}</pre>
        <pre>${variables}</pre>
        ${changes}
        <p>
          <a href="/graphql?${search.toString()}"
            >Answer of data version ${version.label} / 数据版本 ${version.label} 的结果</a
          >
        </p>
      </body>
    </html> `.text;
}

async function changesMarkup(
  scope: Scope,
  asked: DataVersion | null,
  version: DataVersion,
  locale: LocaleCode,
): Promise<Markup> {
  if (asked === null) return html``;
  if (asked.label === version.label) {
    const text = locale === 'ZH' ? '自该数据版本以来没有更改' : 'Nothing has changed since data version';
    return html`<p>${text}: ${asked.label}</p>`;
  }
  const items = (await revisionsSince(scope, asked)).map(
    ({ number, time, message }) => html`<li>${number}, ${time.slice(0, 10)}: ${message}</li>`,
  );
  const title =
    locale === 'ZH' ? '数据此后有更改，结果可能不同' : 'The data have changed since; the answer may be another';
  return html`<h2>${title}: ${asked.label} → ${version.label}</h2>
    <ul>
      ${items}
    </ul>`;
}
