import type { NodeRow, Snapshot, StatementRow } from '../../snapshot';

/** A chapter of a source, with how much was taken from it. */
export interface Chapter {
  readonly title: string;
  readonly statements: readonly StatementRow[];
  readonly values: number;
}

/** What was taken from a source, by the first heading of the places cited, in the order in which they were first cited. */
export function outlineOf(data: Snapshot, source: NodeRow): Chapter[] {
  const chapters = new Map<string, { statements: StatementRow[]; values: number }>();
  const chapterOf = (locator: string): { statements: StatementRow[]; values: number } => {
    const title = locator.split(' > ')[0] ?? locator;
    const known = chapters.get(title) ?? { statements: [], values: 0 };
    chapters.set(title, known);
    return known;
  };
  for (const citation of data.related('citationsOfSource', source.identity)) {
    const statements = data.related('statementsOfCitation', citation.identity);
    if (statements.length > 0) chapterOf(citation.locator).statements.push(...statements);
  }
  for (const { citationIdentity } of data.related('observationsOfSource', source.identity)) {
    const citation = data.citationAt(citationIdentity);
    if (citation !== null) chapterOf(citation.locator).values += 1;
  }
  return [...chapters]
    .map(([title, each]) => ({ title, ...each }))
    .sort((a, b) => b.statements.length - a.statements.length || b.values - a.values || (a.title < b.title ? -1 : 1));
}
