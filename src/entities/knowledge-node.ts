import { Check, Column, Entity, Index, PrimaryColumn, TableInheritance } from 'typeorm';
import { oneOf, oneOfOrNull, onlyFor, requiredFor } from './check';
import {
  CASE_STATUSES,
  CONCEPT_KINDS,
  DATA_STATES,
  DIRECTIONS,
  EVIDENCE_GRADES,
  FRAMEWORK_LEVELS,
  FREQUENCIES,
  NODE_KINDS,
  ORGANISATION_KINDS,
  POLICY_KINDS,
  POPULATION_CONCEPTS,
  REFERENCE_AREAS,
  REGION_KINDS,
  SOURCE_TYPES,
  VALUE_TYPES,
  type NodeKind,
} from './vocabulary';

/**
 * Anything the knowledge base knows by name: a city, a case, a technology, a source. One table holds every kind.
 * Example: `city:seoul`, Seoul / 首尔.
 */
@Entity('node')
@TableInheritance({ column: { name: 'kind', type: 'varchar' } })
@Index(['kind', 'slug'], { unique: true })
@Check('node_kind', oneOf('kind', NODE_KINDS))
@Check('node_id', `id = kind || ':' || slug`)
@Check('node_country', onlyFor('country', ['iso2']))
@Check('node_city', onlyFor('city', ['latitude', 'longitude', 'coordinates_citation_id']))
@Check(
  'node_coordinates',
  '(latitude IS NULL) = (longitude IS NULL) AND (latitude IS NULL) = (coordinates_citation_id IS NULL)',
)
@Check('node_region', onlyFor('region', ['region_kind']))
@Check('node_region_kind', oneOfOrNull('region_kind', REGION_KINDS))
@Check('node_region_filled', requiredFor('region', ['region_kind']))
@Check('node_organisation', onlyFor('organisation', ['organisation_kind']))
@Check('node_organisation_kind', oneOfOrNull('organisation_kind', ORGANISATION_KINDS))
@Check('node_organisation_filled', requiredFor('organisation', ['organisation_kind']))
@Check('node_concept', onlyFor('concept', ['concept_kind']))
@Check('node_concept_kind', oneOfOrNull('concept_kind', CONCEPT_KINDS))
@Check('node_policy', onlyFor('policy', ['policy_kind']))
@Check('node_policy_kind', oneOfOrNull('policy_kind', POLICY_KINDS))
@Check('node_framework', onlyFor('framework', ['framework_level']))
@Check('node_framework_level', oneOfOrNull('framework_level', FRAMEWORK_LEVELS))
@Check(
  'node_indicator',
  onlyFor('indicator', ['definition_en', 'definition_zh', 'value_type', 'direction', 'unit_code']),
)
@Check(
  'node_indicator_filled',
  requiredFor('indicator', ['definition_en', 'definition_zh', 'value_type', 'direction', 'unit_code']),
)
@Check(
  'node_indicator_metadata',
  onlyFor('indicator', [
    'frequency',
    'collection_method_en',
    'collection_method_zh',
    'population_concept',
    'reference_area',
    'sdmx_code',
    'sdg_code',
  ]),
)
@Check('node_collection_method', '(collection_method_en IS NULL) = (collection_method_zh IS NULL)')
@Check('node_frequency', oneOfOrNull('frequency', FREQUENCIES))
@Check('node_population_concept', oneOfOrNull('population_concept', POPULATION_CONCEPTS))
@Check('node_reference_area', oneOfOrNull('reference_area', REFERENCE_AREAS))
@Check('node_case', onlyFor('case', ['status', 'link']))
@Check('node_case_filled', requiredFor('case', ['status']))
@Check('node_case_status', oneOfOrNull('status', CASE_STATUSES))
@Check('node_direction', oneOfOrNull('direction', DIRECTIONS))
@Check('node_value_type', oneOfOrNull('value_type', VALUE_TYPES))
@Check(
  'node_source',
  onlyFor('source', [
    'source_type',
    'publisher_en',
    'publisher_zh',
    'year',
    'language',
    'licence',
    'rights_en',
    'rights_zh',
    'url',
    'evidence',
    'retraction_en',
    'retraction_zh',
  ]),
)
@Check(
  'node_source_filled',
  requiredFor('source', ['source_type', 'publisher_en', 'publisher_zh', 'licence', 'evidence']),
)
@Check('node_source_type', oneOfOrNull('source_type', SOURCE_TYPES))
@Check('node_evidence', oneOfOrNull('evidence', EVIDENCE_GRADES))
@Check('node_figure', onlyFor('figure', ['data_state', 'caption_citation_id']))
@Check('node_figure_filled', requiredFor('figure', ['data_state', 'caption_citation_id']))
@Check('node_data_state', oneOfOrNull('data_state', DATA_STATES))
@Check('node_recipe', onlyFor('recipe', ['version', 'method']))
@Check('node_recipe_filled', requiredFor('recipe', ['version', 'method']))
export class KnowledgeNode {
  /** `kind:slug`, permanent. */
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  kind!: NodeKind;

  @Column('varchar')
  slug!: string;

  /** Order among its siblings, as the source prints them; 0 where the source gives none. */
  @Column('integer', { default: 0 })
  position!: number;

  @Column('varchar')
  nameEn!: string;

  @Column('varchar')
  nameZh!: string;

  @Column('text', { nullable: true })
  summaryEn!: string | null;

  @Column('text', { nullable: true })
  summaryZh!: string | null;

  /** Year, or year and month: `2012`, `2016-10`. */
  @Column('varchar', { nullable: true })
  periodStart!: string | null;

  /** Equal to the start for a single date; null while it goes on or where the end is not known. */
  @Column('varchar', { nullable: true })
  periodEnd!: string | null;

  /** The revision that last changed this node or anything that it owns. */
  @Column('integer')
  revision!: number;
}
