import { LOCALES, type LocaleCode } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import { CITATION_FORMATS, type CitationFormatName } from '../../services/citation/citation-formats';
import type { CitedThing } from '../../services/citation/cited-thing';
import { referenceList } from '../../services/citation/reference-list';
import type { ExportFile } from '../../services/export/export-file';
import type { Scope } from '../../services/scope';
import type { DataVersion } from '../../snapshot';
import type { Exchange } from '../exchange';
import { preferredLocale } from '../locale';
import { sendFile } from './file-answer';
import type { FileParameters } from './read-parameters';

export interface FileCitation {
  readonly scope: Scope;
  readonly file: ExportFile;
  readonly format: CitationFormatName;
  readonly parameters: FileParameters;
  readonly version: DataVersion;
  readonly release: string;
  readonly address: string;
}

/** The citation of a file that a query gives: its address with the query and the data version. */
export async function citeFile(exchange: Exchange, cited: FileCitation): Promise<void> {
  const { format, parameters, scope, file, ...common } = cited;
  await sendCitation(exchange, scope, citedFile(file, parameters), {
    ...common,
    format,
    locale: localeOf(exchange, parameters),
  });
}

export interface CitationAnswer {
  readonly format: CitationFormatName;
  readonly locale: LocaleCode;
  readonly version: DataVersion;
  readonly release: string;
  readonly address: string;
}

/** A citation as a file of its own. */
export async function sendCitation(
  exchange: Exchange,
  scope: Scope,
  thing: CitedThing,
  { format, locale, version, release, address }: CitationAnswer,
): Promise<void> {
  const { extension, mediaType, write } = CITATION_FORMATS[format];
  await sendFile(exchange, {
    ...{ version, release, address, mediaType: `${mediaType}` },
    headers: { 'content-language': locale.toLowerCase(), vary: 'Accept-Language' },
    ...(format === 'GBT7714' || format === 'CSL_JSON'
      ? {}
      : { saveAs: `${thing.id.replace(/[^\w.-]+/g, '-').slice(0, 100)}-${version.label}.${extension}` }),
    content: () => write(referenceList(scope, thing, { version, address }, locale), locale),
  });
}

/** Of the parameter `locale`, else that of the request. @throws BadUserInputError for a language that there is not */
export function localeOf({ request }: Exchange, { texts }: FileParameters): LocaleCode {
  const [value] = texts.get('locale') ?? [];
  if (value === undefined) return preferredLocale(request.headers['accept-language']) === 'zh' ? 'ZH' : 'EN';
  const asked = LOCALES.find((locale) => locale === value.toUpperCase());
  if (asked !== undefined) return asked;
  throw new BadUserInputError({ path: 'locale', value, reason: 'must be a word of its list', valid: LOCALES });
}

function citedFile(file: ExportFile, { texts, objects }: FileParameters): CitedThing {
  const query = new URLSearchParams();
  const sorted = [...texts].filter(([name]) => name !== 'v').sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, values] of sorted) for (const value of values) query.append(name, value);
  for (const [name, value] of objects) query.append(name, JSON.stringify(value));
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  const chosen = [
    ...sorted.map(([name, values]) => `${name} = ${values.join(', ')}`),
    ...(objects.size > 0 ? ['filter'] : []),
  ];
  const part =
    chosen.length === 0 ? { EN: '', ZH: '' } : { EN: ` (${chosen.join('; ')})`, ZH: `（${chosen.join('；')}）` };
  return {
    id: `export-${file.name}${chosen.length === 0 ? '' : `-${chosen.join('-')}`}`.slice(0, 100),
    path: `/export/${file.name}${search}`,
    title: { EN: `Civigraph: ${file.name}${part.EN}`, ZH: `Civigraph：${file.name}${part.ZH}` },
    note: { EN: 'Each row names its source, licence and credit.', ZH: '每行均注明来源、许可与署名。' },
    citationIds: [],
  };
}
