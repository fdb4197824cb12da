import { CONCEPT_KINDS } from '../../src/entities/vocabulary';
import { required } from './check';
import { word } from './fields';
import { SubjectForm } from './subject-form';

export class ConceptForm extends SubjectForm {
  @required()
  @word(CONCEPT_KINDS)
  conceptKind!: string;
}
