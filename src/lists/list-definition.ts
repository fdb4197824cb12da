import { kindsListedAs, type NodeKind } from '../entities/vocabulary';
import type { Snapshot } from '../snapshot';
import type { FilterFields } from './filter/field';
import { filterFieldsOf } from './filter/node-filters';
import { OBSERVATION_FIELDS } from './filter/observation-filters';
import { STATEMENT_FIELDS } from './filter/statement-filters';
import type { LeftOut } from './left-out';
import { NODE_ORDER, orderFieldsOf } from './order/node-orders';
import { OBSERVATION_ORDER, OBSERVATION_ORDERS } from './order/observation-orders';
import type { OrderField, OrderFields } from './order/order';
import { STATEMENT_ORDER, STATEMENT_ORDERS } from './order/statement-orders';

/** A list of rows of a table: what it can be filtered and ordered by, and its own total order. */
export interface ListDefinition {
  /** Tells it from other lists. */
  readonly name: string;
  readonly table: 'node' | 'statement' | 'observation';
  /** Only nodes of these kinds; null where the table holds one kind of thing, or where every kind will do. */
  readonly kinds: readonly NodeKind[] | null;
  /** What else is true of every row that is listed. */
  readonly only?: (data: Snapshot) => (place: number) => boolean;
  readonly leftOut?: LeftOut;
  readonly fields: FilterFields;
  readonly orderFields: OrderFields;
  /** The id last. */
  readonly order: readonly OrderField[];
}

const NODES = new Map<NodeKind | null, ListDefinition>();

/** Nodes of one kind, or of any: by their order among siblings, then by id. */
export function nodesOf(kind: NodeKind | null): ListDefinition {
  const known = NODES.get(kind);
  if (known !== undefined) return known;
  const definition: ListDefinition = {
    name: `nodes ${kind}`,
    table: 'node',
    kinds: kind && [kind],
    fields: filterFieldsOf(kind),
    orderFields: orderFieldsOf(kind),
    order: NODE_ORDER,
  };
  NODES.set(kind, definition);
  return definition;
}

/** The list of the API that has the name of a kind. */
export function listOf(kind: NodeKind): ListDefinition {
  const kinds = kindsListedAs(kind);
  return kinds.length === 1 ? nodesOf(kind) : { ...nodesOf(kind), name: `list ${kind}`, kinds };
}

/** By their owner and their order in it, what the editors infer included. */
export const ALL_STATEMENTS: ListDefinition = {
  name: 'statements',
  table: 'statement',
  kinds: null,
  fields: STATEMENT_FIELDS,
  orderFields: STATEMENT_ORDERS,
  order: STATEMENT_ORDER,
};

/** What sources say; what the editors infer is left out unless it is asked for by its basis or its id. */
export const STATEMENTS: ListDefinition = {
  ...ALL_STATEMENTS,
  leftOut: {
    unlessNamed: ['basis', 'id'],
    isLeftOut:
      ({ editorial: { statements } }) =>
      (place) =>
        statements.has(place),
  },
};

/** By indicator, then period, then place, then source. */
export const OBSERVATIONS: ListDefinition = {
  name: 'observations',
  table: 'observation',
  kinds: null,
  fields: OBSERVATION_FIELDS,
  orderFields: OBSERVATION_ORDERS,
  order: OBSERVATION_ORDER,
};
