import type { NodeRow, Snapshot } from '../../snapshot';
import type { IdScheme } from '../../entities/vocabulary';
import { LICENCE_NOTE, type ExportContext } from './export-context';
import { present } from './export-table';
import { iriOf, TYPES_OF_KIND } from './json-ld-context';
import { coverageOf, derivation, licensing, withoutNulls } from './json-ld-facts';
import { creditOf, outsideCitations } from './provenance';
import { texts } from './texts';
import { citationsOfNode } from '../statements-of-node';

/** A node in terms of schema.org, derived from the sources of its statements. */
export function thingOf(context: ExportContext, node: NodeRow): object {
  const { data, selection } = context;
  const { id, kind, slug, revision } = node;
  const externalIds = data.externalIdsOf(node);
  const citations = [...citationsOfNode(context, node), ...outsideCitations(context, node)];
  return withoutNulls({
    id: iriOf(id),
    type: [TYPES_OF_KIND[kind], 'prov:Entity'],
    ...{ kind, slug, revision },
    name: texts(selection, node.nameEn, node.nameZh),
    description: texts(selection, node.summaryEn, node.summaryZh),
    alternateName: data.aliasesOf(node).map(({ name }) => name),
    identifier: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
    sameAs: externalIds.flatMap(({ scheme, value }) => REGISTERS[scheme]?.(value) ?? []),
    temporalCoverage: coverageOf(node),
    ...placeOf(data, node),
    ...(node.kind === 'case' ? { status: node.status, url: node.link } : {}),
    ...derivation(citations),
    ...(node.kind === 'source' ? sourceFacts(node) : licensing(creditOf(context, citations))),
  });
}

/** The file itself: which state of the data it is, under which licence. */
export function datasetOf({ data: { version }, selection }: ExportContext, path: string): object {
  return withoutNulls({
    id: path,
    type: ['schema:Dataset', 'prov:Entity'],
    name: texts(selection, 'Civigraph', 'Civigraph'),
    version: version.label,
    dataVersion: version.label,
    dateModified: version.time,
    license: 'https://spdx.org/licenses/MIT',
    creditText: LICENCE_NOTE,
  });
}

function placeOf(data: Snapshot, { latitude, longitude, coordinatesCitationIdentity }: NodeRow): object {
  if (latitude === null) return {};
  const citations = present([data.citationAt(coordinatesCitationIdentity)]);
  return { geo: { type: 'schema:GeoCoordinates', latitude, longitude, ...derivation(citations) } };
}

function sourceFacts({ licence, year, language, url }: NodeRow): object {
  return {
    license: licence,
    datePublished: year === null ? null : String(year),
    inLanguage: language,
    url: url !== null && URL.canParse(url) ? url : null,
  };
}

const REGISTERS: Partial<Record<IdScheme, (value: string) => string>> = {
  WIKIDATA: (value) => `http://www.wikidata.org/entity/${encodeURIComponent(value)}`,
  GEONAMES: (value) => `https://sws.geonames.org/${encodeURIComponent(value)}/`,
  DOI: (value) => `https://doi.org/${encodeURI(value)}`,
};
