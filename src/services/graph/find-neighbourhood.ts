import type { Scope } from '../scope';
import type { LinkRow, NodeRow } from '../../snapshot';
import type { NodeKind } from '../../entities/vocabulary';
import { neighbourhood, type Neighbourhood } from '../../graph/neighbourhood';
import { GraphArguments } from './graph-arguments';
import { linksById, nodesById, type NodeOrNull } from './graph-scope';
import { graphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';

export interface NeighbourhoodArguments {
  readonly id: string;
  readonly depth?: number | null;
  readonly kinds?: readonly NodeKind[] | null;
  readonly limit?: number | null;
}

/** What lies around a node, cut to what matters most. */
export function findNeighbourhood(scope: Scope, request: NeighbourhoodArguments): NeighbourhoodView {
  const { graph } = graphSnapshot(scope.data);
  const given = new GraphArguments(graph);
  given.node('id', request.id);
  const depth = given.within('depth', request.depth, { least: 1, most: 4, default: 2 });
  const limit = given.within('limit', request.limit, { least: 1, most: 200, default: 60 });
  const kinds = given.kinds('kinds', request.kinds);
  given.throwIfAny();
  return new NeighbourhoodView(scope, neighbourhood(graph, { id: request.id, depth, kinds, limit }));
}

export class NeighbourhoodView {
  readonly truncated: boolean;
  readonly nodesLeftOut: number;

  constructor(
    private readonly scope: Scope,
    private readonly found: Neighbourhood,
  ) {
    this.truncated = found.truncated;
    this.nodesLeftOut = found.nodesLeftOut;
  }

  get nodes(): NodeRow[] {
    return nodesById(
      this.scope,
      this.found.nodes.map(({ id }) => id),
    );
  }

  get links(): LinkRow[] {
    return linksById(this.scope, this.found.links);
  }

  get places(): readonly PlaceView[] {
    const { data } = this.scope;
    return this.found.nodes.map(({ id, distance, importance, isHub }) => ({
      distance,
      importance: sixDigits(importance),
      isHub,
      get node() {
        return data.node(id);
      },
    }));
  }
}

export interface PlaceView {
  readonly node: NodeOrNull;
  readonly distance: number;
  readonly importance: number;
  readonly isHub: boolean;
}
