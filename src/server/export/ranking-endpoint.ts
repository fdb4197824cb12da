import type { LocaleCode } from '../../entities/vocabulary';
import { CITATION_FORMATS, type CitationFormatName } from '../../services/citation/citation-formats';
import { citedRanking } from '../../services/citation/cited-ranking';
import { computeRanking } from '../../services/ranking/compute-ranking';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { RankingRequest } from '../../services/ranking/ranking-request';
import { BadUserInputError } from '../../errors';
import { within } from '../deadline';
import type { Exchange } from '../exchange';
import { localeOf, sendCitation } from './cite-file';
import { coerced, inputTypeOf } from './coerce';
import { sendFile } from './file-answer';
import { RANKING_FILES } from './ranking-files';
import { scopeOf, type FileServerOptions } from './file-server-options';
import { requirePresent, versionAsked } from './old-version';
import { unknownParameter, type FileParameters } from './read-parameters';

const FORMATS = Object.entries(CITATION_FORMATS) as [CitationFormatName, { extension: string }][];

/** The files of a ranking, and its citation in each format. */
export const RANKING_NAMES: readonly string[] = [
  ...RANKING_FILES.map((file) => file.name),
  ...FORMATS.map(([, { extension }]) => `ranking.${extension}`),
];

const PARAMETERS = ['input', 'locale', 'v'];

/** Makes the handler of a computed ranking as a file: the parameter `input` is the RankingInput of GraphQL as JSON. */
export function createRankingFile(options: FileServerOptions) {
  const type = inputTypeOf(options.schema, 'RankingInput');
  return async (exchange: Exchange, name: string, parameters: FileParameters): Promise<void> => {
    for (const each of [...parameters.texts.keys(), ...parameters.objects.keys()]) {
      if (!PARAMETERS.includes(each)) throw unknownParameter(each, PARAMETERS);
    }
    const given = parameters.objects.get('input');
    if (given === undefined) {
      const reason = 'must be given: the RankingInput of computeRanking, as JSON';
      throw new BadUserInputError({ path: 'input', value: null, reason });
    }
    const input = coerced(given, type, 'input') as RankingRequest;
    const scope = await scopeOf(options);
    const { data } = scope;
    const { version } = data;
    const address = options.addressOf(exchange.request);
    const asked = await versionAsked(scope, parameters);
    const query = `?input=${encodeURIComponent(JSON.stringify(given))}`;
    await requirePresent(scope, asked, `${address}${exchange.path}${query}`);
    const { request, response } = exchange;
    const compute = (signal: AbortSignal): Promise<ComputedRanking> =>
      computeRanking(options.rankingScopeOf(request, { data, signal }), input);
    const ranking = await within(options.deadlineMilliseconds, compute, response);
    const common = { version, release: options.release, address };
    const format = FORMATS.find(([, { extension }]) => name === `ranking.${extension}`)?.[0];
    if (format !== undefined) {
      const thing = citedRanking(ranking, given as object);
      return sendCitation(exchange, scope, thing, { ...common, format, locale: localeOf(exchange, parameters) });
    }
    const file = RANKING_FILES.find((each) => each.name === name);
    if (file === undefined) throw new Error(`There is no file ${name} of a ranking.`);
    const upper = parameters.texts.get('locale')?.[0]?.toUpperCase();
    const only: LocaleCode | null = upper === 'EN' || upper === 'ZH' ? upper : null;
    const locale = file.isLocalized ? localeOf(exchange, parameters) : (only ?? 'EN');
    const ending = name.slice('ranking.'.length);
    await sendFile(exchange, {
      ...common,
      mediaType: file.mediaType,
      ...(file.isSaved ? { saveAs: `civigraph-ranking-${version.label}.${ending}` } : {}),
      headers: {
        ...file.headers,
        ...(file.isLocalized ? { 'content-language': locale.toLowerCase(), vary: 'Accept-Language' } : {}),
      },
      content: () => {
        const context = { data, address, selection: { locale: only } };
        return file.content({ scope, ranking, input: given as object, context, locale });
      },
    });
  };
}
