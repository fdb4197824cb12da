/** What to show a reader, in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The same in a table of words. */
export type Pair = readonly [en: string, zh: string];

/** The same characters in both languages, where there are no words for them. */
export function sameInBoth(text: string): Label {
  return { en: text, zh: text };
}
