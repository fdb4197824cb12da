import { Observation } from '../entities/observation';
import type { FilterFields } from './filter/field';
import { number, oneOf, text, word } from './filter/fields';
import { flags } from './filter/flags';
import { period } from './filter/period';
import { listIds, type ListedTable, type ListRequest } from './list';
import type { OrderFields } from './order/order';
import type { Page } from './page';
import type { Scope } from './scope';

/** One page of observations, by indicator, then period, then city, then source. */
export function listObservations(scope: Scope, request: ListRequest): Promise<Page<string>> {
  return listIds(scope, OBSERVATIONS, request);
}

export const OBSERVATION_FIELDS: FilterFields = {
  id: oneOf('n.id'),
  indicator: word('n.indicator_id', 'observation', { kinds: ['indicator'] }),
  city: word('n.city_id', 'observation', { kinds: ['city'] }),
  place: word('n.city_id', 'observation', { kinds: ['city', 'country', 'region'] }),
  source: word('n.source_id', 'observation', { kinds: ['source'] }),
  period: period('n.period_start', 'n.period_end'),
  periodStart: text(['n.period_start']),
  periodEnd: text(['n.period_end']),
  value: number('n.value', { nullable: true }),
  status: word('n.status', 'observation', { words: 'ObservationStatus' }),
  evidence: word('n.evidence', 'observation', { words: 'EvidenceGrade' }),
  flag: flags('observation'),
  revision: number('n.revision'),
};

export const OBSERVATION_ORDERS: OrderFields = {
  VALUE: { sql: 'n.value', type: 'number', nullable: true },
  CITY: { sql: 'n.city_id', type: 'text', nullable: false },
  INDICATOR: { sql: 'n.indicator_id', type: 'text', nullable: false },
  PERIOD_START: { sql: 'n.period_start', type: 'text', nullable: false },
  PERIOD_END: { sql: 'n.period_end', type: 'text', nullable: false },
  EVIDENCE: { sql: 'n.evidence', type: 'text', nullable: false },
};

export const OBSERVATIONS: ListedTable = {
  name: 'observations',
  entity: Observation,
  kind: null,
  fields: OBSERVATION_FIELDS,
  orderFields: OBSERVATION_ORDERS,
  order: [
    { sql: 'n.indicator_id', type: 'text' },
    { sql: 'n.period_start', type: 'text' },
    { sql: 'n.city_id', type: 'text' },
    { sql: 'n.id', type: 'text' },
  ],
};
