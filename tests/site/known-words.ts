/** Words that are the same in every language. */
export const FORMATS_OF_FILES: ReadonlySet<string> = new Set(['BibTeX', 'Civigraph', 'English']);
