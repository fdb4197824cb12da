import type { EvidenceGrade, Flag } from '../../entities/vocabulary';
import type { CitationRow, LinkRow, NodeRow, Snapshot, StatementRow } from '../../snapshot';
import type { Scope } from '../scope';
import { attributionOf, type Attribution } from '../citation/attribution';
import { citationsOfNode, uniqueRows } from '../statements-of-node';
import type { Cell } from './cell';
import type { ExportContext } from './export-context';
import { present } from './export-table';
import { texts, type Texts } from './texts';

/** Where the facts of a row come from; entries of the lists belong together by their place in them. */
export interface Provenance {
  readonly citations: readonly CitationRow[];
  readonly evidence: readonly EvidenceGrade[];
  readonly flags: readonly Flag[];
  /** Set for a value taken over as it is, with no words of ours. */
  readonly isData?: boolean;
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
  'licence',
  'attribution_en',
  'attribution_zh',
] as const;

export type ProvenanceCells = Readonly<Record<(typeof PROVENANCE_COLUMNS)[number], Cell>>;

/** The columns that say where a row comes from, the same in every table. */
export function provenanceCells(
  scope: Pick<Scope, 'data'>,
  { citations, evidence, flags, isData = false }: Provenance,
): ProvenanceCells {
  const places = uniqueRows(citations);
  const sources = sourcesOf(scope, places);
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
    ...creditColumns(attributionOf(sources, { isData })),
  };
}

type CreditColumns = Pick<ProvenanceCells, 'licence' | 'attribution_en' | 'attribution_zh'>;

/** The effective licence and the credit of a row that is computed from what these places say. */
export function creditCells(scope: Pick<Scope, 'data'>, citations: readonly CitationRow[]): CreditColumns {
  return creditColumns(attributionOf(sourcesOf(scope, citations)));
}

function creditColumns({ licence, en, zh }: Attribution): CreditColumns {
  return { licence, attribution_en: en, attribution_zh: zh };
}

export interface Credit {
  readonly licence: string;
  readonly attribution: Texts;
}

/** The effective licence and the credit of what rests on these places, as members of a JSON document. */
export function creditOf(
  context: Pick<ExportContext, 'data' | 'selection'>,
  citations: readonly CitationRow[],
  options: { readonly isData?: boolean } = {},
): Credit {
  const { licence, en, zh } = attributionOf(sourcesOf(context, citations), options);
  return { licence, attribution: texts(context.selection, en, zh) };
}

function sourcesOf({ data }: Pick<Scope, 'data'>, citations: readonly CitationRow[]): NodeRow[] {
  return present(citations.map(({ sourceIdentity }) => data.nodeAt(sourceIdentity)));
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

/** Where the coordinates and the outside ids of a node were read. */
export function outsideCitations({ data }: Pick<Scope, 'data'>, node: NodeRow): CitationRow[] {
  const ids = data.externalIdsOf(node).map(({ citationIdentity }) => citationIdentity);
  return present([node.coordinatesCitationIdentity, ...ids].map((identity) => data.citationAt(identity)));
}

function doubtsOf(statements: readonly StatementRow[]): Pick<Provenance, 'evidence' | 'flags'> {
  return {
    evidence: statements.map(({ evidence }) => evidence),
    flags: statements.flatMap(({ flags }) => flags),
  };
}
