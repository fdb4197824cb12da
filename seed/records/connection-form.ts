import { filled } from './fields';
import { PlaceForm } from './place-form';

/** What a link without a sentence of its own may say: a role, the statement behind it, or the place it was read in. */
export class ConnectionForm extends PlaceForm {
  @filled()
  role?: string;

  /** `2 of findings`, or the key of a statement of the same file. */
  @filled()
  statement?: string;
}
