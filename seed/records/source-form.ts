import { EVIDENCE_GRADES, SOURCE_TYPES } from '../../src/entities/vocabulary';
import { required } from './check';
import { code, filled, number, webAddress, word } from './fields';
import { type LocalizedName, type LocalizedSentence, name, sentence } from './localized';
import { references } from './reference';
import { SummarisedForm } from './summarised-form';

/** Where facts are read. Statements in its own file are cited from itself unless they say otherwise. */
export class SourceForm extends SummarisedForm {
  @required()
  @word(SOURCE_TYPES)
  sourceType!: string;

  @required()
  @name()
  publisher!: LocalizedName;

  @number({ whole: true, least: 1000, greatest: 2999 })
  year?: string;

  @code({ test: isLanguageTag }, 'a language tag such as zh, en or zh-Hans', (text) => text.toLowerCase())
  language?: string;

  @required()
  @filled()
  licence!: string;

  @sentence()
  rights?: LocalizedSentence;

  @webAddress()
  url?: string;

  /** Its text in the folder `texts` beside the seed files, which is not committed. */
  @filled()
  textFile?: string;

  @required()
  @word(EVIDENCE_GRADES)
  evidence!: string;

  @sentence()
  retraction?: LocalizedSentence;

  @references('organisation')
  producedBy?: string[];
}

/** By BCP 47; those that begin with a code of the language, not with `x-` or `i-`. */
function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
