import { required } from './check';
import { ConnectionForm } from './connection-form';
import { reference } from './reference';

/** Example: { organisation: seoul-metropolitan-government, role: operator, statement: 1 of solutions }. */
export class OrganisationLinkForm extends ConnectionForm {
  @required()
  @reference('organisation')
  organisation!: string;
}
