import type { Alias } from './alias';
import type { CaseStudy } from './case-study';
import type { Citation } from './citation';
import type { City } from './city';
import type { Concept } from './concept';
import type { Country } from './country';
import type { ExternalId } from './external-id';
import type { Figure } from './figure';
import type { Framework } from './framework';
import type { Indicator } from './indicator';
import type { KnowledgeNode } from './knowledge-node';
import type { Link } from './link';
import type { LinkStatement } from './link-statement';
import type { Metric } from './metric';
import type { Observation } from './observation';
import type { OperatingModel } from './operating-model';
import type { Organisation } from './organisation';
import type { Policy } from './policy';
import type { Quantity } from './quantity';
import type { Recipe } from './recipe';
import type { Region } from './region';
import type { Source } from './source';
import type { Statement } from './statement';
import type { StatementAbout } from './statement-about';
import type { StatementCitation } from './statement-citation';
import type { Term } from './term';
import type { Unit } from './unit';

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
  term: Term;
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
