/** `ES002: Barcelona`, `E08000003 Manchester`: a code of the publisher before the name. */
const CODED = /^([A-Z]{1,4}\d{2,}[A-Z\d]*)\s*(?:[:–—-]\s*|\s)(\D.*)$/u;

/** Code and name of a cell that holds both; null for any other. */
export function codedName(cell: string): { readonly code: string; readonly name: string } | null {
  const [, code = '', name = ''] = CODED.exec(cell.normalize('NFKC').trim()) ?? [];
  return code === '' ? null : { code, name: name.trim() };
}

/** Tells whether every cell of a column holds a code and a name: in a single cell the code may as well be part of the name. */
export function areCodedNames(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => codedName(cell) !== null);
}
