import type { LinkType, NodeKind } from '../../entities/vocabulary';
import { incoming, outgoing, type LinkPath } from '../linked-nodes';
import type { Scope } from '../scope';

/** Columns of linked nodes: their ids, and their names in both languages. */
export interface LinkedColumn {
  readonly name: string;
  readonly path: LinkPath;
}

export function linkedColumnsOf(kind: NodeKind): readonly LinkedColumn[] {
  return LINKED[kind] ?? [{ name: 'parents', path: outgoing('PART_OF') }, ...casesAlong(CASE_LINKS[kind])];
}

/** Columns of the kind's own table: the name in the file, and the property of the row. */
export function ownColumnsOf(kind: NodeKind): readonly (readonly [column: string, property: string])[] {
  return OWN[kind] ?? [];
}

/** Properties of the kind's own, in the order of the snapshot: those of its columns, and those that are no values of a table. */
export function ownPropertiesOf({ data }: Pick<Scope, 'data'>, kind: NodeKind): readonly string[] {
  const own = [...ownColumnsOf(kind).map(([, property]) => property), ...(UNLISTED[kind] ?? [])];
  return Object.keys(data.view('node').table.columns).filter((property) => own.includes(property));
}

const LINKED: Partial<Record<NodeKind, readonly LinkedColumn[]>> = {
  case: [
    { name: 'cities', path: outgoing('TAKES_PLACE_IN', 'city') },
    { name: 'places', path: outgoing('TAKES_PLACE_IN', 'region') },
    { name: 'countries', path: outgoing('TAKES_PLACE_IN', 'country') },
    { name: 'domains', path: outgoing('IN_DOMAIN') },
    { name: 'challenges', path: outgoing('ADDRESSES') },
    { name: 'solutions', path: outgoing('APPLIES') },
    { name: 'technologies', path: outgoing('USES') },
    { name: 'organisations', path: outgoing('INVOLVES') },
    { name: 'operating_models', path: outgoing('RUNS_AS') },
    { name: 'policies', path: outgoing('GOVERNED_BY') },
    { name: 'illustrates', path: outgoing('ILLUSTRATES') },
  ],
  city: [
    { name: 'country', path: outgoing('IN_COUNTRY') },
    { name: 'regions', path: outgoing('PART_OF') },
    { name: 'clusters', path: outgoing('MEMBER_OF', 'region') },
    { name: 'groups', path: outgoing('MEMBER_OF', 'concept') },
    { name: 'challenges', path: outgoing('FACES') },
    { name: 'cases', path: incoming('TAKES_PLACE_IN', 'case') },
  ],
  country: [{ name: 'regions', path: outgoing('PART_OF') }],
  indicator: [{ name: 'measures', path: outgoing('MEASURES') }],
  source: [{ name: 'producers', path: outgoing('PRODUCED_BY') }],
};

/** How cases link to nodes of a kind. */
const CASE_LINKS: Partial<Record<NodeKind, LinkType>> = {
  domain: 'IN_DOMAIN',
  challenge: 'ADDRESSES',
  solution: 'APPLIES',
  technology: 'USES',
  organisation: 'INVOLVES',
  policy: 'GOVERNED_BY',
  operatingModel: 'RUNS_AS',
  region: 'TAKES_PLACE_IN',
  trend: 'ILLUSTRATES',
  participationStage: 'ILLUSTRATES',
  capability: 'ILLUSTRATES',
};

function casesAlong(type: LinkType | undefined): LinkedColumn[] {
  return type ? [{ name: 'cases', path: incoming(type, 'case') }] : [];
}

const OWN: Partial<Record<NodeKind, readonly (readonly [string, string])[]>> = {
  case: [
    ['status', 'status'],
    ['link', 'link'],
  ],
  city: [
    ['latitude', 'latitude'],
    ['longitude', 'longitude'],
  ],
  country: [['iso2', 'iso2']],
  region: [['region_kind', 'regionKind']],
  organisation: [['organisation_kind', 'organisationKind']],
  concept: [['concept_kind', 'conceptKind']],
  policy: [['policy_kind', 'policyKind']],
  framework: [['framework_level', 'frameworkLevel']],
  figure: [['data_state', 'dataState']],
  recipe: [['version', 'version']],
  operatingModel: [
    ['funding_government', 'fundingGovernment'],
    ['funding_enterprise', 'fundingEnterprise'],
    ['operation_government', 'operationGovernment'],
    ['operation_enterprise', 'operationEnterprise'],
    ['control_government', 'controlGovernment'],
    ['control_enterprise', 'controlEnterprise'],
  ],
  indicator: [
    ['definition_en', 'definitionEn'],
    ['definition_zh', 'definitionZh'],
    ['value_type', 'valueType'],
    ['direction', 'direction'],
    ['unit', 'unitCode'],
    ['frequency', 'frequency'],
    ['collection_method_en', 'collectionMethodEn'],
    ['collection_method_zh', 'collectionMethodZh'],
    ['population_concept', 'populationConcept'],
    ['reference_area', 'referenceArea'],
    ['sdmx_code', 'sdmxCode'],
    ['sdg_code', 'sdgCode'],
  ],
  source: [
    ['source_type', 'sourceType'],
    ['publisher_en', 'publisherEn'],
    ['publisher_zh', 'publisherZh'],
    ['year', 'year'],
    ['language', 'language'],
    ['url', 'url'],
    ['grade', 'evidence'],
    ['own_licence', 'licence'],
    ['rights_en', 'rightsEn'],
    ['rights_zh', 'rightsZh'],
    ['retraction_en', 'retractionEn'],
    ['retraction_zh', 'retractionZh'],
  ],
};

const UNLISTED: Partial<Record<NodeKind, readonly string[]>> = {
  city: ['coordinatesCitationId'],
  figure: ['captionCitationId'],
  recipe: ['method'],
};
