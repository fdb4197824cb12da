import { required } from './check';
import { type LocalizedSentence, sentence } from './localized';
import { SubjectForm } from './subject-form';

/** A challenge or a solution: it cannot be told by its name alone. */
export class SummarisedForm extends SubjectForm {
  @required()
  @sentence()
  override summary!: LocalizedSentence;
}
