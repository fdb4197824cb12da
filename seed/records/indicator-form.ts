import {
  DIRECTIONS,
  FREQUENCIES,
  POPULATION_CONCEPTS,
  REFERENCE_AREAS,
  VALUE_TYPES,
} from '../../src/entities/vocabulary';
import { required } from './check';
import { code, word } from './fields';
import { type LocalizedSentence, sentence } from './localized';
import { NodeForm } from './node-form';
import { reference, references } from './reference';

const SDMX_CODE = /^[A-Z][A-Z0-9_.-]*:[A-Z][A-Z0-9_]*:[A-Z0-9_]+$/;

/** Goal, target and number: 1.1.1, 3.c.1. */
const SDG_CODE = /^([1-9]|1[0-7])\.([1-9]\d?|[a-d])\.[1-9]$/;

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

  @word(FREQUENCIES)
  frequency?: string;

  /** How the values come about: a count, a sample, registers, an estimate. */
  @sentence()
  collectionMethod?: LocalizedSentence;

  @word(POPULATION_CONCEPTS)
  populationConcept?: string;

  @word(REFERENCE_AREAS)
  referenceArea?: string;

  @code(SDMX_CODE, 'agency, code list and code, such as WB:CL_SERIES_WDI:SP_POP_TOTL', (text) => text.toUpperCase())
  sdmxCode?: string;

  @code(SDG_CODE, 'a code of an SDG indicator, such as 3.c.1', (text) => text.toLowerCase().replace(/^sdg\s*/, ''))
  sdgCode?: string;

  @references(null)
  measures?: string[];
}
