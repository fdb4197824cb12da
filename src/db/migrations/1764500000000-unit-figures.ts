import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTexts } from '../portable';

/** A unit knows its singular, and how a figure is written with it. */
export class UnitFigures1764500000000 implements MigrationInterface {
  name = 'UnitFigures1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addTexts(queryRunner, 'unit', COLUMNS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumns('unit', COLUMNS);
  }
}

const COLUMNS = ['singular_en', 'figure_en', 'figure_zh'];
