import { BadUserInputError } from '../../errors';
import { SITE_VIEWS, type SiteView, suggestionsFor } from '../../site';
import { asHttpError } from '../coded-http-error';
import type { Exchange } from '../exchange';
import { localeOf } from '../export/cite-file';
import { sendFile } from '../export/file-answer';
import { scopeOf, type FileServerOptions } from '../export/file-server-options';
import { revisionsSince, versionAsked } from '../export/old-version';
import { readParameters, unknownParameter, type FileParameters } from '../export/read-parameters';
import type { Route } from '../router';
import type { PageSender } from './page-sender';

const READ = ['GET', 'HEAD'];
const SUGGEST_COST = 411;

/** The pages that are no things of the knowledge base, and what their scripts ask for. */
export function createSiteRoutes(options: FileServerOptions, pages: PageSender): readonly Route[] {
  return [
    { path: '/search/suggest', methods: READ, handle: createSuggestions(options) },
    ...SITE_VIEWS.map((view) => ({ path: view.path, methods: READ, handle: createView(view, options, pages) })),
  ];
}

function createView(
  view: SiteView,
  options: FileServerOptions,
  pages: PageSender,
): (exchange: Exchange) => Promise<void> {
  const valid = [...view.parameters, 'locale', 'v'].sort();
  return async (exchange) => {
    try {
      options.budgetOf(exchange.request).chargeUpTo(view.cost);
      const parameters = await readParameters(exchange);
      checkParameters(view, parameters, valid);
      localeOf(exchange, parameters);
      const scope = await scopeOf(options);
      const asked = await versionAsked(scope, parameters);
      const isOld = asked !== null && asked.label !== scope.data.version.label;
      const revisions = isOld ? await revisionsSince(scope, asked) : [];
      await pages.send(exchange, scope, async (setting) => {
        const made = await view.make(setting);
        return isOld ? { ...made, since: { version: asked.label, revisions: revisions.length } } : made;
      });
    } catch (error) {
      throw asHttpError(error);
    }
  };
}

function checkParameters(
  { values = {} }: SiteView,
  { texts, objects }: FileParameters,
  valid: readonly string[],
): void {
  for (const name of [...texts.keys(), ...objects.keys()]) {
    if (!valid.includes(name)) throw unknownParameter(name, valid);
  }
  for (const [name, words] of Object.entries(values)) {
    const [value] = texts.get(name) ?? [];
    if (value === undefined || words.includes(value)) continue;
    throw new BadUserInputError({ path: name, value, reason: 'must be a word of its list', valid: words });
  }
}

function createSuggestions(options: FileServerOptions): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      options.budgetOf(exchange.request).chargeUpTo(SUGGEST_COST);
      const parameters = await readParameters(exchange);
      const scope = await scopeOf(options);
      const locale = localeOf(exchange, parameters);
      const [typed = ''] = parameters.texts.get('q') ?? [];
      const suggestions = suggestionsFor(scope, typed, locale);
      await sendFile(exchange, {
        ...{ version: scope.data.version, release: options.release, address: options.addressOf(exchange.request) },
        mediaType: 'application/json; charset=utf-8',
        headers: { vary: 'Accept-Language', 'content-language': locale.toLowerCase() },
        content: () => `${JSON.stringify({ suggestions })}\n`,
      });
    } catch (error) {
      throw asHttpError(error);
    }
  };
}
