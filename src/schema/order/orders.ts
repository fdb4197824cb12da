import { OBSERVATIONS, orderFieldsOf, STATEMENTS } from '../../lists';
import { defineOrder } from './define-order';

export const NodeOrder = defineOrder('Node', 'nodes', orderFieldsOf(null));
export const CityOrder = defineOrder('City', 'cities', orderFieldsOf('city'));
export const CaseStudyOrder = defineOrder('CaseStudy', 'case studies', orderFieldsOf('case'));
export const SourceOrder = defineOrder('Source', 'sources', orderFieldsOf('source'));
export const StatementOrder = defineOrder('Statement', 'statements', STATEMENTS.orderFields);
export const ObservationOrder = defineOrder('Observation', 'observations', OBSERVATIONS.orderFields);
