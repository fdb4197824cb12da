import { ORGANISATION_KINDS } from '../../src/entities/vocabulary';
import { required } from './check';
import { word } from './fields';
import { SubjectForm } from './subject-form';

export class OrganisationForm extends SubjectForm {
  @required()
  @word(ORGANISATION_KINDS)
  organisationKind!: string;
}
