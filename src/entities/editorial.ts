import type { Basis } from './vocabulary';

/**
 * Whether the editors inferred a statement: the source does not say it. Such statements are left out of lists, counts, facets,
 * the graph and exports unless they are asked for (see `lists/left-out.ts` and `snapshot/editorial.ts`), and marked in words wherever they are shown.
 */
export function isEditorial({ basis }: { readonly basis: Basis }): boolean {
  return basis === EDITORIAL_BASIS;
}

/**
 * Whether a link is a reading of the editors: they tie what the source only prints side by side, or every statement behind it is
 * theirs. It is left out like their statements.
 */
export function isEditorialLink(
  { role }: { readonly role: string },
  statementsBehind: readonly { readonly basis: Basis }[],
): boolean {
  return role === EDITORS_ROLE || (statementsBehind.length > 0 && statementsBehind.every(isEditorial));
}

/** The role of a link between case or solution and challenge that no source makes. */
export const EDITORS_ROLE = 'editors';

/** For conditions in SQL and columns of a snapshot. */
export const EDITORIAL_BASIS: Basis = 'EDITORIAL';
