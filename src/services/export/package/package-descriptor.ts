import type { NodeRow } from '../../../snapshot';
import { attributionOf } from '../../citation/attribution';
import { pathOf, permalink } from '../../citation/permalink';
import { type ExportContext, LICENCE_NOTE } from '../export-context';
import { licencesOf } from './licences';
import { PACKAGED_TABLES, type PackagedTable } from './packaged-tables';
import { tableSchema } from './table-schema';
import type { TableSources } from './table-sources';

/** What is known of a table once it is written. */
export interface Weighed {
  readonly bytes: number;
  readonly hash: string;
}

/** The `datapackage.json` of https://datapackage.org/standard/data-package/ */
export function packageDescriptor(
  context: ExportContext,
  sources: TableSources,
  weighed: ReadonlyMap<string, Weighed>,
): object {
  const { address, data } = context;
  const all = [...new Map([...sources.values()].flat().map((source) => [source.id, source])).values()];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'civigraph',
    id: permalink(address, '/export/datapackage.zip', data.version),
    title: 'Civigraph',
    description: `${DESCRIPTION.en} ${LICENCE_NOTE}\n\n${DESCRIPTION.zh}`,
    homepage: `${address}/`,
    version: data.version.label,
    ...(data.version.time === null ? {} : { created: data.version.time }),
    keywords: [...KEYWORDS.en, ...KEYWORDS.zh],
    contributors: [{ title: 'Civigraph contributors', roles: ['creator', 'publisher'] }],
    licenses: licencesOf(all),
    sources: all.map((source) => sourceOf(context, source)),
    resources: PACKAGED_TABLES.map((table) => resourceOf(context, table, sources, weighed.get(table.file.stem))),
  };
}

export const DESCRIPTION = {
  en: 'A knowledge base of smart-city cases, challenges, solutions and indicators: every statement and every value with its source, in English and Chinese.',
  zh: '智慧城市案例、挑战、解决方案与指标的知识库：每条陈述、每个数值均注明来源，中英双语。',
} as const;

export const KEYWORDS = {
  en: ['smart city', 'urban indicators', 'case studies', 'knowledge graph'],
  zh: ['智慧城市', '城市指标', '案例', '知识图谱'],
} as const;

function resourceOf(
  context: ExportContext,
  { file, title }: PackagedTable,
  found: TableSources,
  weighed: Weighed | undefined,
): object {
  const sources = found.get(file.stem) ?? [];
  const { en, zh } = attributionOf(sources);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: file.stem,
    type: 'table',
    path: `data/${file.name}`,
    title: title.en,
    titles: title,
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...weighed,
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
    licenses: licencesOf(sources),
    attribution: { en, zh },
    ...(sources.length === 0 ? {} : { sources: sources.map((source) => sourceOf(context, source)) }),
    schema: tableSchema(file),
  };
}

/** A source by the address of what it published, else by its page here. */
function sourceOf({ address, data }: ExportContext, { id, nameEn, nameZh, url, year }: NodeRow): object {
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return {
    title: nameEn,
    titles: { en: nameEn, zh: nameZh },
    path: isWeb ? url : permalink(address, pathOf(id), data.version),
    ...(year === null ? {} : { version: String(year) }),
  };
}
