import type { DataSource } from 'typeorm';
import type { Loaders } from '../loaders/loaders';
import type { WithData } from '../snapshot';

/** What a service needs to answer one request. */
export interface Scope extends WithData {
  /** What is not in the snapshot: the record of changes. */
  readonly read: DataSource;
  /** What is read by id seldom, gathered into few statements. */
  readonly loaders: Loaders;
}
