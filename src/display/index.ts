export { currencyOf } from './currency';
export { displayObservation, type ObservationParts } from './display-observation';
export { displayPeriod, type PeriodParts } from './display-period';
export { displayShare } from './display-share';
export { displayQuantity, type QuantityParts } from './display-quantity';
export type { UnitWords } from './language.types';
