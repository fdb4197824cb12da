import { NODE_KINDS } from '../../entities/vocabulary';
import { changesSince, type ChangeOfThing } from '../../services/citation/changes-since';
import type { CitedThing } from '../../services/citation/cited-thing';
import { citedRow } from '../../services/citation/cited-things';
import { pathOf, permalink } from '../../services/citation/permalink';
import type { ExportContext } from '../../services/export/export-context';
import { pageJson, pageJsonLd, type PageRow } from '../../services/export/page-documents';
import { findNode } from '../../services/find-node';
import type { Scope } from '../../services/scope';
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
import { type AskedState, thingView } from '../../site';
import { idByName } from '../../services/id-by-name';
import { acceptedForm } from '../accepted-form';
import { notThere } from './not-there';
import { ENDINGS, type PageForm, readPageAddress } from './page-address';
import type { PageSender } from './page-sender';

/** What has pages: `/city/seoul`, `/statement/case:rio:1234`, `/observation/...`. */
export const PAGE_PREFIXES: readonly string[] = [...NODE_KINDS, 'statement', 'observation'];

/** Points of cost of a page: about what the same costs in GraphQL. */
const PAGE_COST = 200;
const PARAMETERS = ['evidence', 'locale', 'v'];

/** Makes the handler of the pages of nodes, statements and values, in every form. */
export function createPages(options: FileServerOptions, pages: PageSender): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      options.budgetOf(exchange.request).chargeUpTo(PAGE_COST);
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
  const meant = row?.id ?? (await meantId(scope, named.id));
  if (meant !== named.id) return send(exchange, movedTo(exchange, meant, named.form));
  if (row === null) throw await notThere(scope, named.id);
  const changes = asked && asked.label !== version.label ? await changesSince(scope, row.id, asked.revision) : [];
  const address = options.addressOf(exchange.request);
  const locale = localeOf(exchange, parameters);
  const context: ExportContext = {
    ...{ data, address },
    selection: { locale: parameters.texts.has('locale') ? locale : null },
  };
  const common = { version, release: options.release, address };
  const form = named.form === 'html' ? acceptedForm(exchange.request.headers.accept) : named.form;
  const vary: Record<string, string> = named.form === 'html' ? { vary: 'Accept' } : {};
  if (form === 'html') {
    const state = asked && { asked, changes: changes.map((change) => shownChange(scope, change)) };
    return pages.send(exchange, scope, (setting) => thingView(setting, row, state), vary);
  }
  if (form !== 'json' && form !== 'jsonld') {
    // What has not changed since is what it was: the citation stays that of the version asked for.
    const thing = citedRow(scope, row);
    const cited = asked && changes.length === 0 ? asked : version;
    const told = changes.length > 0 && asked ? withChanges(thing, asked, changes) : thing;
    return sendCitation(exchange, scope, told, { ...common, version: cited, format: form, locale });
  }
  const about = {
    permalink: permalink(address, pathOf(row.id), version),
    askedVersion: asked?.label ?? null,
    changedSince: asked ? changes.map(changeDocument) : null,
  };
  if (form === 'json') {
    const content = (): string => pageJson(row, context, about);
    const mediaType = 'application/json; charset=utf-8';
    return sendFile(exchange, { ...common, mediaType, headers: vary, content });
  }
  const content = (): string => pageJsonLd(row, context, exchange.path.slice(1));
  await sendFile(exchange, { ...common, mediaType: 'application/ld+json; charset=utf-8', headers: vary, content });
}

/** The id of what is called so, if it is not an id itself. @throws 410 or 404 where nothing is */
async function meantId(scope: Scope, id: string): Promise<string> {
  const known = idByName(scope.data, id);
  if (known === null) throw await notThere(scope, id);
  return known;
}

function shownChange(
  { data }: Scope,
  { revision, time, message, subjectId }: ChangeOfThing,
): AskedState['changes'][number] {
  const subject = data.node(subjectId);
  return {
    ...{ revision, message, date: time },
    subject: { en: subject?.nameEn ?? subjectId, zh: subject?.nameZh ?? subjectId },
  };
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
