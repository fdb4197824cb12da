import { findByCode } from '../../src/names/countries';
import { code } from './fields';
import { SubjectForm } from './subject-form';

export class CountryForm extends SubjectForm {
  @code({ test: isAssigned }, 'a country code of ISO 3166-1: two capital letters', assignedCode)
  iso2?: string;
}

/** Publishers also write `UK` and `EL`, which ISO has not given to any country. */
function isAssigned(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && assignedCode(text) === text;
}

function assignedCode(text: string): string {
  const capitals = text.toUpperCase();
  return findByCode(capitals)?.[0]?.alpha2 ?? '';
}
