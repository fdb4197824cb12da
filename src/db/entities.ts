import { Alias } from '../entities/alias';
import { CaseStudy } from '../entities/case-study';
import { Citation } from '../entities/citation';
import { City } from '../entities/city';
import { Concept } from '../entities/concept';
import { Country } from '../entities/country';
import { ExternalId } from '../entities/external-id';
import { Figure } from '../entities/figure';
import { Framework } from '../entities/framework';
import { Indicator } from '../entities/indicator';
import { KnowledgeNode } from '../entities/knowledge-node';
import { Link } from '../entities/link';
import { LinkStatement } from '../entities/link-statement';
import { Metric } from '../entities/metric';
import { Observation } from '../entities/observation';
import { OperatingModel } from '../entities/operating-model';
import { Organisation } from '../entities/organisation';
import { Policy } from '../entities/policy';
import { Quantity } from '../entities/quantity';
import { Recipe } from '../entities/recipe';
import { Region } from '../entities/region';
import { Revision } from '../entities/revision';
import { RevisionChange } from '../entities/revision-change';
import { Source } from '../entities/source';
import { Statement } from '../entities/statement';
import { StatementAbout } from '../entities/statement-about';
import { StatementCitation } from '../entities/statement-citation';
import { Term } from '../entities/term';
import { Tombstone } from '../entities/tombstone';
import { Unit } from '../entities/unit';

/** Every table and every kind of node with columns of its own. A kind that is not here is read as a KnowledgeNode. */
export const ENTITIES = [
  Unit,
  Metric,
  Term,
  KnowledgeNode,
  Country,
  City,
  Region,
  Organisation,
  Concept,
  Policy,
  Framework,
  OperatingModel,
  CaseStudy,
  Indicator,
  Source,
  Figure,
  Recipe,
  Alias,
  Citation,
  ExternalId,
  Statement,
  StatementAbout,
  StatementCitation,
  Quantity,
  Link,
  LinkStatement,
  Observation,
  Revision,
  RevisionChange,
  Tombstone,
];
