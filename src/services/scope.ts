import type { DataSource } from 'typeorm';
import type { Loaders } from '../loaders/loaders';

/** What a service needs to answer one request: a connection for lists of ids, loaders for everything else. */
export interface Scope {
  readonly read: DataSource;
  readonly loaders: Loaders;
}
