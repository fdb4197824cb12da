import type { TableName } from './row-types';

/** The rows of a table that belong to a thing of another one. */
export interface RelationDefinition {
  readonly of: TableName;
  /** The reference of the row to the thing. */
  readonly by: string;
  /** The order of the rows of one thing: their properties, or through a reference those of the thing that it leads to. */
  readonly order: readonly (string | readonly [reference: string, ...properties: string[]])[];
}

/** Every way from a thing to the rows that belong to it. */
export const RELATIONS = {
  aliasesOfNode: { of: 'node_alias', by: 'nodeId', order: ['position'] },
  externalIdsOfNode: { of: 'external_id', by: 'nodeId', order: ['scheme', 'value'] },
  statementsOfOwner: { of: 'statement', by: 'ownerId', order: ['position', 'id'] },
  aboutOfStatement: { of: 'statement_about', by: 'statementId', order: ['position', 'nodeId'] },
  aboutOfNode: { of: 'statement_about', by: 'nodeId', order: [['statementId', 'ownerId', 'position', 'id']] },
  furtherCitationsOfStatement: { of: 'statement_citation', by: 'statementId', order: ['position', 'citationId'] },
  quantitiesOfStatement: { of: 'quantity', by: 'statementId', order: ['position'] },
  quantitiesOfMetric: { of: 'quantity', by: 'metricCode', order: [['statementId', 'id'], 'position'] },
  linksFrom: { of: 'link', by: 'fromId', order: ['type', 'position', 'id'] },
  linksTo: { of: 'link', by: 'toId', order: ['type', 'fromId', 'id'] },
  statementsBehindLink: { of: 'link_statement', by: 'linkId', order: ['position', 'statementId'] },
  linksOfStatement: { of: 'link_statement', by: 'statementId', order: ['linkId'] },
  observationsOfIndicator: { of: 'observation', by: 'indicatorId', order: ['periodStart', 'cityId', 'id'] },
  observationsOfPlace: { of: 'observation', by: 'cityId', order: ['indicatorId', 'periodStart', 'id'] },
  observationsOfSource: { of: 'observation', by: 'sourceId', order: ['indicatorId', 'periodStart', 'cityId', 'id'] },
  citationsOfSource: { of: 'citation', by: 'sourceId', order: ['id'] },
  statementsOfCitation: { of: 'statement', by: 'citationId', order: ['ownerId', 'position', 'id'] },
} as const satisfies Readonly<Record<string, RelationDefinition>>;

export type RelationName = keyof typeof RELATIONS;

export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationName[];
