import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTexts } from '../portable';

/** A statement knows what statements and values of other sources say to it. */
export class OtherSources1764310000000 implements MigrationInterface {
  name = 'OtherSources1764310000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addTexts(queryRunner, 'statement', ['other_sources']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('statement', 'other_sources');
  }
}
