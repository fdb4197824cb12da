import { City } from '../../entities/city';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import { Source } from '../../entities/source';
import type { IdScheme } from '../../entities/vocabulary';
import type { Scope } from '../scope';
import { LICENCE_NOTE, type ExportContext, type Selection } from './export-context';
import { present } from './export-table';
import { iriOf, TYPES_OF_KIND } from './json-ld-context';
import { coverageOf, derivation, licensing, withoutNulls } from './json-ld-facts';
import { texts } from './texts';
import { creditOf, outsideCitations, provenanceOfNode } from './provenance';

/** A node in terms of schema.org, derived from the sources of its statements. */
export async function thingOf(scope: Scope, node: KnowledgeNode, selection: Selection): Promise<object> {
  const { id, kind, slug, revision } = node;
  const [aliases, externalIds, provenance, outside] = await Promise.all([
    scope.loaders.aliases.load(id),
    scope.loaders.externalIds.load(id),
    provenanceOfNode(scope, id),
    outsideCitations(scope, node),
  ]);
  return withoutNulls({
    id: iriOf(id),
    type: [TYPES_OF_KIND[kind], 'prov:Entity'],
    ...{ kind, slug, revision },
    name: texts(selection, node.nameEn, node.nameZh),
    description: texts(selection, node.summaryEn, node.summaryZh),
    alternateName: aliases.map(({ name }) => name),
    identifier: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
    sameAs: externalIds.flatMap(({ scheme, value }) => REGISTERS[scheme]?.(value) ?? []),
    temporalCoverage: coverageOf(node),
    ...(node instanceof City ? await placeOf(scope, node) : {}),
    ...(node instanceof Source ? sourceFacts(node) : {}),
    ...derivation([...provenance.citations, ...outside]),
    ...(node instanceof Source
      ? {}
      : licensing(await creditOf(scope, selection, [...provenance.citations, ...outside]))),
  });
}

/** The file itself: which state of the data it is, under which licence. */
export function datasetOf({ version, selection }: ExportContext, path: string): object {
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

async function placeOf(scope: Scope, { latitude, longitude, coordinatesCitationId }: City): Promise<object> {
  if (latitude === null || coordinatesCitationId === null) return {};
  const citations = present([await scope.loaders.citation.load(coordinatesCitationId)]);
  return { geo: { type: 'schema:GeoCoordinates', latitude, longitude, ...derivation(citations) } };
}

function sourceFacts({ licence, year, language, url }: Source): object {
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
