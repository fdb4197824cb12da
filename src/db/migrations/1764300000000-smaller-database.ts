import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { keepByKey, keepByRow } from '../portable';

/**
 * Takes half of the bytes away that stand beside the texts. Lists are read from the snapshot in memory, so that no index has to know their
 * order; ids are made from what they stand for, so that no second index has to keep it unique. What points at a citation or a source is
 * found by an index, because removing one asks for it.
 */
export class SmallerDatabase1764300000000 implements MigrationInterface {
  name = 'SmallerDatabase1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, index] of OLD) await queryRunner.dropIndex(table, index);
    for (const [table, index] of NEW) await queryRunner.createIndex(table, index);
    for (const table of JOINING) await keepByKey(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of JOINING) await keepByRow(queryRunner, table);
    for (const [table, index] of NEW) await queryRunner.dropIndex(table, index);
    for (const [table, index] of OLD) await queryRunner.createIndex(table, index);
  }
}

/** Tables that hold little more than their keys. */
const JOINING = ['statement_about', 'statement_citation', 'link_statement'];

const OLD: readonly [table: string, TableIndex][] = [
  ['statement', of('statement_kind_id_idx', ['kind', 'id'])],
  ['citation', of('citation_source_id_locator_marker_idx', ['source_id', 'locator', 'marker'], true)],
  ['link', of('link_from_id_type_position_id_idx', ['from_id', 'type', 'position', 'id'])],
  ['link', of('link_from_id_type_to_id_role_idx', ['from_id', 'type', 'to_id', 'role'], true)],
  ['link', of('link_to_id_type_id_idx', ['to_id', 'type', 'id'])],
  [
    'observation',
    of(
      'observation_indicator_id_city_id_period_start_period_end_so_idx',
      ['indicator_id', 'city_id', 'period_start', 'period_end', 'source_id'],
      true,
    ),
  ],
  ['observation', of('observation_city_id_indicator_id_idx', ['city_id', 'indicator_id'])],
];

const NEW: readonly [table: string, TableIndex][] = [
  ['citation', of('citation_source_id_idx', ['source_id'])],
  ['statement_citation', of('statement_citation_citation_id_idx', ['citation_id'])],
  ['link', of('link_from_id_idx', ['from_id'])],
  ['link', of('link_to_id_idx', ['to_id'])],
  ['link', of('link_citation_id_idx', ['citation_id'])],
  ['observation', of('observation_indicator_id_idx', ['indicator_id'])],
  ['observation', of('observation_city_id_idx', ['city_id'])],
  ['observation', of('observation_source_id_idx', ['source_id'])],
  ['observation', of('observation_citation_id_idx', ['citation_id'])],
];

function of(name: string, columnNames: string[], isUnique = false): TableIndex {
  return new TableIndex({ name, columnNames, isUnique });
}
