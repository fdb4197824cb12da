/** A kind as the API writes it: `OPERATING_MODEL` for `operatingModel`, `CASE_STUDY` for `case`, whose type is CaseStudy. */
export function kindName(kind: string): string {
  return enumName(kind === 'case' ? 'caseStudy' : kind);
}

/** A word as enums of the API have it: `CONCEPT_KIND` for `conceptKind`. */
export function enumName(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
