import { nearest } from '../../nearest';
import { CITATION_FORMATS } from '../../services/citation/citation-formats';
import type { ExportFile } from '../../services/export/export-file';
import { EXPORT_FILES } from '../../services/export/export-files';
import { asHttpError } from '../coded-http-error';
import type { Exchange } from '../exchange';
import { HttpError } from '../http-error';
import { JSON_TYPE, send } from '../send';
import { citeFile } from './cite-file';
import { ExportSlots } from './export-slots';
import { sendFile } from './file-answer';
import { scopeOf, type FileServerOptions } from './file-server-options';
import { requirePresent, versionAsked } from './old-version';
import { createRankingFile, RANKING_NAMES } from './ranking-endpoint';
import { readParameters, unknownParameter, type FileParameters } from './read-parameters';
import { readSelection } from './read-selection';

/** Points of cost; a minute's allowance is good for a score of files. */
export const EXPORT_COST = 5_000;

/** Makes the handler of everything below /export: files by name, and the citation of each under the endings of citations. */
export function createExports(options: FileServerOptions): (exchange: Exchange) => Promise<void> {
  const rankingFile = createRankingFile(options);
  const slots = new ExportSlots();
  return async (exchange) => {
    const name = exchange.path.replace(/^\/export\/?/, '');
    try {
      options.budgetOf(exchange.request).chargeUpTo(EXPORT_COST);
      const leave = slots.enter(options.clientOf(exchange.request));
      try {
        const parameters = await readParameters(exchange);
        if (name === '') await sendIndex(exchange, parameters);
        else if (RANKING_NAMES.includes(name)) await rankingFile(exchange, name, parameters);
        else await answer(exchange, name, parameters, options);
      } finally {
        leave();
      }
    } catch (error) {
      throw asHttpError(error);
    }
  };
}

async function answer(
  exchange: Exchange,
  name: string,
  parameters: FileParameters,
  options: FileServerOptions,
): Promise<void> {
  const { file, format } = fileNamed(name);
  const selection = readSelection(options.schema, file, parameters);
  const scope = await scopeOf(options);
  const { data } = scope;
  const { version } = data;
  const address = options.addressOf(exchange.request);
  const asked = await versionAsked(scope, parameters);
  await requirePresent(scope, asked, `${address}${withoutVersion(exchange)}`);
  const chunks = await file.open({ data, address, selection });
  const common = { version, release: options.release, address };
  if (format !== null) return citeFile(exchange, { ...common, scope, file, format, parameters });
  const [stem, extension] = [file.name.replace(/\..*$/, ''), file.name.replace(/^[^.]*\./, '')];
  await sendFile(exchange, {
    ...common,
    mediaType: file.mediaType,
    saveAs: `civigraph-${stem}-${version.label}.${extension}`,
    content: () => chunks,
  });
}

/** What files there are, for somebody who looks. */
async function sendIndex(exchange: Exchange, { texts, objects }: FileParameters): Promise<void> {
  const [unknown] = [...texts.keys(), ...objects.keys()];
  if (unknown !== undefined) throw unknownParameter(unknown, []);
  const files = [...EXPORT_FILES.map((each) => each.name), ...RANKING_NAMES].map((name) => `/export/${name}`);
  const headers = { 'content-type': JSON_TYPE, 'cache-control': 'no-cache' };
  await send(exchange, { status: 200, headers, body: `${JSON.stringify({ files }, null, 2)}\n` });
}

interface Named {
  readonly file: ExportFile;
  /** Of its citation; null for the file itself. */
  readonly format: keyof typeof CITATION_FORMATS | null;
}

function fileNamed(name: string): Named {
  const file = EXPORT_FILES.find((each) => each.name === name);
  if (file) return { file, format: null };
  for (const [format, { extension }] of Object.entries(CITATION_FORMATS)) {
    const stem = name.endsWith(`.${extension}`) ? name.slice(0, -extension.length - 1) : null;
    const cited = EXPORT_FILES.find((each) => each.name.replace(/\..*$/, '') === stem);
    if (cited) return { file: cited, format: format as keyof typeof CITATION_FORMATS };
  }
  const valid = [...EXPORT_FILES.map((each) => each.name), ...RANKING_NAMES];
  const near = nearest(name, valid);
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  const shown = JSON.stringify(name.slice(0, 80));
  throw new HttpError({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is no file ${shown} below /export.${suggestion} Known files: ${valid.join(', ')}.`,
    facts: { value: name.slice(0, 80), valid, nearest: near },
  });
}

export function withoutVersion({ path, search }: Exchange): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('v');
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`;
}
