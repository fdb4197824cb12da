import { CASE_STATUSES } from '../../src/entities/vocabulary';
import { webAddress, word } from './fields';
import { nestedList } from './nested';
import { OrganisationLinkForm } from './organisation-link-form';
import { reference, references } from './reference';
import { StatementForm } from './statement-form';
import { SummarisedForm } from './summarised-form';

/** Something a city did. Its `solutions` are its actions. */
export class CaseForm extends SummarisedForm {
  /** What the source says of its state; `unknown` where it says nothing. */
  @word(CASE_STATUSES)
  status?: string;

  /** The page of the city, or of whoever runs the case. */
  @webAddress()
  link?: string;

  @reference('city')
  city?: string;

  @references('city')
  cities?: string[];

  @references('domain')
  domains?: string[];

  @references('region')
  places?: string[];

  @reference('operatingModel')
  operatingModel?: string;

  @references(null)
  illustrates?: string[];

  @nestedList(() => OrganisationLinkForm, 'organisation')
  organisations?: OrganisationLinkForm[];

  @nestedList(() => StatementForm)
  solutions?: StatementForm[];
}
