import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { Alias } from '../entities/alias';
import { Citation } from '../entities/citation';
import { ExternalId } from '../entities/external-id';
import { KnowledgeNode } from '../entities/knowledge-node';
import { Link } from '../entities/link';
import { Metric } from '../entities/metric';
import { Observation } from '../entities/observation';
import { Quantity } from '../entities/quantity';
import type { Revision } from '../entities/revision';
import type { RevisionChange } from '../entities/revision-change';
import { Statement } from '../entities/statement';
import { StatementAbout } from '../entities/statement-about';
import { Tombstone } from '../entities/tombstone';
import { Unit } from '../entities/unit';
import { byId, byParent } from './batch';
import { Batches } from './batches';
import { linksOf, type LinkKey } from './links';
import {
  changeByKey,
  changeCountOfRevision,
  changesOfRevision,
  revisionByNumber,
  type ChangeHead,
  type ChangeKey,
} from './revisions';
import { furtherCitations, statementsAbout, statementsBehind } from './statements';

/** The one door to rows: each loader turns all that one request asks for in one step into one SQL statement. */
export interface Loaders {
  readonly node: DataLoader<string, KnowledgeNode | null>;
  readonly citation: DataLoader<string, Citation | null>;
  readonly statement: DataLoader<string, Statement | null>;
  readonly observation: DataLoader<string, Observation | null>;
  readonly link: DataLoader<string, Link | null>;
  readonly metric: DataLoader<string, Metric | null>;
  readonly unit: DataLoader<string, Unit | null>;
  readonly tombstone: DataLoader<string, Tombstone | null>;
  readonly aliases: DataLoader<string, Alias[]>;
  readonly externalIds: DataLoader<string, ExternalId[]>;
  readonly quantities: DataLoader<string, Quantity[]>;
  readonly about: DataLoader<string, StatementAbout[]>;
  readonly observationsOfCity: DataLoader<string, Observation[]>;
  readonly observationsOfIndicator: DataLoader<string, Observation[]>;
  readonly links: DataLoader<LinkKey, Link[], string>;
  readonly statementsAbout: DataLoader<string, Statement[]>;
  readonly statementsBehind: DataLoader<string, Statement[]>;
  readonly furtherCitations: DataLoader<string, Citation[]>;
  readonly revision: DataLoader<string, Revision | null>;
  readonly changesOfRevision: DataLoader<number, ChangeHead[]>;
  readonly changeCountOfRevision: DataLoader<number, number>;
  readonly change: DataLoader<ChangeKey, RevisionChange | null, string>;
  /** For questions that a request puts together: filters and orders of lists below nodes. */
  readonly batches: Batches;
}

/** Fresh loaders for one request. */
export function createLoaders(read: DataSource): Loaders {
  return {
    node: byId(read, KnowledgeNode, 'id'),
    citation: byId(read, Citation, 'id'),
    statement: byId(read, Statement, 'id'),
    observation: byId(read, Observation, 'id'),
    link: byId(read, Link, 'id'),
    metric: byId(read, Metric, 'code'),
    unit: byId(read, Unit, 'code'),
    tombstone: byId(read, Tombstone, 'nodeId'),
    aliases: byParent(read, Alias, 'nodeId', { position: 'ASC' }),
    externalIds: byParent(read, ExternalId, 'nodeId', { scheme: 'ASC', value: 'ASC' }),
    quantities: byParent(read, Quantity, 'statementId', { position: 'ASC' }),
    about: byParent(read, StatementAbout, 'statementId', { position: 'ASC' }),
    observationsOfCity: byParent(read, Observation, 'cityId', { indicatorId: 'ASC', periodStart: 'ASC', id: 'ASC' }),
    observationsOfIndicator: byParent(read, Observation, 'indicatorId', { periodStart: 'ASC', id: 'ASC' }),
    links: linksOf(read),
    statementsAbout: statementsAbout(read),
    statementsBehind: statementsBehind(read),
    furtherCitations: furtherCitations(read),
    revision: revisionByNumber(read),
    changesOfRevision: changesOfRevision(read),
    changeCountOfRevision: changeCountOfRevision(read),
    change: changeByKey(read),
    batches: new Batches(),
  };
}
