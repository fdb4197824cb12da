import { LINK_TYPES, type LinkType, type NodeKind, type Verdict } from '../../entities/vocabulary';
import { pathOf } from '../citation/permalink';

/** The address of a thing below the server's: with `@base` it is an IRI. */
export function iriOf(id: string): string {
  return pathOf(id).slice(1);
}

/** The term that says what a link says: TAKES_PLACE_IN is `takesPlaceIn`. */
export function termOf(type: LinkType): string {
  return type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the terms mean, written into every file, so that nobody has to fetch anything: schema.org, PROV-O, and our own beside them. */
export function jsonLdContext(address: string): object {
  const links = LINK_TYPES.map((type) => [
    termOf(type),
    { '@id': LINK_IRIS[type] ?? `civi:${termOf(type)}`, '@type': '@id' },
  ]);
  return {
    '@version': 1.1,
    '@base': `${address}/`,
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    cito: 'http://purl.org/spar/cito/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    civi: 'urn:civigraph:vocabulary:',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(LOCALIZED.map((term) => [term, { '@id': `schema:${term}`, '@container': '@language' }])),
    ...Object.fromEntries(PLAIN.map((term) => [term, `schema:${term}`])),
    ...Object.fromEntries(REFERENCES.map((term) => [term, { '@id': `schema:${term}`, '@type': '@id' }])),
    ...Object.fromEntries(OWN.map((term) => [term, `civi:${term}`])),
    ...Object.fromEntries(OWN_LOCALIZED.map((term) => [term, { '@id': `civi:${term}`, '@container': '@language' }])),
    dateModified: { '@id': 'schema:dateModified', '@type': 'xsd:dateTime' },
    wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    subject: { '@id': 'rdf:subject', '@type': '@id' },
    predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
    object: { '@id': 'rdf:object', '@type': '@id' },
    ...Object.fromEntries(
      Object.values(VERDICT_TERMS).map((term) => [term, { '@id': `cito:${term}`, '@type': '@id' }]),
    ),
    ...Object.fromEntries(links),
  };
}

/** What another source says to a claim, in CiTO. */
export const VERDICT_TERMS: Readonly<Record<Verdict, string>> = {
  SUPPORTS: 'isSupportedBy',
  CONTRADICTS: 'isDisputedBy',
  QUALIFIES: 'isQualifiedBy',
};

/** The classes of schema.org that fit a kind of node; every node is an entity of PROV-O too. */
export const TYPES_OF_KIND: Readonly<Record<NodeKind, string>> = {
  country: 'schema:Country',
  city: 'schema:City',
  region: 'schema:AdministrativeArea',
  domain: 'schema:DefinedTerm',
  challenge: 'schema:DefinedTerm',
  solution: 'schema:DefinedTerm',
  technology: 'schema:DefinedTerm',
  case: 'schema:Project',
  organisation: 'schema:Organization',
  trend: 'schema:DefinedTerm',
  concept: 'schema:DefinedTerm',
  operatingModel: 'schema:DefinedTerm',
  participationStage: 'schema:DefinedTerm',
  capability: 'schema:DefinedTerm',
  securityArea: 'schema:DefinedTerm',
  innovationSystem: 'schema:DefinedTerm',
  policy: 'schema:CreativeWork',
  framework: 'schema:DefinedTermSet',
  indicator: 'schema:StatisticalVariable',
  source: 'schema:CreativeWork',
  figure: 'schema:CreativeWork',
  recipe: 'schema:CreativeWork',
};

/** Links for which schema.org has a property of the same meaning. */
const LINK_IRIS: Partial<Record<LinkType, string>> = {
  IN_COUNTRY: 'schema:containedInPlace',
  TAKES_PLACE_IN: 'schema:location',
  PRODUCED_BY: 'schema:publisher',
};

const LOCALIZED = ['name', 'description', 'text', 'creditText'];
const OWN_LOCALIZED = ['note', 'inferredBy', 'inferredFrom'];
const PLAIN = [
  ...['alternateName', 'identifier', 'version', 'license', 'temporalCoverage', 'datePublished'],
  ...['geo', 'latitude', 'longitude', 'citation', 'value', 'minValue', 'maxValue', 'unitText', 'propertyID'],
  ...['observationDate', 'inLanguage', 'title'],
];
const REFERENCES = ['sameAs', 'url', 'about', 'isPartOf', 'observationAbout', 'measuredProperty'];
const OWN = [
  ...['kind', 'slug', 'revision', 'dataVersion', 'statementKind', 'actor', 'basis', 'evidence', 'flags', 'status'],
  ...['asPrinted', 'locator', 'marker', 'role', 'quantity', 'comparator', 'change', 'restsOn'],
];
