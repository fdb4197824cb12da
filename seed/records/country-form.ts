import { code } from './fields';
import { SubjectForm } from './subject-form';

export class CountryForm extends SubjectForm {
  @code(/^[A-Z]{2}$/, 'a country code of ISO 3166-1: two capital letters', (text) => text.toUpperCase())
  iso2?: string;
}
