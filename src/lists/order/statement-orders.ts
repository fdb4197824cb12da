import { order, type OrderField, type OrderFields } from './order';
import { byProperty } from './order-fields';

export const STATEMENT_ORDERS: OrderFields = {
  KIND: order('The kind, by its name.', byProperty('statement', 'kind', 'text')),
  EVIDENCE: order('The grade, A first.', byProperty('statement', 'evidence', 'text')),
  REVISION: order('The revision that last changed it.', byProperty('statement', 'revision', 'integer')),
  PERIOD_START: order(
    'When it begins to hold; null where the source does not tell.',
    byProperty('statement', 'periodStart', 'text', { nullable: true }),
  ),
  PERIOD_END: order(
    'When it ends to hold; null where the source does not tell.',
    byProperty('statement', 'periodEnd', 'text', { nullable: true }),
  ),
};

/** By owner and their order in it. */
export const STATEMENT_ORDER: readonly OrderField[] = [
  byProperty('statement', 'ownerId', 'text'),
  byProperty('statement', 'position', 'integer'),
  byProperty('statement', 'id', 'text'),
];
