import { prefixOf } from '../../services/global-id';

/** The GraphQL type of a row, read from its id: rows are no instances of schema classes. */
export function typeNameOf(row: unknown): string {
  const prefix = prefixOf((row as { id: string }).id);
  return SPECIAL[prefix] ?? prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

const SPECIAL: Readonly<Record<string, string>> = { case: 'CaseStudy', ranking: 'PublishedRanking' };
