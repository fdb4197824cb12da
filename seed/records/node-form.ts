import { required } from './check';
import { filled, formerSlugs, number, period, slug, texts } from './fields';
import { IdForm } from './id-form';
import { LinkForm } from './link-form';
import { type LocalizedName, type LocalizedSentence, name, sentence } from './localized';
import { nestedList } from './nested';
import { reference, references } from './reference';
import { StatementForm } from './statement-form';

/** What a node of any kind may have. The key of its kind (`case: seoul-...`) arrives as `slug`, see `../forms`. */
export class NodeForm {
  @required()
  @slug()
  slug!: string;

  @required()
  @name()
  name!: LocalizedName;

  @sentence()
  summary?: LocalizedSentence;

  @texts()
  aliases?: string[];

  /** Slugs that it had before: `seed rename` writes them, and old addresses lead on by them; `kind:slug` where it was of another kind. */
  @formerSlugs()
  formerSlugs?: string[];

  @number({ whole: true, least: 0, greatest: 1_000_000 })
  order?: string;

  @period()
  period?: string;

  @reference('own', { open: true })
  partOf?: string;

  @references('region', { open: true })
  memberOf?: string[];

  @nestedList(() => LinkForm)
  links?: LinkForm[];

  @nestedList(() => IdForm)
  ids?: IdForm[];

  /** Holds for every statement that names no other. */
  @reference('source')
  source?: string;

  @filled()
  section?: string;

  @nestedList(() => StatementForm)
  challenges?: StatementForm[];

  @nestedList(() => StatementForm)
  actions?: StatementForm[];

  @nestedList(() => StatementForm)
  outcomes?: StatementForm[];

  @nestedList(() => StatementForm)
  lessons?: StatementForm[];

  @nestedList(() => StatementForm)
  advantages?: StatementForm[];

  @nestedList(() => StatementForm)
  disadvantages?: StatementForm[];

  @nestedList(() => StatementForm)
  findings?: StatementForm[];

  @nestedList(() => StatementForm)
  goals?: StatementForm[];

  @nestedList(() => StatementForm)
  means?: StatementForm[];

  @nestedList(() => StatementForm)
  threats?: StatementForm[];

  @nestedList(() => StatementForm)
  milestones?: StatementForm[];

  @nestedList(() => StatementForm)
  statistics?: StatementForm[];

  @nestedList(() => StatementForm)
  forecasts?: StatementForm[];

  @nestedList(() => StatementForm)
  definitions?: StatementForm[];
}
