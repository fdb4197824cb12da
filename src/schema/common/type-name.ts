import type { ConceptNodeKind } from '../../entities/vocabulary';

/** The GraphQL type of a row, read from its id: rows are no instances of schema classes. */
export function typeNameOf(row: unknown): string {
  const [prefix = ''] = (row as { id: string }).id.split(':', 1);
  return SPECIAL[prefix] ?? prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

const CONCEPTS: Readonly<Record<ConceptNodeKind, string>> = {
  capability: 'Concept',
  innovationSystem: 'Concept',
  participationStage: 'Concept',
  securityArea: 'Concept',
};

const SPECIAL: Readonly<Record<string, string>> = { ...CONCEPTS, case: 'CaseStudy', ranking: 'PublishedRanking' };
