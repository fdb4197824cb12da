import { isEditorial } from '../../entities/editorial';
import { buildGraph, type KnowledgeGraph } from '../../graph/build-graph';
import type { GraphLink, GraphNode } from '../../graph/graph-data.types';
import type { LinkRow, NodeRow, Snapshot } from '../../snapshot';

/** The graph of all nodes and links; what only the editors infer is no part of it. */
export function graphOf(data: Snapshot): KnowledgeGraph {
  const nodes = data.view('node');
  const links = data.view('link');
  return buildGraph({
    nodes: Array.from(nodes.places(), (place) => nodeOf(nodes.at(place))),
    links: Array.from(links.places())
      .filter((place) => !data.editorial.links.has(place))
      .map((place) => linkOf(data, links.at(place))),
  });
}

function nodeOf({ id, kind, regionKind, conceptKind, nameEn, nameZh }: NodeRow): GraphNode {
  return { id, kind, subkind: regionKind ?? conceptKind, name: { en: nameEn, zh: nameZh } };
}

function linkOf(data: Snapshot, link: LinkRow): GraphLink {
  const behind = data.statementsBehind(link).filter((each) => !isEditorial(each));
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
