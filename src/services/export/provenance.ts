import type { Citation } from '../../entities/citation';
import { City } from '../../entities/city';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import { Source } from '../../entities/source';
import type { EvidenceGrade, Flag } from '../../entities/vocabulary';
import type { Scope } from '../scope';
import { attributionOf, type Attribution } from '../citation/attribution';
import type { Cell } from './cell';
import type { Selection } from './export-context';
import { present } from './export-table';
import { texts, type Texts } from './texts';

/** Where the facts of a row come from; entries of the lists belong together by their place in them. */
export interface Provenance {
  readonly citations: readonly Citation[];
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
export async function provenanceCells(
  scope: Scope,
  { citations, evidence, flags, isData = false }: Provenance,
): Promise<ProvenanceCells> {
  const places = unique(citations, ({ id }) => id);
  const sources = await sourcesOf(scope, places);
  return {
    source: places.map(({ sourceId }) => sourceId),
    source_en: sources.map(({ nameEn }) => nameEn),
    source_zh: sources.map(({ nameZh }) => nameZh),
    locator: places.map(({ locator }) => locator),
    marker: places.map(({ marker }) => marker),
    place: places.map(({ locator }, index) => `${sources[index]?.nameEn ?? ''}, ${locator}`),
    evidence: unique(evidence).sort(),
    flags: unique(flags).sort(),
    source_licence: sources.map((source) => source.licence ?? ''),
    ...creditColumns(attributionOf(sources, { isData })),
  };
}

/** The effective licence and the credit of a row that is computed from what these places say. */
export async function creditCells(
  scope: Scope,
  citations: readonly Pick<Citation, 'sourceId'>[],
): Promise<CreditColumns> {
  return creditColumns(attributionOf(await sourcesOf(scope, citations)));
}

type CreditColumns = Pick<ProvenanceCells, 'licence' | 'attribution_en' | 'attribution_zh'>;

function creditColumns({ licence, en, zh }: Attribution): CreditColumns {
  return { licence, attribution_en: en, attribution_zh: zh };
}

export interface Credit {
  readonly licence: string;
  readonly attribution: Texts;
}

/** The effective licence and the credit of what rests on these places, as members of a JSON document. */
export async function creditOf(
  scope: Scope,
  selection: Selection,
  citations: readonly Pick<Citation, 'sourceId'>[],
  options: { readonly isData?: boolean } = {},
): Promise<Credit> {
  const { licence, en, zh } = attributionOf(await sourcesOf(scope, citations), options);
  return { licence, attribution: texts(selection, en, zh) };
}

async function sourcesOf(scope: Scope, citations: readonly Pick<Citation, 'sourceId'>[]): Promise<Source[]> {
  const nodes = await Promise.all(citations.map(({ sourceId }) => scope.loaders.node.load(sourceId)));
  return nodes.filter((node): node is Source => node instanceof Source);
}

/** What supports the links: the statements behind each, else the place it was read from. */
export async function provenanceOfLinks(
  scope: Scope,
  links: readonly { readonly id: string; readonly citationId: string | null }[],
): Promise<Provenance[]> {
  return Promise.all(
    links.map(async (link) => {
      const statements = await scope.loaders.statementsBehind.load(link.id);
      const ids = [...statements.map(({ citationId }) => citationId), ...(link.citationId ? [link.citationId] : [])];
      const citations = await scope.loaders.citation.loadMany(ids);
      return {
        citations: citations.filter((each): each is Citation => each !== null && !(each instanceof Error)),
        evidence: statements.map(({ evidence }) => evidence),
        flags: statements.flatMap(({ flags }) => flags),
      };
    }),
  );
}

/** What supports a node: everything that its own statements cite. */
export async function provenanceOfNode(scope: Scope, nodeId: string): Promise<Provenance> {
  const own = (await scope.loaders.statementsAbout.load(nodeId)).filter(({ ownerId }) => ownerId === nodeId);
  own.sort((a, b) => a.position - b.position);
  const lists = await Promise.all(
    own.map(async (statement) => [
      await scope.loaders.citation.load(statement.citationId),
      ...(await scope.loaders.furtherCitations.load(statement.id)),
    ]),
  );
  return {
    citations: lists.flat().filter((citation) => citation !== null),
    evidence: own.map(({ evidence }) => evidence),
    flags: own.flatMap(({ flags }) => flags),
  };
}

/** Where the coordinates and the outside ids of a node were read. */
export async function outsideCitations(scope: Scope, node: KnowledgeNode): Promise<Citation[]> {
  const externalIds = await scope.loaders.externalIds.load(node.id);
  const coordinates = node instanceof City && node.coordinatesCitationId !== null ? [node.coordinatesCitationId] : [];
  const ids = [...coordinates, ...externalIds.map(({ citationId }) => citationId)];
  return present(await scope.loaders.citation.loadMany(ids));
}

function unique<T>(items: readonly T[], keyOf: (item: T) => unknown = (item) => item): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
