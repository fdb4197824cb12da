import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { createTables } from '../portable';
import { Search1763900000000 } from './1763900000000-search';

/** Terms of art come; the tables of the full-text index go, since the snapshot holds where each word stands. */
export class Terms1764400000000 implements MigrationInterface {
  name = 'Terms1764400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, TABLES);
    await new Search1763900000000().down(queryRunner);
  }

  /** The tables come back empty; an older program fills them with whatever is changed after that. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await new Search1763900000000().up(queryRunner);
    for (const table of TABLES) await queryRunner.dropTable(table.name);
  }
}

const TABLES: readonly TableOptions[] = [
  {
    name: 'term',
    columns: [
      { name: 'code', type: 'varchar', isPrimary: true, primaryKeyConstraintName: 'term_pkey' },
      { name: 'name_en', type: 'varchar' },
      { name: 'name_zh', type: 'varchar' },
      { name: 'words', type: 'text' },
    ],
  },
];
