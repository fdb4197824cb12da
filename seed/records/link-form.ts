import { LINK_TYPES } from '../../src/entities/vocabulary';
import { required } from './check';
import { ConnectionForm } from './connection-form';
import { word } from './fields';
import { reference } from './reference';

/** A link of any type. Example: { type: cooperates with, to: city:tongxiang, role: pair }. */
export class LinkForm extends ConnectionForm {
  @required()
  @word(LINK_TYPES)
  type!: string;

  @required()
  @reference(null)
  to!: string;
}
