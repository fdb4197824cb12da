import { NODE_KINDS } from '../../entities/vocabulary';
import { changesSince, type ChangeOfThing } from '../../services/citation/changes-since';
import type { CitedThing } from '../../services/citation/cited-thing';
import { citedRow } from '../../services/citation/cited-things';
import { pathOf, permalink } from '../../services/citation/permalink';
import type { ExportContext } from '../../services/export/export-context';
import { pageJson, pageJsonLd, type PageRow } from '../../services/export/page-documents';
import { findNode } from '../../services/find-node';
import type { DataVersion } from '../../snapshot';
import { asHttpError } from '../coded-http-error';
import type { Exchange } from '../exchange';
import { localeOf, sendCitation } from '../export/cite-file';
import { sendFile } from '../export/file-answer';
import { scopeOf, type FileServerOptions } from '../export/file-server-options';
import { versionAsked } from '../export/old-version';
import { readParameters, unknownParameter } from '../export/read-parameters';
import { HttpError } from '../http-error';
import { type Answer, send } from '../send';
import { CONTENT_SECURITY_POLICY, pageHtml } from './page-html';
import { notThere } from './not-there';
import { ENDINGS, type PageForm, readPageAddress } from './page-address';

/** What has pages: `/city/seoul`, `/statement/case:rio:1234`, `/observation/...`. */
export const PAGE_PREFIXES: readonly string[] = [...NODE_KINDS, 'statement', 'observation'];

/** Points of cost of a page: about what the same costs in GraphQL. */
const PAGE_COST = 200;
const PARAMETERS = ['locale', 'v'];

/** Makes the handler of the pages of nodes, statements and values, in every form. */
export function createPages(options: FileServerOptions): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      options.budgetOf(exchange.request).chargeUpTo(PAGE_COST);
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
  const named = readPageAddress(exchange.path);
  if (named === null) {
    const message = `${exchange.path.slice(0, 100)} names nothing: a page is at /KIND/SLUG, such as /city/seoul.`;
    throw new HttpError({ status: 404, code: 'NOT_FOUND', message });
  }
  const scope = await scopeOf(options);
  const { data } = scope;
  const { version } = data;
  const asked = await versionAsked(scope, parameters);
  const row = (await findNode(scope, named.id)) as PageRow | null;
  if (row === null) throw await notThere(scope, named.id);
  if (row.id !== named.id) return send(exchange, movedTo(exchange, row.id, named.form));
  const changes = asked && asked.label !== version.label ? await changesSince(scope, row.id, asked.revision) : [];
  const address = options.addressOf(exchange.request);
  const locale = localeOf(exchange, parameters);
  const context: ExportContext = {
    ...{ data, address },
    selection: { locale: parameters.texts.has('locale') ? locale : null },
  };
  const thing = citedRow(scope, row);
  const common = { version, release: options.release, address };
  if (named.form !== 'html' && named.form !== 'json' && named.form !== 'jsonld') {
    // What has not changed since is what it was: the citation stays that of the version asked for.
    const cited = asked && changes.length === 0 ? asked : version;
    const told = changes.length > 0 && asked ? withChanges(thing, asked, changes) : thing;
    return sendCitation(exchange, scope, told, { ...common, version: cited, format: named.form, locale });
  }
  const about = {
    permalink: permalink(address, pathOf(row.id), version),
    askedVersion: asked?.label ?? null,
    changedSince: asked ? changes.map(changeDocument) : null,
  };
  const vary = { vary: 'Accept-Language' };
  if (named.form === 'json') {
    const content = (): string => pageJson(row, context, about);
    return sendFile(exchange, { ...common, mediaType: 'application/json; charset=utf-8', content });
  }
  if (named.form === 'jsonld') {
    const content = (): string => pageJsonLd(row, context, exchange.path.slice(1));
    return sendFile(exchange, { ...common, mediaType: 'application/ld+json; charset=utf-8', content });
  }
  await sendFile(exchange, {
    ...common,
    mediaType: 'text/html; charset=utf-8',
    headers: {
      ...vary,
      'content-language': locale.toLowerCase(),
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
    },
    content: () => pageHtml(row, thing, { context, locale, asked, changes }),
  });
}

/** An address of before a rename leads on, in the same form and with its parameters. */
function movedTo({ search }: Exchange, id: string, form: PageForm): Answer {
  const ending = ENDINGS.find(([, each]) => each === form)?.[0] ?? '';
  const location = `${pathOf(id)}${ending}${search === '' ? '' : `?${search}`}`;
  return { status: 301, headers: { location, 'cache-control': 'no-cache' }, body: '' };
}

function changeDocument({
  revision,
  dataVersion,
  time,
  author,
  message,
  subjectId,
  action,
  fields,
}: ChangeOfThing): object {
  return { revision, dataVersion, date: time, author, message, subject: subjectId, action, fields };
}

/** A citation of what is there now says so, where another version was asked for. */
function withChanges(thing: CitedThing, asked: DataVersion, changes: readonly ChangeOfThing[]): CitedThing {
  const numbers = [...new Set(changes.map(({ revision, time }) => `${revision} (${time.slice(0, 10)})`))].join(', ');
  const joined = (note: string, text: string): string => (note === '' ? text : `${note}; ${text}`);
  return {
    ...thing,
    note: {
      EN: joined(thing.note.EN, `changed since data version ${asked.label}, in revision ${numbers}`),
      ZH: joined(thing.note.ZH, `自数据版本 ${asked.label} 以来已有更改，见修订 ${numbers}`),
    },
  };
}
