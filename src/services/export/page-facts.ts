import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Link } from '../../entities/link';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import { LINK_TYPES } from '../../entities/vocabulary';
import { compareKeys } from '../page';
import type { Scope } from '../scope';

/** What belongs on the page of one thing, each list cut after MAX_LISTED; the counts say how many there are. */
export interface PageFacts {
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
  readonly links: readonly Link[];
  readonly counts: { readonly statements: number; readonly observations: number; readonly links: number };
}

/** A country can have more links than anybody reads; the export of links has them all. */
export const MAX_LISTED = 1_000;

/** What is said of a node, what was measured of a city or by an indicator, and its links in both directions. */
export async function pageFacts(scope: Scope, node: KnowledgeNode): Promise<PageFacts> {
  const [statements, observations, links] = await Promise.all([
    statementsOf(scope, node.id),
    observationsOf(scope, node),
    linksOf(scope, node.id),
  ]);
  return {
    statements: statements.slice(0, MAX_LISTED),
    observations: observations.slice(0, MAX_LISTED),
    links: links.slice(0, MAX_LISTED),
    counts: { statements: statements.length, observations: observations.length, links: links.length },
  };
}

/** Its own first. */
async function statementsOf(scope: Scope, nodeId: string): Promise<Statement[]> {
  const all = [...(await scope.loaders.statementsAbout.load(nodeId))];
  const keyOf = (each: Statement): [number, string, number, string] => [
    each.ownerId === nodeId ? 0 : 1,
    each.ownerId,
    each.position,
    each.id,
  ];
  return all.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

async function observationsOf(scope: Scope, { id, kind }: KnowledgeNode): Promise<Observation[]> {
  if (kind === 'city') return scope.loaders.observationsOfCity.load(id);
  return kind === 'indicator' ? scope.loaders.observationsOfIndicator.load(id) : [];
}

/** Those that start at it first. */
async function linksOf(scope: Scope, nodeId: string): Promise<Link[]> {
  const keys = (['fromId', 'toId'] as const).flatMap((end) => LINK_TYPES.map((type) => ({ nodeId, end, type })));
  const links = (await Promise.all(keys.map((key) => scope.loaders.links.load(key)))).flat();
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
