import { DATA_STATES } from '../../src/entities/vocabulary';
import { required } from './check';
import { word } from './fields';
import { nested } from './nested';
import { PlaceForm } from './place-form';
import { SubjectForm } from './subject-form';

/** A chart, table or drawing of a source. */
export class FigureForm extends SubjectForm {
  @required()
  @word(DATA_STATES)
  dataState!: string;

  @required()
  @nested(() => PlaceForm)
  caption!: PlaceForm;
}
