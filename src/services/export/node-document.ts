import type { CitationRow, NodeRow } from '../../snapshot';
import type { ExportContext } from './export-context';
import { ownPropertiesOf } from './node-columns';
import { creditOf, outsideCitations } from './provenance';
import { citationsOfNode } from '../statements-of-node';
import { texts } from './texts';

/** A node as JSON: what every kind has, then the columns of its own kind under their names. */
export function nodeDocument(context: ExportContext, node: NodeRow): object {
  const { data, selection } = context;
  const { id, kind, slug, position, revision, periodStart, periodEnd } = node;
  return {
    ...{ id, kind, slug, position, revision },
    name: texts(selection, node.nameEn, node.nameZh),
    summary: texts(selection, node.summaryEn, node.summaryZh),
    aliases: data.aliasesOf(node).map(({ name }) => name),
    period: periodStart === null && periodEnd === null ? null : { start: periodStart, end: periodEnd },
    externalIds: data.externalIdsOf(node).map(({ scheme, value, citationIdentity }) => ({
      ...{ scheme, value, citation: citationDocument(data.citationAt(citationIdentity)) },
    })),
    ...creditOf(context, [...citationsOfNode(context, node), ...outsideCitations(context, node)]),
    // The licence of a source is that of what it publishes.
    ...ownDocument(context, node),
  };
}

/** A place in a source. */
export function citationDocument(citation: CitationRow | null): object | null {
  if (!citation) return null;
  const { sourceId, locator, marker } = citation;
  return { source: sourceId, locator, marker: marker === '' ? null : marker };
}

/** `publisherEn` and `publisherZh` become `publisher { en zh }`, ids of citations become citations. */
function ownDocument(context: ExportContext, node: NodeRow): object {
  const values = node as unknown as Readonly<Record<string, string | null>>;
  const document: Record<string, unknown> = {};
  for (const name of ownPropertiesOf(context, node.kind)) {
    const value = values[name] ?? null;
    const text = /^(.+)(?:En|Zh)$/.exec(name)?.[1];
    if (text !== undefined) {
      document[text] = texts(context.selection, values[`${text}En`] ?? null, values[`${text}Zh`] ?? null);
    } else if (name.endsWith('CitationId')) {
      document[name.slice(0, -2)] = value === null ? null : citationDocument(context.data.citation(value));
    } else {
      document[name] = value;
    }
  }
  return document;
}
