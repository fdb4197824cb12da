import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Scope } from '../scope';
import type { Selection } from './export-context';
import { creditOf, outsideCitations, provenanceOfNode } from './provenance';
import { texts } from './texts';

/** A node as JSON: what every kind has, then the columns of its own kind under their names. */
export async function nodeDocument(scope: Scope, node: KnowledgeNode, selection: Selection): Promise<object> {
  const { id, kind, slug, position, nameEn, nameZh, summaryEn, summaryZh, periodStart, periodEnd, revision, ...own } =
    node;
  const [aliases, externalIds, provenance, outside] = await Promise.all([
    scope.loaders.aliases.load(id),
    scope.loaders.externalIds.load(id),
    provenanceOfNode(scope, id),
    outsideCitations(scope, node),
  ]);
  return {
    ...{ id, kind, slug, position, revision },
    name: texts(selection, nameEn, nameZh),
    summary: texts(selection, summaryEn, summaryZh),
    aliases: aliases.map(({ name }) => name),
    period: periodStart === null && periodEnd === null ? null : { start: periodStart, end: periodEnd },
    externalIds: await Promise.all(
      externalIds.map(async ({ scheme, value, citationId }) => ({
        ...{ scheme, value, citation: await citationDocument(scope, citationId) },
      })),
    ),
    ...(await creditOf(scope, selection, [...provenance.citations, ...outside])),
    // The licence of a source is that of what it publishes.
    ...(await ownDocument(scope, own, selection)),
  };
}

/** A place in a source. */
export async function citationDocument(scope: Scope, id: string): Promise<object | null> {
  const citation = await scope.loaders.citation.load(id);
  if (!citation) return null;
  const { sourceId, locator, marker } = citation;
  return { source: sourceId, locator, marker: marker === '' ? null : marker };
}

/** `publisherEn` and `publisherZh` become `publisher { en zh }`, ids of citations become citations. */
async function ownDocument(scope: Scope, own: object, selection: Selection): Promise<object> {
  const values = own as Readonly<Record<string, string | null>>;
  const document: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = /^(.+)(?:En|Zh)$/.exec(name)?.[1];
    if (text !== undefined) {
      document[text] = texts(selection, values[`${text}En`] ?? null, values[`${text}Zh`] ?? null);
    } else if (name.endsWith('CitationId')) {
      document[name.slice(0, -2)] = typeof value === 'string' ? await citationDocument(scope, value) : null;
    } else if (typeof value !== 'object' || name === 'method' || value === null) {
      document[name] = value;
    }
  }
  return document;
}
