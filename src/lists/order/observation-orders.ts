import type { OrderField, OrderFields } from './order';
import { byProperty } from './order-fields';

export const OBSERVATION_ORDERS: OrderFields = {
  VALUE: byProperty('observation', 'value', 'number', { nullable: true }),
  PLACE: byProperty('observation', 'cityId', 'text'),
  INDICATOR: byProperty('observation', 'indicatorId', 'text'),
  PERIOD_START: byProperty('observation', 'periodStart', 'text'),
  PERIOD_END: byProperty('observation', 'periodEnd', 'text'),
  EVIDENCE: byProperty('observation', 'evidence', 'text'),
};

/** By indicator, then period, then place. */
export const OBSERVATION_ORDER: readonly OrderField[] = [
  byProperty('observation', 'indicatorId', 'text'),
  byProperty('observation', 'periodStart', 'text'),
  byProperty('observation', 'cityId', 'text'),
  byProperty('observation', 'id', 'text'),
];
