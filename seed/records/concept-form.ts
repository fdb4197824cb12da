import { CONCEPT_KINDS } from '../../src/entities/vocabulary';
import { word } from './fields';
import { SubjectForm } from './subject-form';

export class ConceptForm extends SubjectForm {
  @word(CONCEPT_KINDS)
  conceptKind?: string;
}
