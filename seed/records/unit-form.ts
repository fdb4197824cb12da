import { required } from './check';
import { filled } from './fields';
import { english, type LocalizedName, name } from './localized';
import { nested } from './nested';
import { WrittenFigureForm } from './written-figure-form';

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

  /** The English name of one: `hospital`. */
  @filled()
  @english()
  singular?: string;

  @nested(() => WrittenFigureForm)
  figure?: WrittenFigureForm;
}
