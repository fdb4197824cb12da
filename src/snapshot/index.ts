/** What others may use of the snapshot. */
export { type DataVersion, labelOf, readDataVersion } from './data-version';
export { isNode } from './row-types';
export type {
  AliasRow,
  CitationRow,
  ExternalIdRow,
  LinkRow,
  MetricRow,
  NodeRow,
  ObservationRow,
  QuantityRow,
  StatementRow,
  UnitRow,
} from './row-types';
export { Snapshot, type WithData } from './snapshot';
export { SnapshotKeeper } from './snapshot-keeper';
