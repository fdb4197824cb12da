import { required } from './check';
import { filled } from './fields';
import { type LocalizedName, name } from './localized';

/** A unit of measure. Its code is no slug: `%`, `t/a`, `as printed`. */
export class UnitForm {
  @required()
  @filled()
  slug!: string;

  @required()
  @name()
  name!: LocalizedName;

  @filled()
  ucum?: string;
}
