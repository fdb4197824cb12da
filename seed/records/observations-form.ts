import { EVIDENCE_GRADES, FLAGS } from '../../src/entities/vocabulary';
import { check, describe, required } from './check';
import { filled, period, slug, word, words } from './fields';
import { type LocalizedSentence, sentence } from './localized';
import { PlaceForm } from './place-form';
import { reference } from './reference';

/** The header of a CSV file of observations: what holds for all its rows. */
export class ObservationsForm extends PlaceForm {
  @required()
  @slug()
  slug!: string;

  @reference('indicator')
  indicator?: string;

  /** For a wide file: the heading of each column of values, and its indicator. */
  @check('wrong-shape', (value) =>
    typeof value === 'object' && !Array.isArray(value)
      ? []
      : [{ message: `\`columns\` takes a form \`{ csv column: indicator }\`, not ${describe(value)}.` }],
  )
  columns?: Record<string, string>;

  @required()
  @filled()
  file!: string;

  @period()
  period?: string;

  @word(EVIDENCE_GRADES)
  evidence?: string;

  @words(FLAGS)
  flags?: string[];

  @sentence()
  note?: LocalizedSentence;
}
