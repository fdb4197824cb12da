import { nestedList } from './nested';
import { OrganisationLinkForm } from './organisation-link-form';
import { reference, references } from './reference';
import { StatementForm } from './statement-form';
import { SummarisedForm } from './summarised-form';

/** Something a city did. Its `solutions` are its actions. */
export class CaseForm extends SummarisedForm {
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
