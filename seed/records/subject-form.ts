import { nestedList } from './nested';
import { NodeForm } from './node-form';
import { StatementForm } from './statement-form';

/** A node of any kind but indicator, where `measures` says what is measured. */
export class SubjectForm extends NodeForm {
  @nestedList(() => StatementForm)
  measures?: StatementForm[];
}
