/** What to show a reader, in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The same in a table of words. */
export type Pair = readonly [en: string, zh: string];
