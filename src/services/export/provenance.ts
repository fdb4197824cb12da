import type { EvidenceGrade, Flag } from '../../entities/vocabulary';
import type { CitationRow, LinkRow, NodeRow, Snapshot, StatementRow } from '../../snapshot';
import type { Scope } from '../scope';
import { citationsOfNode, uniqueRows } from '../statements-of-node';
import type { Cell } from './cell';
import { present } from './export-table';

/** Where the facts of a row come from; entries of the lists belong together by their place in them. */
export interface Provenance {
  readonly citations: readonly CitationRow[];
  readonly evidence: readonly EvidenceGrade[];
  readonly flags: readonly Flag[];
}

export const PROVENANCE_COLUMNS = [
  'source',
  'source_en',
  'source_zh',
  'locator',
  'marker',
  'place',
  'evidence',
  'flags',
  'source_licence',
] as const;

export type ProvenanceCells = Readonly<Record<(typeof PROVENANCE_COLUMNS)[number], Cell>>;

/** The columns that say where a row comes from, the same in every table. */
export function provenanceCells(
  { data }: Pick<Scope, 'data'>,
  { citations, evidence, flags }: Provenance,
): ProvenanceCells {
  const places = uniqueRows(citations);
  const sources = present(places.map(({ sourceIdentity }) => data.nodeAt(sourceIdentity)));
  return {
    source: sources.map(({ id }) => id),
    source_en: sources.map(({ nameEn }) => nameEn),
    source_zh: sources.map(({ nameZh }) => nameZh),
    locator: places.map(({ locator }) => locator),
    marker: places.map(({ marker }) => marker),
    place: places.map(({ locator }, index) => `${sources[index]?.nameEn ?? ''}, ${locator}`),
    evidence: [...new Set(evidence)].sort(),
    flags: [...new Set(flags)].sort(),
    source_licence: sources.map(({ licence }) => licence ?? ''),
  };
}

/** What supports a link: the statements behind it, and the place it was read from. */
export function provenanceOfLink(data: Snapshot, link: LinkRow): Provenance {
  const statements = data.statementsBehind(link);
  return {
    citations: present([...statements, link].map(({ citationIdentity }) => data.citationAt(citationIdentity))),
    ...doubtsOf(statements),
  };
}

/** What supports a node: everything that its own statements cite. */
export function provenanceOfNode(scope: Pick<Scope, 'data'>, node: NodeRow): Provenance {
  return { citations: citationsOfNode(scope, node), ...doubtsOf(scope.data.statementsOwnedBy(node)) };
}

function doubtsOf(statements: readonly StatementRow[]): Pick<Provenance, 'evidence' | 'flags'> {
  return {
    evidence: statements.map(({ evidence }) => evidence),
    flags: statements.flatMap(({ flags }) => flags),
  };
}
