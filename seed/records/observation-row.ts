import { OBSERVATION_STATUSES } from '../../src/entities/vocabulary';
import { required } from './check';
import { filled, marker, number, period, word } from './fields';
import { reference } from './reference';

/** One value of a CSV file. In a wide file a row gives one of these for each column of values. */
export class ObservationRow {
  /** A city by its slug, or another place as `country:slug`. */
  @required()
  @reference('city', { open: true })
  place!: string;

  @number()
  value?: string;

  @period()
  period?: string;

  @word(OBSERVATION_STATUSES)
  status?: string;

  @marker()
  marker?: string;

  @filled()
  asPrinted?: string;

  @filled()
  note_en?: string;

  @filled()
  note_zh?: string;
}
