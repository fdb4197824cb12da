import { type MigrationInterface, type QueryRunner, TableCheck, TableColumn } from 'typeorm';
import { addColumns } from '../portable';

/** Cases know their status and their own page; indicators say how, how often, within which limits and of whom they are measured. */
export class CasesAndIndicators1764100000000 implements MigrationInterface {
  name = 'CasesAndIndicators1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'node', COLUMNS);
    // What an older program has written says nothing of a status.
    await queryRunner.query(`UPDATE "node" SET status = 'UNKNOWN' WHERE kind = 'case'`);
    await queryRunner.createCheckConstraints('node', CHECKS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropCheckConstraints('node', CHECKS);
    await queryRunner.dropColumns('node', COLUMNS);
  }
}

const COLUMNS = [
  { name: 'status', type: 'varchar' },
  { name: 'link', type: 'varchar' },
  { name: 'frequency', type: 'varchar' },
  { name: 'collection_method_en', type: 'text' },
  { name: 'collection_method_zh', type: 'text' },
  { name: 'population_concept', type: 'varchar' },
  { name: 'reference_area', type: 'varchar' },
  { name: 'sdmx_code', type: 'varchar' },
  { name: 'sdg_code', type: 'varchar' },
].map((column) => new TableColumn({ ...column, isNullable: true }));

const CHECKS = [
  {
    name: 'node_indicator_metadata',
    expression:
      "kind = 'indicator' OR (frequency IS NULL AND collection_method_en IS NULL AND collection_method_zh IS NULL AND population_concept IS NULL AND reference_area IS NULL AND sdmx_code IS NULL AND sdg_code IS NULL)",
  },
  {
    name: 'node_collection_method',
    expression: '(collection_method_en IS NULL) = (collection_method_zh IS NULL)',
  },
  {
    name: 'node_frequency',
    expression: "frequency IS NULL OR frequency IN ('ANNUAL', 'QUINQUENNIAL', 'DECENNIAL', 'IRREGULAR', 'ONCE')",
  },
  {
    name: 'node_population_concept',
    expression:
      "population_concept IS NULL OR population_concept IN ('RESIDENT', 'REGISTERED', 'VARIES', 'NOT_STATED')",
  },
  {
    name: 'node_reference_area',
    expression:
      "reference_area IS NULL OR reference_area IN ('ADMINISTRATIVE_UNIT', 'AGGLOMERATION', 'VARIES', 'NOT_STATED')",
  },
  { name: 'node_case', expression: "kind = 'case' OR (status IS NULL AND link IS NULL)" },
  { name: 'node_case_filled', expression: "kind <> 'case' OR (status IS NOT NULL)" },
  {
    name: 'node_case_status',
    expression: "status IS NULL OR status IN ('PLANNED', 'TRIAL', 'RUNNING', 'ENDED', 'UNKNOWN')",
  },
].map((each) => new TableCheck(each));
