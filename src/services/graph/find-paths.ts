import type { Scope } from '../scope';
import type { CitationRow, LinkRow } from '../../snapshot';
import type { Text } from '../../graph/graph-data.types';
import type { NoPath } from '../../graph/no-path';
import { paths, type Hop, type Path, type PathResult } from '../../graph/paths';
import { GraphArguments } from './graph-arguments';
import { citationsOf, linksById, type NodeOrNull } from './graph-scope';
import { graphSnapshot } from './graph-snapshot';
import { ReasonView } from './related-nodes';
import { sixDigits } from './six-digits';
import { supportView, type SupportView } from './support-view';

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null;
  readonly first?: number | null;
  readonly throughHubs?: boolean | null;
  readonly editorial: boolean;
}

/** How two nodes are connected. */
export function findPaths(scope: Scope, request: PathsRequest): PathsView {
  const { graph } = graphSnapshot(scope.data, request.editorial);
  const given = new GraphArguments(graph);
  given.node('from', request.from);
  given.node('to', request.to);
  given.different('to', request.to, request.from, 'from');
  const maxHops = given.within('maxHops', request.maxHops, { least: 1, most: 10, default: 6 });
  const first = given.within('first', request.first, { least: 1, most: 10, default: 3 });
  given.throwIfAny();
  const { from, to, throughHubs } = request;
  return new PathsView(scope, paths(graph, { from, to, maxHops, first, throughHubs: throughHubs ?? false }));
}

export class PathsView {
  readonly paths: readonly PathView[];
  readonly gaveUp: boolean;
  readonly emptyReason: NoPath['code'] | null;
  /** Null where there is a path. */
  readonly emptyMessage: Text | null;
  readonly shorterThroughHubs: PathView | null;

  constructor(
    private readonly scope: Scope,
    private readonly result: PathResult,
  ) {
    this.paths = result.paths.map((hops) => new PathView(scope, hops));
    this.gaveUp = result.gaveUp;
    this.emptyReason = result.noPath?.code ?? null;
    this.emptyMessage = result.noPath?.text ?? null;
    this.shorterThroughHubs = result.throughHubs && new PathView(scope, result.throughHubs);
  }

  get shared(): readonly ReasonView[] {
    return this.result.shared.map((reason) => new ReasonView(this.scope, reason));
  }

  get nearestMiss(): NearestMissView | null {
    const miss = this.result.noPath?.nearestMiss;
    if (!miss) return null;
    const { data } = this.scope;
    return { reached: data.node(miss.reached), wanted: data.node(miss.wanted), hops: miss.hops };
  }
}

export interface NearestMissView {
  readonly reached: NodeOrNull;
  readonly wanted: NodeOrNull;
  readonly hops: number | null;
}

export class PathView {
  readonly length: number;
  readonly hops: readonly HopView[];
  readonly strength: number;
  readonly weakest: SupportView | null;
  readonly variants: number;

  constructor(scope: Scope, { hops, strength, weakest, variants }: Path) {
    this.length = hops.length;
    this.hops = hops.map((hop) => new HopView(scope, hop));
    this.strength = sixDigits(strength);
    this.weakest = supportView(scope, weakest);
    this.variants = variants;
  }
}

export class HopView {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly label: Text;

  constructor(
    private readonly scope: Scope,
    private readonly hop: Hop,
  ) {
    this.direction = hop.forward ? 'FORWARD' : 'BACKWARD';
    this.label = hop.text;
  }

  get from(): NodeOrNull {
    return this.scope.data.node(this.hop.from);
  }

  get to(): NodeOrNull {
    return this.scope.data.node(this.hop.to);
  }

  get link(): LinkRow | null {
    return this.scope.data.link(this.hop.link);
  }

  get otherLinks(): LinkRow[] {
    return linksById(this.scope, this.hop.otherLinks);
  }

  get citations(): CitationRow[] {
    return citationsOf(this.scope, [this.hop.link]);
  }
}
