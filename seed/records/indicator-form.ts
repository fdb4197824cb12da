import { DIRECTIONS, VALUE_TYPES } from '../../src/entities/vocabulary';
import { required } from './check';
import { word } from './fields';
import { type LocalizedSentence, sentence } from './localized';
import { NodeForm } from './node-form';
import { reference, references } from './reference';

/** What is measured of a city; `measures` names what it stands for. */
export class IndicatorForm extends NodeForm {
  @required()
  @sentence()
  override summary!: LocalizedSentence;

  @required()
  @sentence()
  definition!: LocalizedSentence;

  @required()
  @word(VALUE_TYPES)
  valueType!: string;

  @required()
  @word(DIRECTIONS)
  direction!: string;

  @required()
  @reference('unit')
  unit!: string;

  @references(null)
  measures?: string[];
}
