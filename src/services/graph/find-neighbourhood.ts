import type { Scope } from '../scope';
import type { LinkRow } from '../../snapshot';
import type { FoundKind } from '../../entities/vocabulary';
import { neighbourhood, type Neighbourhood } from '../../graph/neighbourhood';
import { GraphArguments } from './graph-arguments';
import { linksById, type NodeOrNull } from './graph-scope';
import { graphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';

export interface NeighbourhoodArguments {
  readonly id: string;
  readonly depth?: number | null;
  readonly kinds?: readonly FoundKind[] | null;
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

  get links(): LinkRow[] {
    return linksById(this.scope, this.found.links);
  }

  get members(): readonly MemberView[] {
    const { data } = this.scope;
    return this.found.members.map(({ id, distance, importance, isHub, degree }) => ({
      distance,
      importance: sixDigits(importance),
      isHub,
      degree,
      get node() {
        return data.node(id);
      },
    }));
  }
}

export interface MemberView {
  readonly node: NodeOrNull;
  readonly distance: number;
  readonly importance: number;
  readonly isHub: boolean;
  readonly degree: number;
}
