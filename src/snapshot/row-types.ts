import type { Alias } from '../entities/alias';
import type { CaseStudy } from '../entities/case-study';
import type { Citation } from '../entities/citation';
import type { City } from '../entities/city';
import type { Concept } from '../entities/concept';
import type { Country } from '../entities/country';
import type { ExternalId } from '../entities/external-id';
import type { Figure } from '../entities/figure';
import type { Framework } from '../entities/framework';
import type { Indicator } from '../entities/indicator';
import type { KnowledgeNode } from '../entities/knowledge-node';
import type { Link } from '../entities/link';
import type { LinkStatement } from '../entities/link-statement';
import type { Metric } from '../entities/metric';
import type { Observation } from '../entities/observation';
import type { OperatingModel } from '../entities/operating-model';
import type { Organisation } from '../entities/organisation';
import type { Policy } from '../entities/policy';
import type { Quantity } from '../entities/quantity';
import type { Recipe } from '../entities/recipe';
import type { Region } from '../entities/region';
import type { Source } from '../entities/source';
import type { Statement } from '../entities/statement';
import type { StatementAbout } from '../entities/statement-about';
import type { StatementCitation } from '../entities/statement-citation';
import type { Unit } from '../entities/unit';

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

/** What the tables of the knowledge base hold, with the property names of the entities. */
export interface RowContents {
  unit: Unit;
  metric: Metric;
  node: KnowledgeNode & KindColumns;
  citation: Omit<Citation, 'source'>;
  node_alias: Omit<Alias, 'node'>;
  external_id: Omit<ExternalId, 'node' | 'citation'>;
  statement: Omit<Statement, 'owner' | 'citation'>;
  statement_about: Omit<StatementAbout, 'statement' | 'node'>;
  statement_citation: Omit<StatementCitation, 'statement' | 'citation'>;
  quantity: Omit<Quantity, 'statement' | 'metric' | 'unit'>;
  link: Omit<Link, 'from' | 'to' | 'citation'>;
  link_statement: Omit<LinkStatement, 'link' | 'statement'>;
  observation: Omit<Observation, 'indicator' | 'city' | 'source' | 'citation'>;
}

export type TableName = keyof RowContents;

/** A row of a snapshot: reads like the entity, and knows its place. */
export type Row<Name extends TableName> = Readonly<RowContents[Name]> & Identities<RowContents[Name]> & RowPlace;

/** For a reference such as `ownerId` also `ownerIdentity`: -1 where it refers to nothing. */
type Identities<Contents> = {
  readonly [
    Property in keyof Contents as Property extends `${infer Name}${'Id' | 'Code'}` ? `${Name}Identity` : never
  ]: number;
};

export interface RowPlace {
  /** Its number in the columns. */
  readonly at: number;
  /** What references to it hold: the same for all versions of a thing. */
  readonly identity: number;
}

/** Tells a node from a statement, a value or a link. */
export function isNode(row: object): row is NodeRow {
  return 'slug' in row && 'nameEn' in row;
}

export type NodeRow = Row<'node'>;
export type StatementRow = Row<'statement'>;
export type CitationRow = Row<'citation'>;
export type QuantityRow = Row<'quantity'>;
export type LinkRow = Row<'link'>;
export type ObservationRow = Row<'observation'>;
export type AliasRow = Row<'node_alias'>;
export type ExternalIdRow = Row<'external_id'>;
export type UnitRow = Row<'unit'>;
export type MetricRow = Row<'metric'>;
