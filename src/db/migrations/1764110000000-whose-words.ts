import { type MigrationInterface, type QueryRunner, TableCheck } from 'typeorm';
import { addTexts } from '../portable';

/** An inference of the editors is told from what a source says, and a figure that is almost reached from one that is roughly so. */
export class WhoseWords1764110000000 implements MigrationInterface {
  name = 'WhoseWords1764110000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addTexts(queryRunner, 'statement', INFERENCE);
    await renewCheck(queryRunner, 'statement', 'statement_basis', among('basis', [...BASES, 'EDITORIAL']));
    await queryRunner.createCheckConstraint('statement', checkOf('statement_editorial', EDITORIAL));
    await renewCheck(queryRunner, 'quantity', 'quantity_comparator', among('comparator', COMPARATORS));
  }

  /** What the older schema has no word for becomes what it was before: an opinion, a rough figure. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropCheckConstraint('statement', 'statement_editorial');
    await queryRunner.query(`UPDATE "statement" SET "basis" = 'OPINION' WHERE "basis" = 'EDITORIAL'`);
    await queryRunner.query(`UPDATE "quantity" SET "comparator" = 'ABOUT' WHERE "comparator" = 'ALMOST'`);
    await renewCheck(queryRunner, 'statement', 'statement_basis', among('basis', BASES));
    const known = COMPARATORS.filter((word) => word !== 'ALMOST');
    await renewCheck(queryRunner, 'quantity', 'quantity_comparator', among('comparator', known));
    await queryRunner.dropColumns('statement', INFERENCE);
  }
}

const BASES = ['MEASURED', 'REPORTED', 'GENERAL_STATISTIC', 'PROJECTION', 'TARGET', 'OPINION'];
const COMPARATORS = ['EXACT', 'ABOUT', 'ALMOST', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN', 'RANGE'];
const INFERENCE = ['inferred_by_en', 'inferred_by_zh', 'inferred_from_en', 'inferred_from_zh'];
const EDITORIAL =
  "(basis = 'EDITORIAL' AND inferred_by_en IS NOT NULL AND inferred_by_zh IS NOT NULL AND inferred_from_en IS NOT NULL AND inferred_from_zh IS NOT NULL)" +
  " OR (basis <> 'EDITORIAL' AND inferred_by_en IS NULL AND inferred_by_zh IS NULL AND inferred_from_en IS NULL AND inferred_from_zh IS NULL)";

async function renewCheck(queryRunner: QueryRunner, table: string, name: string, expression: string): Promise<void> {
  await queryRunner.dropCheckConstraint(table, name);
  await queryRunner.createCheckConstraint(table, checkOf(name, expression));
}

function checkOf(name: string, expression: string): TableCheck {
  return new TableCheck({ name, expression });
}

function among(column: string, words: readonly string[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}
