import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { rebuildSearchIndex } from '../search/rebuild-search-index';

/** Traditional characters and British spellings are indexed as simplified and American ones: texts are cut in another way than before. */
export class SearchSpellings1764000000000 implements MigrationInterface {
  name = 'SearchSpellings1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await rebuildSearchIndex(queryRunner);
  }

  /** The tables stay as they are; an older program makes the index anew when it next changes the content. */
  async down(): Promise<void> {}
}
