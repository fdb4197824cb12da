import type { RowContents, TableName } from '../entities/row-contents';

export type { TableName } from '../entities/row-contents';

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
