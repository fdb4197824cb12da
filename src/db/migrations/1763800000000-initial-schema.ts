import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { createTables } from '../portable';

/** The first schema: nodes of every kind, what is said of them, what is measured, and every revision of both. */
export class InitialSchema1763800000000 implements MigrationInterface {
  name = 'InitialSchema1763800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await queryRunner.dropTable(table.name, true, true);
  }
}

const TABLES: readonly TableOptions[] = [
  {
    name: 'unit',
    columns: [
      { name: 'code', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'unit_pkey' },
      { name: 'ucum', type: 'varchar', isNullable: true },
      { name: 'name_en', type: 'varchar' },
      { name: 'name_zh', type: 'varchar' },
    ],
  },
  {
    name: 'metric',
    columns: [
      { name: 'code', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'metric_pkey' },
      { name: 'name_en', type: 'varchar' },
      { name: 'name_zh', type: 'varchar' },
    ],
  },
  {
    name: 'node',
    columns: [
      { name: 'id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'node_pkey' },
      { name: 'kind', type: 'varchar' },
      { name: 'slug', type: 'varchar' },
      { name: 'position', type: 'integer', default: '0' },
      { name: 'name_en', type: 'varchar' },
      { name: 'name_zh', type: 'varchar' },
      { name: 'summary_en', type: 'text', isNullable: true },
      { name: 'summary_zh', type: 'text', isNullable: true },
      { name: 'period_start', type: 'varchar', isNullable: true },
      { name: 'period_end', type: 'varchar', isNullable: true },
      { name: 'revision', type: 'integer' },
      { name: 'latitude', type: 'double precision', isNullable: true },
      { name: 'longitude', type: 'double precision', isNullable: true },
      { name: 'coordinates_citation_id', type: 'varchar', isNullable: true },
      { name: 'concept_kind', type: 'varchar', isNullable: true },
      { name: 'iso2', type: 'varchar', isNullable: true },
      { name: 'data_state', type: 'varchar', isNullable: true },
      { name: 'caption_citation_id', type: 'varchar', isNullable: true },
      { name: 'framework_level', type: 'varchar', isNullable: true },
      { name: 'definition_en', type: 'text', isNullable: true },
      { name: 'definition_zh', type: 'text', isNullable: true },
      { name: 'value_type', type: 'varchar', isNullable: true },
      { name: 'direction', type: 'varchar', isNullable: true },
      { name: 'unit_code', type: 'varchar', isNullable: true },
      { name: 'funding_government', type: 'varchar', isNullable: true },
      { name: 'funding_enterprise', type: 'varchar', isNullable: true },
      { name: 'operation_government', type: 'varchar', isNullable: true },
      { name: 'operation_enterprise', type: 'varchar', isNullable: true },
      { name: 'control_government', type: 'varchar', isNullable: true },
      { name: 'control_enterprise', type: 'varchar', isNullable: true },
      { name: 'organisation_kind', type: 'varchar', isNullable: true },
      { name: 'policy_kind', type: 'varchar', isNullable: true },
      { name: 'version', type: 'varchar', isNullable: true },
      { name: 'method', type: 'text', isNullable: true },
      { name: 'region_kind', type: 'varchar', isNullable: true },
      { name: 'source_type', type: 'varchar', isNullable: true },
      { name: 'publisher_en', type: 'varchar', isNullable: true },
      { name: 'publisher_zh', type: 'varchar', isNullable: true },
      { name: 'year', type: 'integer', isNullable: true },
      { name: 'language', type: 'varchar', isNullable: true },
      { name: 'licence', type: 'varchar', isNullable: true },
      { name: 'rights_en', type: 'text', isNullable: true },
      { name: 'rights_zh', type: 'text', isNullable: true },
      { name: 'url', type: 'varchar', isNullable: true },
      { name: 'evidence', type: 'varchar', isNullable: true },
      { name: 'retraction_en', type: 'text', isNullable: true },
      { name: 'retraction_zh', type: 'text', isNullable: true },
    ],
    foreignKeys: [
      {
        name: 'node_coordinates_citation_id_fkey',
        columnNames: ['coordinates_citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
      {
        name: 'node_caption_citation_id_fkey',
        columnNames: ['caption_citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
      {
        name: 'node_unit_code_fkey',
        columnNames: ['unit_code'],
        referencedTableName: 'unit',
        referencedColumnNames: ['code'],
      },
    ],
    indices: [
      { name: 'node_kind_slug_idx', columnNames: ['kind', 'slug'], isUnique: true },
      { name: 'node_kind_idx', columnNames: ['kind'] },
    ],
    checks: [
      { name: 'node_recipe_filled', expression: "kind <> 'recipe' OR (version IS NOT NULL AND method IS NOT NULL)" },
      { name: 'node_recipe', expression: "kind = 'recipe' OR (version IS NULL AND method IS NULL)" },
      { name: 'node_data_state', expression: "data_state IS NULL OR data_state IN ('IN_TEXT', 'PARTLY', 'MISSING')" },
      {
        name: 'node_figure_filled',
        expression: "kind <> 'figure' OR (data_state IS NOT NULL AND caption_citation_id IS NOT NULL)",
      },
      { name: 'node_figure', expression: "kind = 'figure' OR (data_state IS NULL AND caption_citation_id IS NULL)" },
      { name: 'node_evidence', expression: "evidence IS NULL OR evidence IN ('A', 'B', 'C', 'D')" },
      {
        name: 'node_source_type',
        expression:
          "source_type IS NULL OR source_type IN ('REPORT', 'DATASET', 'STATISTIC', 'WEBSITE', 'ARTICLE', 'LAW')",
      },
      {
        name: 'node_source_filled',
        expression:
          "kind <> 'source' OR (source_type IS NOT NULL AND publisher_en IS NOT NULL AND publisher_zh IS NOT NULL AND licence IS NOT NULL AND evidence IS NOT NULL)",
      },
      {
        name: 'node_source',
        expression:
          "kind = 'source' OR (source_type IS NULL AND publisher_en IS NULL AND publisher_zh IS NULL AND year IS NULL AND language IS NULL AND licence IS NULL AND rights_en IS NULL AND rights_zh IS NULL AND url IS NULL AND evidence IS NULL AND retraction_en IS NULL AND retraction_zh IS NULL)",
      },
      {
        name: 'node_value_type',
        expression: "value_type IS NULL OR value_type IN ('NUMBER', 'SHARE', 'RANK', 'INDEX')",
      },
      {
        name: 'node_direction',
        expression: "direction IS NULL OR direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NONE')",
      },
      {
        name: 'node_indicator_filled',
        expression:
          "kind <> 'indicator' OR (definition_en IS NOT NULL AND definition_zh IS NOT NULL AND value_type IS NOT NULL AND direction IS NOT NULL AND unit_code IS NOT NULL)",
      },
      {
        name: 'node_indicator',
        expression:
          "kind = 'indicator' OR (definition_en IS NULL AND definition_zh IS NULL AND value_type IS NULL AND direction IS NULL AND unit_code IS NULL)",
      },
      {
        name: 'node_framework_level',
        expression: "framework_level IS NULL OR framework_level IN ('FRAMEWORK', 'DIMENSION', 'DOMAIN')",
      },
      { name: 'node_framework', expression: "kind = 'framework' OR (framework_level IS NULL)" },
      {
        name: 'node_policy_kind',
        expression:
          "policy_kind IS NULL OR policy_kind IN ('STRATEGY', 'PLAN', 'STANDARD', 'PROGRAMME', 'GOAL', 'LAW', 'ASSESSMENT')",
      },
      { name: 'node_policy', expression: "kind = 'policy' OR (policy_kind IS NULL)" },
      {
        name: 'node_concept_kind',
        expression:
          "concept_kind IS NULL OR concept_kind IN ('IDEA', 'CITY_GROUP', 'CHARACTERISTIC', 'LAYER', 'EVENT', 'PRODUCT', 'POINT', 'MARKET')",
      },
      { name: 'node_concept', expression: "kind = 'concept' OR (concept_kind IS NULL)" },
      { name: 'node_organisation_filled', expression: "kind <> 'organisation' OR (organisation_kind IS NOT NULL)" },
      {
        name: 'node_organisation_kind',
        expression:
          "organisation_kind IS NULL OR organisation_kind IN ('COMPANY', 'PUBLIC_BODY', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'HOSPITAL', 'INTERNATIONAL_BODY', 'DATA_PRODUCER', 'GROUP')",
      },
      { name: 'node_organisation', expression: "kind = 'organisation' OR (organisation_kind IS NULL)" },
      { name: 'node_region_filled', expression: "kind <> 'region' OR (region_kind IS NOT NULL)" },
      {
        name: 'node_region_kind',
        expression:
          "region_kind IS NULL OR region_kind IN ('CLUSTER', 'PROVINCE', 'WORLD_REGION', 'COUNTRY_PART', 'DISTRICT', 'SITE')",
      },
      { name: 'node_region', expression: "kind = 'region' OR (region_kind IS NULL)" },
      {
        name: 'node_coordinates',
        expression:
          '(latitude IS NULL) = (longitude IS NULL) AND (latitude IS NULL) = (coordinates_citation_id IS NULL)',
      },
      {
        name: 'node_city',
        expression: "kind = 'city' OR (latitude IS NULL AND longitude IS NULL AND coordinates_citation_id IS NULL)",
      },
      { name: 'node_country', expression: "kind = 'country' OR (iso2 IS NULL)" },
      { name: 'node_id', expression: "id = kind || ':' || slug" },
      {
        name: 'node_kind',
        expression:
          "kind IN ('country', 'city', 'region', 'domain', 'challenge', 'solution', 'technology', 'case', 'organisation', 'trend', 'concept', 'operatingModel', 'participationStage', 'capability', 'securityArea', 'innovationSystem', 'policy', 'framework', 'indicator', 'source', 'figure', 'recipe')",
      },
    ],
  },
  {
    name: 'citation',
    columns: [
      { name: 'id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'citation_pkey' },
      { name: 'source_id', type: 'varchar' },
      { name: 'locator', type: 'varchar' },
      { name: 'marker', type: 'varchar', default: "''" },
    ],
    foreignKeys: [
      {
        name: 'citation_source_id_fkey',
        columnNames: ['source_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      {
        name: 'citation_source_id_locator_marker_idx',
        columnNames: ['source_id', 'locator', 'marker'],
        isUnique: true,
      },
    ],
  },
  {
    name: 'node_alias',
    columns: [
      { name: 'node_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'node_alias_pkey' },
      { name: 'name', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'node_alias_pkey' },
      { name: 'position', type: 'integer' },
    ],
    foreignKeys: [
      {
        name: 'node_alias_node_id_fkey',
        columnNames: ['node_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [{ name: 'node_alias_node_id_idx', columnNames: ['node_id'] }],
  },
  {
    name: 'external_id',
    columns: [
      { name: 'node_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'external_id_pkey' },
      { name: 'scheme', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'external_id_pkey' },
      { name: 'value', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'external_id_pkey' },
      { name: 'citation_id', type: 'varchar' },
    ],
    foreignKeys: [
      {
        name: 'external_id_node_id_fkey',
        columnNames: ['node_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
      {
        name: 'external_id_citation_id_fkey',
        columnNames: ['citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [{ name: 'external_id_node_id_idx', columnNames: ['node_id'] }],
    checks: [
      {
        name: 'external_id_scheme',
        expression: "scheme IN ('GEONAMES', 'WIKIDATA', 'UN_LOCODE', 'ISO_3166_2', 'ISO_3166_1', 'DOI', 'ISBN')",
      },
    ],
  },
  {
    name: 'statement',
    columns: [
      { name: 'id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'statement_pkey' },
      { name: 'kind', type: 'varchar' },
      { name: 'position', type: 'integer' },
      { name: 'actor', type: 'varchar', isNullable: true },
      { name: 'basis', type: 'varchar' },
      { name: 'evidence', type: 'varchar' },
      { name: 'flags', type: 'text' },
      { name: 'text_en', type: 'text' },
      { name: 'text_zh', type: 'text' },
      { name: 'note_en', type: 'text', isNullable: true },
      { name: 'note_zh', type: 'text', isNullable: true },
      { name: 'period_start', type: 'varchar', isNullable: true },
      { name: 'period_end', type: 'varchar', isNullable: true },
      { name: 'revision', type: 'integer' },
      { name: 'owner_id', type: 'varchar' },
      { name: 'citation_id', type: 'varchar' },
    ],
    foreignKeys: [
      {
        name: 'statement_owner_id_fkey',
        columnNames: ['owner_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
      {
        name: 'statement_citation_id_fkey',
        columnNames: ['citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      { name: 'statement_citation_id_idx', columnNames: ['citation_id'] },
      { name: 'statement_kind_id_idx', columnNames: ['kind', 'id'] },
      { name: 'statement_owner_id_position_idx', columnNames: ['owner_id', 'position'] },
    ],
    checks: [
      { name: 'statement_evidence', expression: "evidence IN ('A', 'B', 'C', 'D')" },
      {
        name: 'statement_basis',
        expression: "basis IN ('MEASURED', 'REPORTED', 'GENERAL_STATISTIC', 'PROJECTION', 'TARGET', 'OPINION')",
      },
      {
        name: 'statement_actor',
        expression:
          "actor IS NULL OR actor IN ('GOVERNMENT', 'ENTERPRISE', 'RESEARCH', 'FINANCE', 'INCUBATOR', 'SERVICE', 'INDIVIDUAL')",
      },
      {
        name: 'statement_kind',
        expression:
          "kind IN ('CHALLENGE', 'ACTION', 'OUTCOME', 'LESSON', 'ADVANTAGE', 'DISADVANTAGE', 'FINDING', 'GOAL', 'MEANS', 'THREAT', 'MEASURE', 'MILESTONE', 'STATISTIC', 'FORECAST', 'DEFINITION')",
      },
    ],
  },
  {
    name: 'statement_about',
    columns: [
      { name: 'statement_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'statement_about_pkey' },
      { name: 'node_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'statement_about_pkey' },
      { name: 'position', type: 'integer' },
    ],
    foreignKeys: [
      {
        name: 'statement_about_statement_id_fkey',
        columnNames: ['statement_id'],
        referencedTableName: 'statement',
        referencedColumnNames: ['id'],
      },
      {
        name: 'statement_about_node_id_fkey',
        columnNames: ['node_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [{ name: 'statement_about_node_id_idx', columnNames: ['node_id'] }],
  },
  {
    name: 'statement_citation',
    columns: [
      { name: 'statement_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'statement_citation_pkey' },
      { name: 'citation_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'statement_citation_pkey' },
      { name: 'position', type: 'integer' },
    ],
    foreignKeys: [
      {
        name: 'statement_citation_statement_id_fkey',
        columnNames: ['statement_id'],
        referencedTableName: 'statement',
        referencedColumnNames: ['id'],
      },
      {
        name: 'statement_citation_citation_id_fkey',
        columnNames: ['citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
    ],
  },
  {
    name: 'quantity',
    columns: [
      { name: 'id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'quantity_pkey' },
      { name: 'position', type: 'integer' },
      { name: 'comparator', type: 'varchar' },
      { name: 'value', type: 'double precision', isNullable: true },
      { name: 'low', type: 'double precision', isNullable: true },
      { name: 'high', type: 'double precision', isNullable: true },
      { name: 'change', type: 'varchar', isNullable: true },
      { name: 'base', type: 'double precision', isNullable: true },
      { name: 'period_start', type: 'varchar', isNullable: true },
      { name: 'period_end', type: 'varchar', isNullable: true },
      { name: 'as_printed', type: 'varchar' },
      { name: 'statement_id', type: 'varchar' },
      { name: 'metric_code', type: 'varchar' },
      { name: 'unit_code', type: 'varchar' },
    ],
    foreignKeys: [
      {
        name: 'quantity_statement_id_fkey',
        columnNames: ['statement_id'],
        referencedTableName: 'statement',
        referencedColumnNames: ['id'],
      },
      {
        name: 'quantity_metric_code_fkey',
        columnNames: ['metric_code'],
        referencedTableName: 'metric',
        referencedColumnNames: ['code'],
      },
      {
        name: 'quantity_unit_code_fkey',
        columnNames: ['unit_code'],
        referencedTableName: 'unit',
        referencedColumnNames: ['code'],
      },
    ],
    indices: [
      { name: 'quantity_statement_id_position_idx', columnNames: ['statement_id', 'position'], isUnique: true },
    ],
    checks: [
      { name: 'quantity_value', expression: 'value IS NOT NULL OR low IS NOT NULL OR high IS NOT NULL' },
      {
        name: 'quantity_change',
        expression: "change IS NULL OR change IN ('ABSOLUTE', 'RELATIVE', 'PERCENTAGE_POINTS', 'FACTOR')",
      },
      {
        name: 'quantity_comparator',
        expression: "comparator IN ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN', 'RANGE')",
      },
    ],
  },
  {
    name: 'link',
    columns: [
      { name: 'id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'link_pkey' },
      { name: 'type', type: 'varchar' },
      { name: 'role', type: 'varchar', default: "''" },
      { name: 'position', type: 'integer' },
      { name: 'revision', type: 'integer' },
      { name: 'from_id', type: 'varchar' },
      { name: 'to_id', type: 'varchar' },
      { name: 'citation_id', type: 'varchar', isNullable: true },
    ],
    foreignKeys: [
      {
        name: 'link_from_id_fkey',
        columnNames: ['from_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
      { name: 'link_to_id_fkey', columnNames: ['to_id'], referencedTableName: 'node', referencedColumnNames: ['id'] },
      {
        name: 'link_citation_id_fkey',
        columnNames: ['citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      { name: 'link_from_id_type_to_id_role_idx', columnNames: ['from_id', 'type', 'to_id', 'role'], isUnique: true },
      { name: 'link_to_id_type_id_idx', columnNames: ['to_id', 'type', 'id'] },
      { name: 'link_from_id_type_position_id_idx', columnNames: ['from_id', 'type', 'position', 'id'] },
    ],
    checks: [
      {
        name: 'link_type',
        expression:
          "type IN ('IN_COUNTRY', 'PART_OF', 'MEMBER_OF', 'TAKES_PLACE_IN', 'IN_DOMAIN', 'ADDRESSES', 'APPLIES', 'USES', 'INVOLVES', 'ILLUSTRATES', 'FACES', 'RUNS_AS', 'COOPERATES_WITH', 'MEASURES', 'PRODUCED_BY', 'GOVERNED_BY', 'RELATES_TO')",
      },
    ],
  },
  {
    name: 'link_statement',
    columns: [
      { name: 'link_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'link_statement_pkey' },
      { name: 'statement_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'link_statement_pkey' },
      { name: 'position', type: 'integer' },
    ],
    foreignKeys: [
      {
        name: 'link_statement_link_id_fkey',
        columnNames: ['link_id'],
        referencedTableName: 'link',
        referencedColumnNames: ['id'],
      },
      {
        name: 'link_statement_statement_id_fkey',
        columnNames: ['statement_id'],
        referencedTableName: 'statement',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [{ name: 'link_statement_statement_id_idx', columnNames: ['statement_id'] }],
  },
  {
    name: 'observation',
    columns: [
      { name: 'id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'observation_pkey' },
      { name: 'period_start', type: 'varchar' },
      { name: 'period_end', type: 'varchar' },
      { name: 'value', type: 'double precision', isNullable: true },
      { name: 'status', type: 'varchar' },
      { name: 'evidence', type: 'varchar' },
      { name: 'flags', type: 'text' },
      { name: 'note_en', type: 'text', isNullable: true },
      { name: 'note_zh', type: 'text', isNullable: true },
      { name: 'as_printed', type: 'varchar', isNullable: true },
      { name: 'revision', type: 'integer' },
      { name: 'indicator_id', type: 'varchar' },
      { name: 'city_id', type: 'varchar' },
      { name: 'source_id', type: 'varchar' },
      { name: 'citation_id', type: 'varchar' },
    ],
    foreignKeys: [
      {
        name: 'observation_indicator_id_fkey',
        columnNames: ['indicator_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
      {
        name: 'observation_city_id_fkey',
        columnNames: ['city_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
      {
        name: 'observation_source_id_fkey',
        columnNames: ['source_id'],
        referencedTableName: 'node',
        referencedColumnNames: ['id'],
      },
      {
        name: 'observation_citation_id_fkey',
        columnNames: ['citation_id'],
        referencedTableName: 'citation',
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      { name: 'observation_city_id_indicator_id_idx', columnNames: ['city_id', 'indicator_id'] },
      {
        name: 'observation_indicator_id_city_id_period_start_period_end_so_idx',
        columnNames: ['indicator_id', 'city_id', 'period_start', 'period_end', 'source_id'],
        isUnique: true,
      },
    ],
    checks: [
      { name: 'observation_missing', expression: "(value IS NULL) = (status IN ('L', 'M', 'O'))" },
      { name: 'observation_evidence', expression: "evidence IN ('A', 'B', 'C', 'D')" },
      {
        name: 'observation_status',
        expression: "status IN ('A', 'E', 'I', 'F', 'P', 'M', 'B', 'D', 'L', 'N', 'O', 'S', 'U')",
      },
    ],
  },
  {
    name: 'revision',
    columns: [
      { name: 'number', type: 'integer', isPrimary: true, primaryKeyConstraintName: 'revision_pkey' },
      { name: 'time', type: 'varchar' },
      { name: 'author', type: 'varchar' },
      { name: 'message', type: 'text' },
      { name: 'content_hash', type: 'varchar' },
    ],
  },
  {
    name: 'revision_change',
    columns: [
      { name: 'revision_number', type: 'integer', isPrimary: true, primaryKeyConstraintName: 'revision_change_pkey' },
      { name: 'subject_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'revision_change_pkey' },
      { name: 'action', type: 'varchar' },
      { name: 'before', type: 'text' },
      { name: 'after', type: 'text' },
    ],
    foreignKeys: [
      {
        name: 'revision_change_revision_number_fkey',
        columnNames: ['revision_number'],
        referencedTableName: 'revision',
        referencedColumnNames: ['number'],
      },
    ],
    indices: [{ name: 'revision_change_revision_number_idx', columnNames: ['revision_number'] }],
    checks: [{ name: 'revision_change_action', expression: "action IN ('ADDED', 'CHANGED', 'REMOVED')" }],
  },
  {
    name: 'tombstone',
    columns: [
      { name: 'node_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'tombstone_pkey' },
      { name: 'name_en', type: 'varchar' },
      { name: 'name_zh', type: 'varchar' },
      { name: 'reason', type: 'text' },
      { name: 'successor_id', type: 'varchar', isNullable: true },
      { name: 'revision_number', type: 'integer' },
    ],
    foreignKeys: [
      {
        name: 'tombstone_revision_number_fkey',
        columnNames: ['revision_number'],
        referencedTableName: 'revision',
        referencedColumnNames: ['number'],
      },
    ],
  },
];
