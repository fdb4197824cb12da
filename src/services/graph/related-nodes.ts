import type { Scope } from '../scope';
import type { LinkRow, NodeRow } from '../../snapshot';
import type { FoundKind } from '../../entities/vocabulary';
import type { KnowledgeGraph } from '../../graph/build-graph';
import { differences, type Difference } from '../../graph/differences';
import type { Text } from '../../graph/graph-data.types';
import type { Reason } from '../../graph/likeness';
import { related, type RelatedNode } from '../../graph/related';
import { weaker } from '../../graph/support';
import { prefixOf } from '../../inputs/global-id';
import { emptyView, type EmptyView } from './empty-view';
import { GraphArguments } from './graph-arguments';
import { linksById, nodesById, type NodeOrNull } from './graph-scope';
import { graphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';
import { SupportView } from './support-view';

export interface RelatedRequest {
  readonly id: string;
  readonly kinds?: readonly FoundKind[] | null;
  readonly first?: number | null;
  readonly editorial: boolean;
}

/** The nodes most like one, of its own kind where no kinds are given. */
export function relatedNodes(scope: Scope, request: RelatedRequest): RelatedResultView {
  const { graph } = graphSnapshot(scope.data, request.editorial);
  const given = new GraphArguments(graph);
  given.node('id', request.id);
  const kinds = given.kinds('kinds', request.kinds);
  const first = given.within('first', request.first, { least: 1, most: 100, default: 10 });
  given.throwIfAny();
  const { nodes, empty } = related(graph, request.id, { kinds: kinds ?? [prefixOf(request.id)], first });
  return { entries: nodes.map((each) => new RelatedView(scope, graph, request.id, each)), ...emptyView(empty) };
}

export interface RelatedResultView extends EmptyView {
  readonly entries: readonly RelatedView[];
}

/** A node like another. Nodes and differences are looked up only when selected. */
export class RelatedView {
  readonly score: number;
  readonly sharedWeight: number;
  readonly ownWeight: number;
  readonly otherWeight: number;

  constructor(
    private readonly scope: Scope,
    private readonly graph: KnowledgeGraph,
    private readonly of: string,
    private readonly found: RelatedNode,
  ) {
    this.score = sixDigits(found.score);
    this.sharedWeight = sixDigits(found.sharedWeight);
    this.ownWeight = sixDigits(found.ownWeight);
    this.otherWeight = sixDigits(found.otherWeight);
  }

  get node(): NodeOrNull {
    return this.scope.data.node(this.found.id);
  }

  get reasons(): readonly ReasonView[] {
    return this.found.reasons.map((reason) => new ReasonView(this.scope, reason));
  }

  get weakest(): SupportView {
    const supports = this.found.reasons.map(({ support }) => support);
    return new SupportView(this.scope, supports.reduce(weaker));
  }

  get differences(): readonly DifferenceView[] {
    return differences(this.graph, this.of, this.found.id).map((each) => new DifferenceView(this.scope, each));
  }
}

export class ReasonView {
  readonly weight: number;
  readonly rarity: number;
  readonly isHub: boolean;
  readonly linkTypes: readonly string[];
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly reason: Reason,
  ) {
    this.weight = sixDigits(reason.weight);
    this.rarity = sixDigits(reason.rarity);
    this.isHub = reason.isHub;
    this.linkTypes = reason.linkTypes;
    this.text = reason.text;
  }

  get via(): NodeOrNull {
    return this.scope.data.node(this.reason.via);
  }

  get links(): LinkRow[] {
    return linksById(this.scope, this.reason.links);
  }

  get support(): SupportView {
    return new SupportView(this.scope, this.reason.support);
  }
}

export class DifferenceView {
  readonly linkType: string;
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly difference: Difference,
  ) {
    this.linkType = difference.linkType;
    this.text = difference.text;
  }

  get onlyFirst(): NodeRow[] {
    return nodesById(this.scope, this.difference.onlyFirst);
  }

  get onlySecond(): NodeRow[] {
    return nodesById(this.scope, this.difference.onlySecond);
  }
}
