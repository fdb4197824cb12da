import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Revision } from '../entities/revision';
import type { RevisionChange } from '../entities/revision-change';
import { Tombstone } from '../entities/tombstone';
import { byId } from './batch';
import {
  changeByKey,
  changeCountOfRevision,
  changesOfRevision,
  revisionByNumber,
  type ChangeHead,
  type ChangeKey,
} from './revisions';

/** What stays in the database and is read seldom, each gathered into one SQL statement for all that one request asks for in one step. */
export interface Loaders {
  readonly tombstone: DataLoader<string, Tombstone | null>;
  readonly revision: DataLoader<string, Revision | null>;
  readonly changesOfRevision: DataLoader<number, ChangeHead[]>;
  readonly changeCountOfRevision: DataLoader<number, number>;
  readonly change: DataLoader<ChangeKey, RevisionChange | null, string>;
}

/** Fresh loaders for one request. */
export function createLoaders(read: DataSource): Loaders {
  return {
    tombstone: byId(read, Tombstone, 'nodeId'),
    revision: revisionByNumber(read),
    changesOfRevision: changesOfRevision(read),
    changeCountOfRevision: changeCountOfRevision(read),
    change: changeByKey(read),
  };
}
