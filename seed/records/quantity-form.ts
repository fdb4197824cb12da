import { CHANGE_TYPES, COMPARATORS } from '../../src/entities/vocabulary';
import { required } from './check';
import { amount, filled, number, period, word } from './fields';
import { reference } from './reference';

/** A figure in a statement. Example: { metric: cameras, value: 800, unit: camera, asPrinted: 800多台 }. */
export class QuantityForm {
  @required()
  @reference('metric')
  metric!: string;

  @amount()
  value?: string;

  @amount()
  change?: string;

  @word(CHANGE_TYPES)
  changeType?: string;

  @word(COMPARATORS)
  comparator?: string;

  /** Its absence is a warning of its own. */
  @reference('unit')
  unit?: string;

  @number()
  base?: string;

  @period()
  period?: string;

  @number({ whole: true, least: 1000, greatest: 2999 })
  year?: string;

  @required()
  @filled()
  asPrinted!: string;
}
