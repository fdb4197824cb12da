import { field, type FilterFields } from './field';
import { number, ownId, reference, text, word } from './fields';
import { flags } from './flags';
import { period } from './period';

export const OBSERVATION_FIELDS: FilterFields = {
  id: field('Its id.', ownId('observation')),
  indicator: field(
    'What is measured: `indicator:smart-city-rank`.',
    reference('observation', 'indicatorId', ['indicator'], 'observationsOfIndicator'),
  ),
  place: field(
    'Of which place: a city, a country or a region.',
    reference('observation', 'cityId', ['city', 'country', 'region'], 'observationsOfPlace'),
  ),
  source: field(
    'The source that it comes from.',
    reference('observation', 'sourceId', ['source'], 'observationsOfSource'),
  ),
  period: field('When it holds.', period('observation')),
  periodStart: field('When its period starts: `2019`.', text('observation', ['periodStart'])),
  periodEnd: field('When its period ends.', text('observation', ['periodEnd'])),
  value: field(
    "The value, in the indicator's unit; null where it is missing.",
    number('observation', 'value', 'number'),
  ),
  status: field('Its SDMX status.', word('observation', 'status', 'ObservationStatus')),
  evidence: field('How far it can be trusted.', word('observation', 'evidence', 'EvidenceGrade')),
  flag: field('A doubt that it carries.', flags('observation')),
  revision: field('The data revision that last changed it.', number('observation', 'revision')),
};
