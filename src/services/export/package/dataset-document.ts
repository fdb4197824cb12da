import type { NodeRow } from '../../../snapshot';
import { attributionOf } from '../../citation/attribution';
import { pathOf, permalink } from '../../citation/permalink';
import { type ExportContext, LICENCE_NOTE } from '../export-context';
import { licencesOf } from './licences';
import { DESCRIPTION, KEYWORDS } from './package-descriptor';
import { PACKAGED_TABLES, type PackagedTable } from './packaged-tables';
import type { TableSources } from './table-sources';

/**
 * The knowledge base as a dataset, for catalogues and search engines: each member once in DCAT 3 and once in schema.org, with a distribution a
 * file. Everything that is said holds for one state of the data.
 */
export function datasetDocument(context: ExportContext, found: TableSources): object {
  const { address, data } = context;
  const sources = [...new Map([...found.values()].flat().map((source) => [source.id, source])).values()];
  const { en, zh } = attributionOf(sources);
  const files = [packageOf(context, sources), ...PACKAGED_TABLES.map((table) => tableOf(context, table, found))];
  const modified =
    data.version.time === null ? {} : { 'dct:modified': data.version.time, dateModified: data.version.time };
  return {
    '@context': { ...CONTEXT, '@base': `${address}/` },
    '@id': 'data.jsonld',
    '@type': ['dcat:Dataset', 'Dataset'],
    ...named({ en: 'Civigraph', zh: 'Civigraph' }, DESCRIPTION),
    'dct:identifier': permalink(address, '/data.jsonld', data.version),
    identifier: permalink(address, '/data.jsonld', data.version),
    ...{ url: { '@id': `${address}/` }, 'dcat:landingPage': { '@id': `${address}/` } },
    ...{ 'dcat:version': data.version.label, version: data.version.label, ...modified },
    'dct:language': LANGUAGES.map((code) => ({ '@id': `${EU_LANGUAGE}${code}` })),
    ...{ inLanguage: ['en', 'zh'], isAccessibleForFree: true, 'dct:accessRights': { '@id': PUBLIC } },
    ...both(['dcat:keyword', 'keywords'], [...tagged(KEYWORDS.en, 'en'), ...tagged(KEYWORDS.zh, 'zh')]),
    ...both(['dct:publisher', 'publisher', 'creator'], PUBLISHER),
    ...licensed(sources),
    ...both(['dct:rights'], { '@value': LICENCE_NOTE, '@language': 'en' }),
    creditText: [text(en, 'en'), text(zh, 'zh')],
    ...both(
      ['dct:source', 'isBasedOn'],
      sources.map((source) => ({ '@id': pathOf(source.id).slice(1) })),
    ),
    ...{ distribution: files, 'dcat:distribution': files.map((file) => ({ '@id': file['@id'] })) },
  };
}

function packageOf(context: ExportContext, sources: readonly NodeRow[]): Distribution {
  const title = { en: 'Data package: every table with its schema', zh: '数据包：全部表格及其结构' };
  const about = { '@id': 'export/datapackage.zip', ...named(title), ...licensed(sources) };
  const packed = {
    'dcat:packageFormat': { '@id': `${MEDIA_TYPE}application/zip` },
    'dct:conformsTo': { '@id': DATA_PACKAGE },
  };
  return { ...about, ...downloaded(context, 'datapackage.zip', 'application/zip'), ...packed };
}

function tableOf(context: ExportContext, { file, title }: PackagedTable, found: TableSources): Distribution {
  const sources = found.get(file.stem) ?? [];
  const { en, zh } = attributionOf(sources);
  const about = { '@id': `export/${file.name}`, ...named(title), ...licensed(sources) };
  return { ...about, creditText: [text(en, 'en'), text(zh, 'zh')], ...downloaded(context, file.name, 'text/csv') };
}

function downloaded({ address }: ExportContext, name: string, mediaType: string): object {
  const place = { '@id': `${address}/export/${name}` };
  return {
    '@type': ['dcat:Distribution', 'DataDownload'],
    ...both(['dcat:downloadURL', 'dcat:accessURL', 'contentUrl'], place),
    ...{ 'dcat:mediaType': { '@id': `${MEDIA_TYPE}${mediaType}` }, encodingFormat: mediaType },
  };
}

/** Each licence by its page; DCAT wants one, so it is the expression of all of them where there are several. */
function licensed(sources: readonly NodeRow[]): object {
  const [only, ...more] = licencesOf(sources);
  const pages = [...(only ? [only] : []), ...more].map(({ path }) => ({ '@id': path }));
  const expression = attributionOf(sources).licence;
  const whole =
    more.length === 0 ? pages[0] : { '@type': 'dct:LicenseDocument', 'dct:title': expression, 'dct:hasPart': pages };
  return { 'dct:license': whole, license: pages };
}

function named(title: Bilingual, description?: Bilingual): object {
  const texts = ({ en, zh }: Bilingual): object[] => [text(en, 'en'), text(zh, 'zh')];
  return {
    ...both(['dct:title', 'name'], texts(title)),
    ...(description ? both(['dct:description', 'description'], texts(description)) : {}),
  };
}

interface Distribution extends Readonly<Record<string, unknown>> {
  readonly '@id': string;
}

interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

function both(terms: readonly string[], value: unknown): object {
  return Object.fromEntries(terms.map((term) => [term, value]));
}

function tagged(words: readonly string[], language: string): object[] {
  return words.map((word) => text(word, language));
}

function text(value: string, language: string): object {
  return { '@value': value, '@language': language };
}

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:modified': { '@type': 'xsd:dateTime' },
  dateModified: { '@type': 'DateTime' },
};
const PUBLISHER = {
  '@id': 'data.jsonld#publisher',
  '@type': ['foaf:Agent', 'Organization'],
  'foaf:name': 'Civigraph contributors',
  name: 'Civigraph contributors',
};
const LANGUAGES = ['ENG', 'ZHO'];
const EU_LANGUAGE = 'http://publications.europa.eu/resource/authority/language/';
const PUBLIC = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/';
const DATA_PACKAGE = 'https://datapackage.org/profiles/2.0/datapackage.json';
