import type { Alias } from '../src/entities/alias';
import type { CaseStudy } from '../src/entities/case-study';
import type { Citation } from '../src/entities/citation';
import type { City } from '../src/entities/city';
import type { Concept } from '../src/entities/concept';
import type { Country } from '../src/entities/country';
import type { ExternalId } from '../src/entities/external-id';
import type { Figure } from '../src/entities/figure';
import type { Framework } from '../src/entities/framework';
import type { Indicator } from '../src/entities/indicator';
import type { KnowledgeNode } from '../src/entities/knowledge-node';
import type { Link } from '../src/entities/link';
import type { LinkStatement } from '../src/entities/link-statement';
import type { Metric } from '../src/entities/metric';
import type { Observation } from '../src/entities/observation';
import type { OperatingModel } from '../src/entities/operating-model';
import type { Organisation } from '../src/entities/organisation';
import type { Policy } from '../src/entities/policy';
import type { Quantity } from '../src/entities/quantity';
import type { Recipe } from '../src/entities/recipe';
import type { Region } from '../src/entities/region';
import type { Source } from '../src/entities/source';
import type { Statement } from '../src/entities/statement';
import type { StatementAbout } from '../src/entities/statement-about';
import type { StatementCitation } from '../src/entities/statement-citation';
import type { Unit } from '../src/entities/unit';

type Own<E extends KnowledgeNode, R extends keyof E = never> = Omit<E, keyof KnowledgeNode | R>;

/** Columns that one kind of node fills. */
export type KindColumns = Own<CaseStudy> &
  Own<Country> &
  Own<City, 'coordinatesCitation'> &
  Own<Region> &
  Own<Organisation> &
  Own<Concept> &
  Own<Policy> &
  Own<Framework> &
  Own<OperatingModel> &
  Own<Indicator, 'unit'> &
  Own<Source> &
  Own<Figure, 'captionCitation'> &
  Own<Recipe>;

/** The rows of the knowledge base by table, with the property names of the entities; `revision` is 0 until it is applied. */
export interface KnowledgeRows {
  unit: Unit[];
  metric: Metric[];
  node: (KnowledgeNode & KindColumns)[];
  citation: Omit<Citation, 'source'>[];
  node_alias: Omit<Alias, 'node'>[];
  external_id: Omit<ExternalId, 'node' | 'citation'>[];
  statement: Omit<Statement, 'owner' | 'citation'>[];
  statement_about: Omit<StatementAbout, 'statement' | 'node'>[];
  statement_citation: Omit<StatementCitation, 'statement' | 'citation'>[];
  quantity: Omit<Quantity, 'statement' | 'metric' | 'unit'>[];
  link: Omit<Link, 'from' | 'to' | 'citation'>[];
  link_statement: Omit<LinkStatement, 'link' | 'statement'>[];
  observation: Omit<Observation, 'indicator' | 'city' | 'source' | 'citation'>[];
}

export type TableName = keyof KnowledgeRows;

/** A row of whatever table. */
export type Row = Readonly<Record<string, unknown>>;

/** The columns of each table that make its key; a row with the same key is the same row. */
export const TABLE_KEYS: Readonly<Record<TableName, readonly string[]>> = {
  unit: ['code'],
  metric: ['code'],
  node: ['id'],
  citation: ['id'],
  node_alias: ['nodeId', 'name'],
  external_id: ['nodeId', 'scheme', 'value'],
  statement: ['id'],
  statement_about: ['statementId', 'nodeId'],
  statement_citation: ['statementId', 'citationId'],
  quantity: ['id'],
  link: ['id'],
  link_statement: ['linkId', 'statementId'],
  observation: ['id'],
};

export const TABLE_NAMES = Object.keys(TABLE_KEYS) as readonly TableName[];

export function noRows(): KnowledgeRows {
  return {
    unit: [],
    metric: [],
    node: [],
    citation: [],
    node_alias: [],
    external_id: [],
    statement: [],
    statement_about: [],
    statement_citation: [],
    quantity: [],
    link: [],
    link_statement: [],
    observation: [],
  };
}

/** The rows of one table as plain records. */
export function rowsOf(rows: KnowledgeRows, table: TableName): readonly Row[] {
  return rows[table] as unknown as readonly Row[];
}

export function keyOf(table: TableName, row: Row): string {
  return TABLE_KEYS[table].map((column) => String(row[column])).join('\u0000');
}
