import { VERDICTS } from '../../src/entities/vocabulary';
import { required } from './check';
import { filled, word } from './fields';
import { type LocalizedSentence, sentence } from './localized';

/**
 * What another source says to the claim. Example: { verdict: supports, saidBy: observation:urban-agglomeration-population:beijing:2020:un-wup-2018,
 * reason: {en: ..., zh: ...} }.
 */
export class OtherSourceForm {
  @required()
  @word(VERDICTS)
  verdict!: string;

  /** The whole id of a statement or a value: what says it mostly stands in another file. */
  @required()
  @filled()
  saidBy!: string;

  @required()
  @sentence()
  reason!: LocalizedSentence;
}
