import type { FilterFields } from './field';
import { number, ownId, reference, text, word } from './fields';
import { flags } from './flags';
import { period } from './period';

export const OBSERVATION_FIELDS: FilterFields = {
  id: ownId('observation'),
  indicator: reference('observation', 'indicatorId', ['indicator'], 'observationsOfIndicator'),
  place: reference('observation', 'cityId', ['city', 'country', 'region'], 'observationsOfPlace'),
  source: reference('observation', 'sourceId', ['source'], 'observationsOfSource'),
  period: period('observation'),
  periodStart: text('observation', ['periodStart']),
  periodEnd: text('observation', ['periodEnd']),
  value: number('observation', 'value'),
  status: word('observation', 'status', 'ObservationStatus'),
  evidence: word('observation', 'evidence', 'EvidenceGrade'),
  flag: flags('observation'),
  revision: number('observation', 'revision'),
};
