import { isEditorial } from '../../entities/editorial';
import { buildGraph, type KnowledgeGraph } from '../../graph/build-graph';
import type { GraphLink, GraphNode } from '../../graph/graph-data.types';
import type { LinkRow, NodeRow, Snapshot } from '../../snapshot';

/** The graph of all nodes and links; what only the editors infer is part of it where that is asked for. */
export function graphOf(data: Snapshot, editorial: boolean): KnowledgeGraph {
  const nodes = data.view('node');
  const links = data.view('link');
  const theirs = data.editorial.links;
  return buildGraph({
    nodes: Array.from(nodes.places(), (place) => nodeOf(nodes.at(place))),
    links: Array.from(links.places())
      .filter((place) => editorial || !theirs.has(place))
      .map((place) => linkOf(data, links.at(place), theirs.has(place))),
  });
}

function nodeOf({ id, kind, regionKind, conceptKind, nameEn, nameZh }: NodeRow): GraphNode {
  return { id, kind, subkind: regionKind ?? conceptKind, name: { en: nameEn, zh: nameZh } };
}

/** Behind a link of a source its statements count, behind one of the editors theirs. */
function linkOf(data: Snapshot, link: LinkRow, editorial: boolean): GraphLink {
  const behind = data.statementsBehind(link).filter((each) => editorial || !isEditorial(each));
  return {
    id: link.id,
    type: link.type,
    role: link.role,
    from: link.fromId,
    to: link.toId,
    statements: behind.length,
    evidence: behind.map(({ evidence }) => evidence).sort()[0] ?? null,
    editorial,
    namesChallenge: behind.some(({ kind }) => kind === 'CHALLENGE'),
  };
}
