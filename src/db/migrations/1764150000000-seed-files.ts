import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { createTables } from '../portable';

/** Which seed files the last revision was made from, so that applying reads only what is not the same any more. None of it is content. */
export class SeedFiles1764150000000 implements MigrationInterface {
  name = 'SeedFiles1764150000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.dropTable(table.name);
  }
}

const TABLES: readonly TableOptions[] = [
  {
    name: 'seed_state',
    columns: [
      // What read the files, and the content that came of them: with another of either, nothing is known of the files.
      { name: 'program', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'seed_state_pkey' },
      { name: 'content_hash', type: 'varchar' },
    ],
  },
  {
    name: 'seed_file',
    columns: [
      { name: 'path', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'seed_file_pkey' },
      { name: 'digest', type: 'varchar' },
      { name: 'facts', type: 'text' },
    ],
  },
];
