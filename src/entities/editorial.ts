import type { Basis } from './vocabulary';

/**
 * Whether the editors inferred a statement: the source does not say it. Such statements are left out of lists, counts, facets,
 * rankings of cases, exports and recommendations unless they are asked for, and marked in words wherever they are shown.
 */
export function isEditorial({ basis }: { readonly basis: Basis }): boolean {
  return basis === EDITORIAL_BASIS;
}

/** Whether a link rests on the editors alone: every statement behind it is theirs. A link without any rests on its own place in a source. */
export function isEditorialLink(statementsBehind: readonly { readonly basis: Basis }[]): boolean {
  return statementsBehind.length > 0 && statementsBehind.every(isEditorial);
}

/** For conditions in SQL and columns of a snapshot. */
export const EDITORIAL_BASIS: Basis = 'EDITORIAL';
