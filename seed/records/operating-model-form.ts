import { CONTROL_SHARES } from '../../src/entities/vocabulary';
import { word } from './fields';
import { SubjectForm } from './subject-form';

/** Who funds, operates and controls. */
export class OperatingModelForm extends SubjectForm {
  @word(CONTROL_SHARES)
  fundingGovernment?: string;

  @word(CONTROL_SHARES)
  fundingEnterprise?: string;

  @word(CONTROL_SHARES)
  operationGovernment?: string;

  @word(CONTROL_SHARES)
  operationEnterprise?: string;

  @word(CONTROL_SHARES)
  controlGovernment?: string;

  @word(CONTROL_SHARES)
  controlEnterprise?: string;
}
