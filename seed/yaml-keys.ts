import { FORM_KINDS, formClass, pluralOf } from './kinds';
import { CoordinatesFact, CountryFact, ProvinceFact } from './records/city-form';
import { rulesOf } from './records/form-rules';
import { IdForm } from './records/id-form';
import { LinkForm } from './records/link-form';
import { MemberForm } from './records/member-form';
import { ObservationsForm } from './records/observations-form';
import { OrganisationLinkForm } from './records/organisation-link-form';
import { QuantityForm } from './records/quantity-form';
import { StatementForm } from './records/statement-form';

/** Every key word of the format, so that a line can be told from a sentence even where the file is no YAML. */
export function keyWords(): readonly string[] {
  words ??= [...new Set([...FORM_KINDS, ...FORM_KINDS.map(pluralOf), 'observations', 'en', 'zh', ...formKeys()])];
  return words;
}

/** Keys whose value is prose or a copy of the source: full-width signs are right there. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  'en',
  'zh',
  'section',
  'marker',
  'asPrinted',
  'note',
  'note_en',
  'note_zh',
  'text',
  'name',
  'summary',
  'definition',
  'role',
  'licence',
]);

/** Keys whose value is a number. */
export const NUMBER_KEYS: ReadonlySet<string> = new Set([
  'value',
  'change',
  'base',
  'year',
  'order',
  'latitude',
  'longitude',
]);

let words: readonly string[] | undefined;

function formKeys(): string[] {
  const forms = [
    ...FORM_KINDS.map(formClass),
    ...[CountryFact, ProvinceFact, CoordinatesFact, IdForm, LinkForm, MemberForm, ObservationsForm],
    ...[OrganisationLinkForm, QuantityForm, StatementForm],
  ];
  return forms.flatMap((form) => [...rulesOf(new form()).keys()]);
}
