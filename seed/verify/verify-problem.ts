import type { Place } from '../problem';

/** Every code that `verify` can report. */
export const VERIFY_CODES = {
  'marker-length': 'A marker has 1 to 15 characters.',
  'section-not-found': 'The words of a section are not in the text.',
  'section-out-of-order': 'The words of a section are in the text, but not below the words before them.',
  'marker-not-found': 'A marker is not in the text.',
  'marker-misplaced': 'A marker is in the text, but not in the section that is named.',
  'figure-not-found': 'A printed figure is not in the text.',
  'figure-far-away': 'A printed figure is in the text, but not where the statement is cited.',
  'copied-text':
    'A sentence repeats the wording of the source: 14 Chinese characters or 8 words in a row, names apart.',
} as const;

export type VerifyCode = keyof typeof VERIFY_CODES;

/** Something in a seed file that its source does not bear out. */
export interface VerifyProblem extends Place {
  readonly severity: 'error';
  readonly code: VerifyCode;
  readonly message: string;
  /** What stands in the text instead: the nearest words, or the section in which the marker is found. */
  readonly suggestion: string | null;
}

export function verifyProblemAt(
  place: Place,
  code: VerifyCode,
  message: string,
  suggestion: string | null = null,
): VerifyProblem {
  const { file, line, column, length, excerpt } = place;
  return { file, line, column, length, excerpt, severity: 'error', code, message, suggestion };
}
