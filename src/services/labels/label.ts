/** What to show a reader, in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
