import { filled, marker } from './fields';
import { reference } from './reference';

/** A place in a source; what is left out is taken from the form around it. */
export class PlaceForm {
  @reference('source')
  source?: string;

  @filled()
  section?: string;

  @marker()
  marker?: string;
}
