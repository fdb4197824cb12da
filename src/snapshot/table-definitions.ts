import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Alias } from '../entities/alias';
import { Citation } from '../entities/citation';
import { ExternalId } from '../entities/external-id';
import { KnowledgeNode } from '../entities/knowledge-node';
import { Link } from '../entities/link';
import { LinkStatement } from '../entities/link-statement';
import { Metric } from '../entities/metric';
import { Observation } from '../entities/observation';
import { Quantity } from '../entities/quantity';
import { Statement } from '../entities/statement';
import { StatementAbout } from '../entities/statement-about';
import { StatementCitation } from '../entities/statement-citation';
import { Term } from '../entities/term';
import { Unit } from '../entities/unit';
import type { TableName } from './row-types';

/** How the values of a property are kept; of a reference, the table that it leads to. */
export type ColumnKind =
  'key' | 'shownKey' | 'text' | 'name' | 'word' | 'json' | 'int' | 'number' | { readonly to: TableName };

export interface TableDefinition {
  readonly entity: EntityTarget<ObjectLiteral>;
  /** Properties that tell one row from all others. */
  readonly key: readonly string[];
  /** Properties in whose order the rows lie when the snapshot is built. */
  readonly order: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

const NODE = { to: 'node' } as const;
const CITATION = { to: 'citation' } as const;
const STATEMENT = { to: 'statement' } as const;
const NAMED = { code: 'shownKey', nameEn: 'name', nameZh: 'name' } as const;

/**
 * What a snapshot holds of each table: a property of the entity, and how it is kept. `word` suits what many rows have alike; `name` and
 * `shownKey` a text that nearly every answer shows, which stays a string once it was made; `text` and `key` all others.
 */
export const TABLES: Readonly<Record<TableName, TableDefinition>> = {
  unit: {
    entity: Unit,
    key: ['code'],
    order: ['code'],
    columns: { ...NAMED, ucum: 'text', singularEn: 'name', figureEn: 'name', figureZh: 'name' },
  },
  metric: {
    entity: Metric,
    key: ['code'],
    order: ['code'],
    columns: NAMED,
  },
  term: {
    entity: Term,
    key: ['code'],
    order: ['code'],
    columns: { ...NAMED, words: 'json' },
  },
  node: {
    entity: KnowledgeNode,
    key: ['id'],
    order: ['id'],
    columns: {
      id: 'shownKey',
      kind: 'word',
      slug: 'text',
      position: 'int',
      nameEn: 'name',
      nameZh: 'name',
      summaryEn: 'text',
      summaryZh: 'text',
      periodStart: 'word',
      periodEnd: 'word',
      revision: 'int',
      iso2: 'word',
      latitude: 'number',
      longitude: 'number',
      coordinatesCitationId: CITATION,
      status: 'word',
      link: 'text',
      regionKind: 'word',
      organisationKind: 'word',
      conceptKind: 'word',
      policyKind: 'word',
      frameworkLevel: 'word',
      fundingGovernment: 'word',
      fundingEnterprise: 'word',
      operationGovernment: 'word',
      operationEnterprise: 'word',
      controlGovernment: 'word',
      controlEnterprise: 'word',
      definitionEn: 'text',
      definitionZh: 'text',
      valueType: 'word',
      direction: 'word',
      unitCode: { to: 'unit' },
      frequency: 'word',
      collectionMethodEn: 'text',
      collectionMethodZh: 'text',
      populationConcept: 'word',
      referenceArea: 'word',
      sdmxCode: 'text',
      sdgCode: 'text',
      sourceType: 'word',
      publisherEn: 'text',
      publisherZh: 'text',
      year: 'int',
      language: 'word',
      licence: 'text',
      rightsEn: 'text',
      rightsZh: 'text',
      url: 'text',
      evidence: 'word',
      retractionEn: 'text',
      retractionZh: 'text',
      dataState: 'word',
      captionCitationId: CITATION,
      version: 'text',
      method: 'json',
    },
  },
  citation: {
    entity: Citation,
    key: ['id'],
    order: ['id'],
    columns: { id: 'key', sourceId: NODE, locator: 'text', marker: 'text' },
  },
  node_alias: {
    entity: Alias,
    key: ['nodeId', 'name'],
    order: ['nodeId', 'position'],
    columns: { nodeId: NODE, name: 'text', position: 'int' },
  },
  external_id: {
    entity: ExternalId,
    key: ['nodeId', 'scheme', 'value'],
    order: ['nodeId', 'scheme', 'value'],
    columns: { nodeId: NODE, scheme: 'word', value: 'text', citationId: CITATION },
  },
  statement: {
    entity: Statement,
    key: ['id'],
    order: ['ownerId', 'position', 'id'],
    columns: {
      id: 'key',
      kind: 'word',
      position: 'int',
      actor: 'word',
      basis: 'word',
      evidence: 'word',
      flags: 'json',
      textEn: 'text',
      textZh: 'text',
      noteEn: 'text',
      noteZh: 'text',
      inferredByEn: 'word',
      inferredByZh: 'word',
      inferredFromEn: 'text',
      inferredFromZh: 'text',
      otherSources: 'json',
      periodStart: 'word',
      periodEnd: 'word',
      revision: 'int',
      ownerId: NODE,
      citationId: CITATION,
    },
  },
  statement_about: {
    entity: StatementAbout,
    key: ['statementId', 'nodeId'],
    order: ['statementId', 'position', 'nodeId'],
    columns: { statementId: STATEMENT, nodeId: NODE, position: 'int' },
  },
  statement_citation: {
    entity: StatementCitation,
    key: ['statementId', 'citationId'],
    order: ['statementId', 'position', 'citationId'],
    columns: { statementId: STATEMENT, citationId: CITATION, position: 'int' },
  },
  quantity: {
    entity: Quantity,
    key: ['statementId', 'position'],
    order: ['statementId', 'position'],
    columns: {
      id: 'text',
      position: 'int',
      comparator: 'word',
      value: 'number',
      low: 'number',
      high: 'number',
      change: 'word',
      base: 'number',
      periodStart: 'word',
      periodEnd: 'word',
      asPrinted: 'text',
      statementId: STATEMENT,
      metricCode: { to: 'metric' },
      unitCode: { to: 'unit' },
    },
  },
  link: {
    entity: Link,
    key: ['id'],
    order: ['fromId', 'type', 'position', 'id'],
    columns: {
      id: 'key',
      type: 'word',
      role: 'word',
      position: 'int',
      revision: 'int',
      fromId: NODE,
      toId: NODE,
      citationId: CITATION,
    },
  },
  link_statement: {
    entity: LinkStatement,
    key: ['linkId', 'statementId'],
    order: ['linkId', 'position', 'statementId'],
    columns: { linkId: { to: 'link' }, statementId: STATEMENT, position: 'int' },
  },
  observation: {
    entity: Observation,
    key: ['id'],
    order: ['indicatorId', 'periodStart', 'cityId', 'id'],
    columns: {
      id: 'key',
      periodStart: 'word',
      periodEnd: 'word',
      value: 'number',
      status: 'word',
      evidence: 'word',
      flags: 'json',
      noteEn: 'text',
      noteZh: 'text',
      asPrinted: 'text',
      revision: 'int',
      indicatorId: NODE,
      cityId: NODE,
      sourceId: NODE,
      citationId: CITATION,
    },
  },
};

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
