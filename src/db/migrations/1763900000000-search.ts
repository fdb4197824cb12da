import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { createTables, isSqlite } from '../portable';

/** What searching needed while the database searched. Left empty: a later migration drops it. */
export class Search1763900000000 implements MigrationInterface {
  name = 'Search1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
    if (isSqlite(queryRunner.dataSource)) {
      await queryRunner.query(
        `CREATE VIRTUAL TABLE search_index USING fts5(names, texts, content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars '.'")`,
      );
      return;
    }
    await queryRunner.query(
      'CREATE TABLE search_index (number integer CONSTRAINT search_index_pkey PRIMARY KEY, terms tsvector NOT NULL)',
    );
    await queryRunner.query('CREATE INDEX search_index_terms_idx ON search_index USING gin (terms)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE search_index');
    for (const table of TABLES) await queryRunner.dropTable(table.name, true, true);
  }
}

const TABLES: readonly TableOptions[] = [
  {
    name: 'search_document',
    columns: [
      { name: 'number', type: 'integer', isPrimary: true, primaryKeyConstraintName: 'search_document_pkey' },
      { name: 'id', type: 'varchar' },
      { name: 'kind', type: 'varchar' },
      { name: 'node_id', type: 'varchar' },
      { name: 'cities', type: 'text' },
    ],
    indices: [
      { name: 'search_document_id_idx', columnNames: ['id'], isUnique: true },
      { name: 'search_document_node_id_idx', columnNames: ['node_id'] },
    ],
  },
  {
    // Apart from search_document, so that a wide search sorts and counts without reading long texts.
    name: 'search_text',
    columns: [
      { name: 'number', type: 'integer', isPrimary: true, primaryKeyConstraintName: 'search_text_pkey' },
      { name: 'units_en', type: 'text' },
      { name: 'units_zh', type: 'text' },
      { name: 'words', type: 'text' },
    ],
  },
  {
    name: 'search_term',
    columns: [
      { name: 'form', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'search_term_pkey' },
      { name: 'term', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'search_term_pkey' },
      { name: 'documents', type: 'integer' },
    ],
  },
  {
    name: 'search_name',
    columns: [
      { name: 'prefix', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'search_name_pkey' },
      { name: 'node_id', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'search_name_pkey' },
      { name: 'name', type: 'varchar' },
      { name: 'place', type: 'integer' },
    ],
    indices: [
      { name: 'search_name_node_id_idx', columnNames: ['node_id'] },
      { name: 'search_name_place_prefix_idx', columnNames: ['place', 'prefix'] },
    ],
  },
];
