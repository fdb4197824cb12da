/** The parts of Citation.js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly {
      readonly id: string;
      readonly type: string;
      readonly title: string;
      readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
      readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
      readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
      readonly URL?: string;
      readonly note?: string;
      readonly publisher?: string | readonly string[];
    }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
