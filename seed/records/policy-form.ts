import { POLICY_KINDS } from '../../src/entities/vocabulary';
import { word } from './fields';
import { SubjectForm } from './subject-form';

export class PolicyForm extends SubjectForm {
  @word(POLICY_KINDS)
  policyKind?: string;
}
