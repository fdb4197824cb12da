/** Every code that `check` can report, with its severity; docs/seed-problems.md explains each. */
export const PROBLEM_CODES = {
  'no-seed-files': 'error',
  'unread-file': 'error',
  'outside-folder': 'error',
  'unreadable-file': 'error',
  'not-utf8': 'error',
  'byte-order-mark': 'error',
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'yaml-tab': 'error',
  'yaml-anchor': 'error',
  'yaml-alias': 'error',
  'yaml-tag': 'error',
  'duplicate-key': 'error',
  'ambiguous-word': 'error',
  'equated-words': 'error',
  'repeated-word': 'error',
  'odd-number': 'error',
  'empty-value': 'error',
  'cut-by-hash': 'error',
  'bad-character': 'error',
  'chinese-punctuation': 'error',
  markup: 'error',
  'folded-chinese': 'error',
  'space-in-chinese': 'warning',
  'unknown-form': 'error',
  'unknown-key': 'error',
  'misplaced-key': 'error',
  'missing-key': 'error',
  'wrong-shape': 'error',
  'bad-slug': 'error',
  'slug-not-file-name': 'error',
  'missing-translation': 'error',
  'same-translation': 'error',
  'not-chinese': 'error',
  'not-english': 'error',
  placeholder: 'error',
  'unknown-word': 'error',
  'bad-number': 'error',
  'bad-range': 'error',
  'bad-figure': 'error',
  'bad-period': 'error',
  'bad-code': 'error',
  'bad-address': 'error',
  'marker-too-long': 'error',
  'coordinate-out-of-range': 'error',
  'repeated-entry': 'error',
  'unknown-slug': 'error',
  'unknown-kind': 'error',
  'wrong-kind': 'error',
  'kind-needed': 'error',
  'duplicate-slug': 'error',
  'part-of-cycle': 'error',
  'self-link': 'error',
  'duplicate-id': 'error',
  'same-name': 'warning',
  'city-missing': 'warning',
  'missing-source': 'error',
  'missing-section': 'error',
  'missing-marker': 'error',
  'section-not-found': 'error',
  'section-out-of-order': 'error',
  'marker-not-found': 'error',
  'marker-misplaced': 'error',
  'figure-not-found': 'error',
  'figure-far-away': 'error',
  'unknown-statement': 'error',
  'duplicate-statement': 'error',
  'same-source': 'error',
  'missing-doubt': 'error',
  'value-or-change': 'error',
  'unit-missing': 'warning',
  'evidence-too-high': 'error',
  'impossible-fall': 'warning',
  'figures-differ': 'error',
  'figure-in-one-language': 'warning',
  'figure-unread': 'warning',
  'figure-not-as-printed': 'error',
  'unit-not-as-printed': 'error',
  'change-not-as-printed': 'error',
  'comparator-not-as-printed': 'error',
  'figure-not-in-text': 'error',
  'wrong-direction': 'error',
  'direction-doubtful': 'warning',
  'times-doubtful': 'warning',
  'impossible-factor': 'error',
  'share-over-100': 'error',
  'percent-over-100': 'warning',
  'negative-amount': 'error',
  'rank-below-1': 'warning',
  'month-or-years': 'warning',
  'period-unlikely': 'warning',
  'period-after-source': 'error',
  'comparator-not-in-text': 'error',
  'bad-method': 'error',
  'file-not-found': 'error',
  'csv-syntax': 'error',
  'missing-heading': 'error',
  'duplicate-column': 'error',
  'unknown-column': 'error',
  'missing-column': 'error',
  'missing-value': 'error',
  'missing-period': 'error',
  'duplicate-observation': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** A stretch of one line of a file; line and column are counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The whole line as it stands in the file. */
  readonly excerpt: string;
}

/** One mistake in a seed file, ready to be shown. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly message: string;
  /** What to write instead; where several values are near, the nearest first, separated by a comma. */
  readonly suggestion: string | null;
}

export function problemAt(place: Place, code: ProblemCode, message: string, suggestion: string | null = null): Problem {
  const { file, line, column, length, excerpt } = place;
  return { file, line, column, length, excerpt, severity: PROBLEM_CODES[code], code, message, suggestion };
}

/** By file, then by position; what stands in one place stays in the order in which it was found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
