import type { OrderField, OrderFields } from './order';
import { byProperty } from './order-fields';

export const STATEMENT_ORDERS: OrderFields = {
  KIND: byProperty('statement', 'kind', 'text'),
  EVIDENCE: byProperty('statement', 'evidence', 'text'),
  REVISION: byProperty('statement', 'revision', 'integer'),
  PERIOD_START: byProperty('statement', 'periodStart', 'text', { nullable: true }),
  PERIOD_END: byProperty('statement', 'periodEnd', 'text', { nullable: true }),
};

/** By owner and their order in it. */
export const STATEMENT_ORDER: readonly OrderField[] = [
  byProperty('statement', 'ownerId', 'text'),
  byProperty('statement', 'position', 'integer'),
  byProperty('statement', 'id', 'text'),
];
