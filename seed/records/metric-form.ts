import { required } from './check';
import { slug } from './fields';
import { type LocalizedName, name } from './localized';

/** What a quantity counts. */
export class MetricForm {
  @required()
  @slug()
  slug!: string;

  @required()
  @name()
  name!: LocalizedName;
}
