import { CITATION_FORMATS, type CitationFormatName } from '../../services/citation/citation-formats';
import { citedRanking } from '../../services/citation/cited-ranking';
import { rankingCsv } from '../../services/export/ranking-file';
import { computeRanking } from '../../services/ranking/compute-ranking';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { RankingRequest } from '../../services/ranking/ranking-request';
import { BadUserInputError } from '../../errors';
import { within } from '../deadline';
import type { Exchange } from '../exchange';
import { localeOf, sendCitation } from './cite-file';
import { coerced, inputTypeOf } from './coerce';
import { sendFile } from './file-answer';
import { scopeOf, type FileServerOptions } from './file-server-options';
import { requirePresent, versionAsked } from './old-version';
import { unknownParameter, type FileParameters } from './read-parameters';

const FORMATS = Object.entries(CITATION_FORMATS) as [CitationFormatName, { extension: string }][];

/** `ranking.csv`, and its citation in each format. */
export const RANKING_NAMES: readonly string[] = ['csv', ...FORMATS.map(([, { extension }]) => extension)].map(
  (extension) => `ranking.${extension}`,
);

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
    const upper = parameters.texts.get('locale')?.[0]?.toUpperCase();
    const locale = upper === 'EN' || upper === 'ZH' ? upper : null;
    await sendFile(exchange, {
      ...common,
      mediaType: 'text/csv; charset=utf-8; header=present',
      saveAs: `civigraph-ranking-${version.label}.csv`,
      content: () => rankingCsv(ranking, { data, address, selection: { locale } }),
    });
  };
}
