import { required } from './check';
import { slug, texts } from './fields';
import { type LocalizedName, name } from './localized';
import { nested } from './nested';
import { references } from './reference';

/** Words of a term by their language. */
export class TermWordsForm {
  @texts()
  en?: string[];

  @texts()
  zh?: string[];
}

/** A term of art with the words that people use for it, for search, suggestions and the import of tables. */
export class TermForm {
  @required()
  @slug()
  slug!: string;

  @required()
  @name()
  name!: LocalizedName;

  /** Words that may stand for the name and for each other. Capitals alone (`ITS`) count only where they are typed so. */
  @nested(() => TermWordsForm)
  synonyms?: TermWordsForm;

  /** Narrower or broader words, and brands: they lead to the nodes and stand for no other word. */
  @nested(() => TermWordsForm)
  leads?: TermWordsForm;

  /** The best one first. */
  @references(null)
  nodes?: string[];

  /** Words that look, sound or seem like it and mean something else: never taken for it, and it never for them. */
  @texts()
  unlike?: string[];
}
