/** The fields by which something is found. */
export const SEARCH_FIELDS = ['NAME', 'ALIAS', 'LINKED', 'SUMMARY', 'STATEMENT'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/**
 * BM25F: a word counts more the rarer it is, in a name more than in a sentence, in a short text more than in a long one, and each
 * further time less. Frequencies are added up over the fields before they are damped, as Robertson, Zaragoza and Taylor propose
 * (Simple BM25 extension to multiple weighted fields, CIKM 2004). A name that is the query itself is worth as much again.
 */
const FIELDS: Readonly<Record<SearchField | 'METRIC', { readonly weight: number; readonly length: number }>> = {
  NAME: { weight: 10, length: 30 },
  ALIAS: { weight: 8, length: 60 },
  LINKED: { weight: 2, length: 30 },
  SUMMARY: { weight: 3, length: 120 },
  STATEMENT: { weight: 1, length: 100 },
  METRIC: { weight: 2, length: 30 },
};

/** What one text of a field gives that has a word so often; `length` in characters. */
export function weightOf(field: SearchField | 'METRIC', count: number, length: number): number {
  const { weight, length: usual } = FIELDS[field];
  return (weight * count) / (1 - LENGTH_EFFECT + (LENGTH_EFFECT * length) / usual);
}

/** What many texts give together that are not the document's own: however many there are, never more than this. */
export function bounded(sum: number): number {
  return (MOST_OF_OTHERS * sum) / (MOST_OF_OTHERS + sum);
}

/** How much a clause says that so many of all documents have. */
export function rarityOf(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** From 0 to 1: each further time counts less. */
export function damped(frequency: number): number {
  return frequency / (frequency + SATURATION);
}

/** Six decimals, so that sums that were made in another order are the same. */
export function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** Half of what a word can give is reached at this weighted frequency. */
const SATURATION = 4;
/** How far a long text counts less: 0 not at all, 1 in full. */
const LENGTH_EFFECT = 0.6;
const MOST_OF_OTHERS = 6;

/** What a name adds that is the query as a whole, or has it as a whole. */
export const NAME_BONUS = { wholeName: 1, wholeAlias: 0.8, withinName: 0.25, led: 0.6, step: 0.05 };
