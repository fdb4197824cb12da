/** A ranking as a caller asks for it: shapes only; what it means is checked by the engine. Null is the same as absent. */
export interface RankingRequest {
  readonly recipe?: string | null;
  readonly tree?: RankingNodeRequest | null;
  /** Changes to nodes of the tree, the named recipe's or the given one. */
  readonly overrides?: readonly NodeOverride[] | null;
  /** A filter of cities. */
  readonly cities?: object | null;
  /** A filter of cities whose values scales are taken from. */
  readonly peers?: object | null;
  readonly units?: readonly string[] | null;
  readonly places?: PlaceKindName | null;
  readonly observations?: ObservationChoice | null;
  readonly period?: object | null;
  readonly referenceSet?: string | null;
  readonly referencePeriod?: object | null;
  readonly missing?: object | null;
  readonly rank?: object | null;
  readonly screen?: object | null;
  readonly constantIs?: number | null;
  readonly uncertainty?: object | null;
  /** Indicators to set beside the scores. */
  readonly outside?: readonly string[] | null;
}

export interface RankingNodeRequest {
  readonly label?: string | null;
  readonly indicator?: string | null;
  readonly weight?: number | null;
  readonly direction?: string | null;
  readonly period?: object | null;
  readonly denominator?: object | null;
  readonly treatment?: readonly object[] | null;
  readonly missing?: object | null;
  readonly clip?: object | null;
  readonly round?: number | null;
  readonly normalisation?: object | null;
  readonly weighting?: object | null;
  readonly aggregation?: object | null;
  readonly children?: readonly RankingNodeRequest[] | null;
}

/** `node` is a path (`root.children[1]`), a label or the id of an indicator. */
export type NodeOverride = Omit<RankingNodeRequest, 'indicator' | 'children'> & {
  readonly node: string;
  readonly remove?: boolean | null;
  readonly add?: readonly RankingNodeRequest[] | null;
  /** Named as `node` is. */
  readonly moveTo?: string | null;
};

export type PlaceKindName = 'CITY' | 'COUNTRY' | 'REGION';

/** Which observations may count; it is part of the method. */
export interface ObservationChoice {
  readonly sources?: readonly string[] | null;
  /** The worst grade that may count. */
  readonly evidence?: 'A' | 'B' | 'C' | 'D' | null;
  readonly forecasts?: 'LAST' | 'NEVER' | 'EQUAL' | null;
}
