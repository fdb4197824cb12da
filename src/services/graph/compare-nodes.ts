import type { Citation } from '../../entities/citation';
import type { Link } from '../../entities/link';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import type { NodeKind } from '../../entities/vocabulary';
import { compareNodes, type Aspect, type ComparedThing, type Holder } from '../../graph/compare';
import { GraphArguments } from './graph-arguments';
import { citationsOf, nodesById, statementsOfLinks, type GraphScope, type NodePromise } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';

/** Two to ten nodes of one kind side by side. */
export async function compare(scope: GraphScope, ids: readonly string[], kind: NodeKind): Promise<ComparisonView> {
  const snapshot = await graphSnapshot(scope.read, scope.dataVersion);
  const given = new GraphArguments(snapshot.graph);
  given.several('ids', ids, kind);
  given.throwIfAny();
  return new ComparisonView(scope, snapshot, ids, compareNodes(snapshot.graph, ids));
}

/** The comparison. Nodes, statements and values are looked up only when selected. */
export class ComparisonView {
  readonly aspects: readonly AspectView[];

  constructor(
    private readonly scope: GraphScope,
    private readonly snapshot: GraphSnapshot,
    private readonly ids: readonly string[],
    aspects: readonly Aspect[],
  ) {
    this.aspects = aspects.map((aspect) => new AspectView(scope, aspect));
  }

  get compared(): ReturnType<typeof nodesById> {
    return nodesById(this.scope, this.ids);
  }

  get shared(): readonly ThingView[] {
    return this.aspects.flatMap(({ shared }) => shared);
  }

  /** One row an indicator that any of them has, one value each in the order of the ids. */
  get indicators(): readonly IndicatorRow[] {
    const { node } = this.scope.loaders;
    return this.snapshot.measures.flatMap(({ indicator }) => {
      const values = this.ids.map((id) => this.snapshot.observation(indicator, id));
      if (values.every((value) => value === null)) return [];
      return [
        {
          values,
          get indicator() {
            return node.load(indicator);
          },
        },
      ];
    });
  }

  /** What came of each case, in the order of the ids. */
  get outcomes(): readonly OutcomesRow[] {
    return this.ids.map((id) => new OutcomesRow(this.scope, id));
  }
}

export interface IndicatorRow {
  readonly indicator: NodePromise;
  readonly values: readonly (Observation | null)[];
}

export class OutcomesRow {
  constructor(
    private readonly scope: GraphScope,
    private readonly id: string,
  ) {}

  get case(): NodePromise {
    return this.scope.loaders.node.load(this.id);
  }

  get statements(): Promise<Statement[]> {
    return this.scope.loaders.statementsAbout
      .load(this.id)
      .then((all) => all.filter(({ ownerId, kind }) => ownerId === this.id && kind === 'OUTCOME'))
      .then((own) => own.sort((a, b) => a.position - b.position));
  }
}

export class AspectView {
  readonly linkType: string;
  readonly shared: readonly ThingView[];
  readonly partly: readonly ThingView[];
  readonly single: readonly ThingView[];

  constructor(scope: GraphScope, aspect: Aspect) {
    const view = (things: readonly ComparedThing[]): ThingView[] => things.map((each) => new ThingView(scope, each));
    this.linkType = aspect.linkType;
    this.shared = view(aspect.shared);
    this.partly = view(aspect.partly);
    this.single = view(aspect.single);
  }
}

export class ThingView {
  readonly rarity: number;
  readonly holders: readonly HolderView[];

  constructor(
    private readonly scope: GraphScope,
    private readonly thing: ComparedThing,
  ) {
    this.rarity = sixDigits(thing.rarity);
    this.holders = thing.holders.map((holder) => new HolderView(scope, holder));
  }

  get node(): NodePromise {
    return this.scope.loaders.node.load(this.thing.node);
  }
}

export class HolderView {
  constructor(
    private readonly scope: GraphScope,
    private readonly holder: Holder,
  ) {}

  get node(): NodePromise {
    return this.scope.loaders.node.load(this.holder.node);
  }

  get through(): NodePromise | null {
    return this.holder.through === null ? null : this.scope.loaders.node.load(this.holder.through);
  }

  get instead(): NodePromise | null {
    return this.holder.instead === null ? null : this.scope.loaders.node.load(this.holder.instead);
  }

  get link(): Promise<Link | null> {
    return this.scope.loaders.link.load(this.holder.link);
  }

  get statements(): Promise<Statement[]> {
    return statementsOfLinks(this.scope, [this.holder.link]);
  }

  get citations(): Promise<Citation[]> {
    return citationsOf(this.scope, [this.holder.link]);
  }
}
