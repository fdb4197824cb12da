const PAGE = 'docs/methods/choosing.md';

/** What a message that misses a choice suggests, by name, and where the choice is explained. */
export const CHOOSING = {
  normalisation: `to begin with, MIN_MAX; ${PAGE}#normalisation helps to choose`,
  aggregation: `to begin with, ARITHMETIC; ${PAGE}#aggregation helps to choose`,
  weighting: `to begin with, EQUAL; ${PAGE}#weights helps to choose`,
  missing: `to begin with, EXCLUDE, which invents nothing; ${PAGE}#gaps helps to choose`,
} as const;
