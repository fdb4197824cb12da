import { defineOrder } from './define-order';

const COMMON = {
  POSITION: 'Order among siblings as the source prints them.',
  SLUG: 'The slug.',
  NAME: 'The English name, byte by byte.',
  REVISION: 'The revision that last changed it.',
  PERIOD_START: 'When it began; null where no source tells.',
  PERIOD_END: 'When it ended; null while it goes on or where no source tells.',
};
const CASES = { CASE_COUNT: 'In how many cases it stands.' };

/** Keep in step with services/order/node-orders.ts; a test compares them. */
export const NodeOrder = defineOrder('Node', 'nodes', COMMON);
export const CountedNodeOrder = defineOrder('CountedNode', 'nodes that cases link to', { ...COMMON, ...CASES });
export const CityOrder = defineOrder('City', 'cities', {
  ...COMMON,
  ...CASES,
  LATITUDE: 'Degrees north; null where no source tells.',
  LONGITUDE: 'Degrees east; null where no source tells.',
});
export const CaseStudyOrder = defineOrder('CaseStudy', 'case studies', COMMON);
export const SourceOrder = defineOrder('Source', 'sources', {
  ...COMMON,
  YEAR: 'Year of the edition; null where it has none.',
});

/** Keep in step with services/list-statements.ts. */
export const StatementOrder = defineOrder('Statement', 'statements', {
  KIND: 'The kind, by its name.',
  EVIDENCE: 'The grade, A first.',
  REVISION: 'The revision that last changed it.',
  PERIOD_START: 'When it begins to hold; null where the source does not tell.',
  PERIOD_END: 'When it ends to hold; null where the source does not tell.',
});

/** Keep in step with services/list-observations.ts. */
export const ObservationOrder = defineOrder('Observation', 'observations', {
  VALUE: 'The value, whatever its unit; null where it is missing.',
  PLACE: 'The id of the place.',
  INDICATOR: 'The id of the indicator.',
  PERIOD_START: 'When its period begins.',
  PERIOD_END: 'When its period ends.',
  EVIDENCE: 'The grade, A first.',
});
