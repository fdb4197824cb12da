import { buildGraph, type KnowledgeGraph } from '../../graph/build-graph';
import type { GraphLink, GraphNode } from '../../graph/graph-data.types';
import type { LinkRow, NodeRow, Snapshot } from '../../snapshot';

/** The graph of all nodes and links. */
export function graphOf(data: Snapshot): KnowledgeGraph {
  const nodes = data.view('node');
  const links = data.view('link');
  return buildGraph({
    nodes: Array.from(nodes.places(), (place) => nodeOf(nodes.at(place))),
    links: Array.from(links.places(), (place) => linkOf(data, links.at(place))),
  });
}

function nodeOf({ id, kind, regionKind, conceptKind, nameEn, nameZh }: NodeRow): GraphNode {
  return { id, kind, subkind: regionKind ?? conceptKind, name: { en: nameEn, zh: nameZh } };
}

function linkOf(data: Snapshot, link: LinkRow): GraphLink {
  const behind = data.statementsBehind(link);
  return {
    id: link.id,
    type: link.type,
    role: link.role,
    from: link.fromId,
    to: link.toId,
    statements: behind.length,
    namesChallenge: behind.some(({ kind }) => kind === 'CHALLENGE'),
  };
}
