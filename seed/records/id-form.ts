import { ID_SCHEMES } from '../../src/entities/vocabulary';
import { required } from './check';
import { filled, word } from './fields';
import { PlaceForm } from './place-form';

/** The id of a node in somebody else's register. Example: { scheme: wikidata, value: Q8684, source: ..., section: ... }. */
export class IdForm extends PlaceForm {
  @required()
  @word(ID_SCHEMES)
  scheme!: string;

  @required()
  @filled()
  value!: string;
}
