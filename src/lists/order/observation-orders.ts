import { order, type OrderField, type OrderFields } from './order';
import { byProperty } from './order-fields';

export const OBSERVATION_ORDERS: OrderFields = {
  VALUE: order(
    'The value, whatever its unit; null where it is missing.',
    byProperty('observation', 'value', 'number', { nullable: true }),
  ),
  PLACE: order('The id of the place.', byProperty('observation', 'cityId', 'text')),
  INDICATOR: order('The id of the indicator.', byProperty('observation', 'indicatorId', 'text')),
  PERIOD_START: order('When its period begins.', byProperty('observation', 'periodStart', 'text')),
  PERIOD_END: order('When its period ends.', byProperty('observation', 'periodEnd', 'text')),
  EVIDENCE: order('The grade, A first.', byProperty('observation', 'evidence', 'text')),
};

/** By indicator, then period, then place. */
export const OBSERVATION_ORDER: readonly OrderField[] = [
  byProperty('observation', 'indicatorId', 'text'),
  byProperty('observation', 'periodStart', 'text'),
  byProperty('observation', 'cityId', 'text'),
  byProperty('observation', 'id', 'text'),
];
