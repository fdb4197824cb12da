import { references } from './reference';
import { SummarisedForm } from './summarised-form';

/** A family of solutions, which names its fields of application, or a solution, which is `partOf` its family. */
export class SolutionForm extends SummarisedForm {
  /** The main one first. */
  @references('domain')
  domains?: string[];
}
