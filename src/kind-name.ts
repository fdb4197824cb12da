/** A kind as the API writes it: `OPERATING_MODEL` for `operatingModel`, `CASE_STUDY` for `case`, whose type is CaseStudy. */
export function kindName(kind: string): string {
  return kind === 'case' ? 'CASE_STUDY' : kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
