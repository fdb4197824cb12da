import type { Scope } from '../scope';
import type { LinkRow, NodeRow } from '../../snapshot';
import type { Text } from '../../graph/graph-data.types';
import type { Structure } from '../../graph/structure';
import { GraphArguments } from './graph-arguments';
import { nodesById, type NodeOrNull } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';

/** What the graph looks like as a whole. */
export async function graphStructure(scope: Scope): Promise<StructureView> {
  const snapshot = graphSnapshot(scope.data);
  return new StructureView(scope, snapshot, await snapshot.structure());
}

export class StructureView {
  readonly nodes: number;
  readonly links: number;
  readonly memoryBytes: number;
  readonly modularity: number;
  readonly isEstimate: boolean;
  readonly components: number;
  readonly largestComponent: number;

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly structure: Structure,
  ) {
    this.nodes = structure.nodes;
    this.links = structure.links;
    this.memoryBytes = structure.memoryBytes;
    this.modularity = sixDigits(structure.modularity);
    this.isEstimate = structure.isEstimate;
    this.components = structure.componentSizes.length;
    this.largestComponent = structure.componentSizes[0] ?? 0;
  }

  hubs(first: number | null | undefined): HubView[] {
    return this.cut(this.structure.hubs, first, 20).map(({ id, rule, reason }) => ({
      node: this.scope.data.node(id),
      rule,
      text: reason,
    }));
  }

  central(first: number | null | undefined): CentralNodeView[] {
    return this.cut(this.structure.central, first, 10).map(({ id, degree, pageRank, betweenness }) => ({
      degree,
      pageRank: sixDigits(pageRank),
      betweenness: sixDigits(betweenness),
      node: this.scope.data.node(id),
    }));
  }

  communities(first: number | null | undefined): CommunityView[] {
    return this.cut(this.structure.communities, first, 10).map(({ nodes, text }) => ({
      size: nodes.length,
      text,
      nodes: (count) => nodesById(this.scope, this.cut(nodes, count, 5)),
    }));
  }

  bridges(first: number | null | undefined): BridgeView[] {
    return this.cut(this.structure.bridges, first, 10).map(({ link, cutsOff, text }) => ({
      link: this.scope.data.link(link),
      cutsOff,
      text,
    }));
  }

  private cut<Item>(items: readonly Item[], first: number | null | undefined, usual: number): readonly Item[] {
    const given = new GraphArguments(this.snapshot.graph);
    const count = given.within('first', first, { least: 1, most: 100, default: usual });
    given.throwIfAny();
    return items.slice(0, count);
  }
}

export interface HubView {
  readonly node: NodeOrNull;
  readonly rule: 'KIND' | 'DEGREE';
  readonly text: Text;
}

export interface CentralNodeView {
  readonly node: NodeOrNull;
  readonly pageRank: number;
  readonly betweenness: number;
  readonly degree: number;
}

export interface CommunityView {
  readonly size: number;
  readonly text: Text;
  nodes(first: number | null | undefined): NodeRow[];
}

export interface BridgeView {
  readonly link: LinkRow | null;
  readonly cutsOff: number;
  readonly text: Text;
}
