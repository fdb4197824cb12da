import { ACTORS, BASES, EVIDENCE_GRADES, FLAGS } from '../../src/entities/vocabulary';
import { AnswerForm } from './answer-form';
import { required } from './check';
import { period, slug, word, words } from './fields';
import { type LocalizedSentence, sentence } from './localized';
import { MemberForm } from './member-form';
import { nestedList } from './nested';
import { OrganisationLinkForm } from './organisation-link-form';
import { OtherSourceForm } from './other-source-form';
import { PlaceForm } from './place-form';
import { QuantityForm } from './quantity-form';
import { reference, references } from './reference';

/** One sentence in both languages, its place in the source, and the links that it stands behind. */
export class StatementForm extends PlaceForm {
  @required()
  @sentence()
  text!: LocalizedSentence;

  @word(BASES)
  basis?: string;

  @word(EVIDENCE_GRADES)
  evidence?: string;

  @word(ACTORS)
  actor?: string;

  @period()
  period?: string;

  @words(FLAGS)
  flags?: string[];

  @sentence()
  note?: LocalizedSentence;

  /** Who inferred it, where not the editors of the knowledge base; of the basis `editorial` only, as is `inferredFrom`. */
  @sentence()
  inferredBy?: LocalizedSentence;

  @sentence()
  inferredFrom?: LocalizedSentence;

  @slug()
  key?: string;

  @references(null)
  about?: string[];

  @nestedList(() => PlaceForm)
  also?: PlaceForm[];

  @nestedList(() => QuantityForm)
  quantities?: QuantityForm[];

  @reference('challenge')
  challenge?: string;

  @reference('solution')
  solution?: string;

  /** What it claims to help against what; the link says whether a source, an outcome or the editors claim it. */
  @nestedList(() => AnswerForm)
  answers?: AnswerForm[];

  /** What statements and values of other sources say to it. */
  @nestedList(() => OtherSourceForm)
  otherSources?: OtherSourceForm[];

  @references('technology')
  technologies?: string[];

  @nestedList(() => OrganisationLinkForm, 'organisation')
  organisations?: OrganisationLinkForm[];

  @references('policy')
  policies?: string[];

  @references(null)
  illustrates?: string[];

  @nestedList(() => MemberForm, 'city')
  members?: MemberForm[];

  @references(null)
  relatesTo?: string[];
}
