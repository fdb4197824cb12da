/** A ranking as a caller asks for it: shapes only; what it means is checked by the engine. Null is the same as absent. */
export interface RankingRequest {
  readonly recipe?: string | null;
  readonly tree?: RankingNodeRequest | null;
  /** A filter of cities. */
  readonly cities?: object | null;
  readonly referenceSet?: string | null;
  readonly missing?: object | null;
  readonly rank?: object | null;
  readonly screen?: object | null;
  readonly constantIs?: number | null;
}

export interface RankingNodeRequest {
  readonly label?: string | null;
  readonly indicator?: string | null;
  readonly weight?: number | null;
  readonly direction?: string | null;
  readonly normalisation?: object | null;
  readonly aggregation?: object | null;
  readonly children?: readonly RankingNodeRequest[] | null;
}
