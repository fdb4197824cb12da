import type { Citation } from '../../entities/citation';
import { Source } from '../../entities/source';
import type { EvidenceGrade, Flag } from '../../entities/vocabulary';
import type { Scope } from '../scope';
import type { Cell } from './cell';

/** Where the facts of a row come from; entries of the lists belong together by their place in them. */
export interface Provenance {
  readonly citations: readonly Citation[];
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
export async function provenanceCells(
  scope: Scope,
  { citations, evidence, flags }: Provenance,
): Promise<ProvenanceCells> {
  const places = unique(citations, ({ id }) => id);
  const nodes = await Promise.all(places.map(({ sourceId }) => scope.loaders.node.load(sourceId)));
  const sources = nodes.filter((node): node is Source => node instanceof Source);
  return {
    source: places.map(({ sourceId }) => sourceId),
    source_en: sources.map(({ nameEn }) => nameEn),
    source_zh: sources.map(({ nameZh }) => nameZh),
    locator: places.map(({ locator }) => locator),
    marker: places.map(({ marker }) => marker),
    place: places.map(({ locator }, index) => `${sources[index]?.nameEn ?? ''}, ${locator}`),
    evidence: unique(evidence).sort(),
    flags: unique(flags).sort(),
    source_licence: sources.map(({ licence }) => licence ?? ''),
  };
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

function unique<T>(items: readonly T[], keyOf: (item: T) => unknown = (item) => item): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
