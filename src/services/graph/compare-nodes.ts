import type { Scope } from '../scope';
import type { CitationRow, LinkRow, NodeRow, ObservationRow, StatementRow } from '../../snapshot';
import type { NodeKind } from '../../entities/vocabulary';
import { compareNodes, type Aspect, type ComparedThing, type Holder } from '../../graph/compare';
import { GraphArguments } from './graph-arguments';
import { citationsOf, nodesById, statementsOfLinks, type NodeOrNull, outcomesOf } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { sixDigits } from './six-digits';

/** Two to ten nodes of one kind side by side. */
export function compare(scope: Scope, ids: readonly string[], kind: NodeKind): ComparisonView {
  const snapshot = graphSnapshot(scope.data);
  const given = new GraphArguments(snapshot.graph);
  given.several('ids', ids, kind);
  given.throwIfAny();
  return new ComparisonView(scope, snapshot, ids, compareNodes(snapshot.graph, ids));
}

/** The comparison. Nodes, statements and values are looked up only when selected. */
export class ComparisonView {
  readonly aspects: readonly AspectView[];

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly ids: readonly string[],
    aspects: readonly Aspect[],
  ) {
    this.aspects = aspects.map((aspect) => new AspectView(scope, aspect));
  }

  get compared(): NodeRow[] {
    return nodesById(this.scope, this.ids);
  }

  get shared(): readonly ThingView[] {
    return this.aspects.flatMap(({ shared }) => shared);
  }

  /** One row an indicator that any of them has, one value each in the order of the ids. */
  get indicators(): readonly IndicatorRow[] {
    const { data } = this.scope;
    return this.snapshot.measures.flatMap(({ indicator }) => {
      const values = this.ids.map((id) => this.snapshot.observation(indicator, id));
      if (values.every((value) => value === null)) return [];
      return [
        {
          values,
          get indicator() {
            return data.node(indicator);
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
  readonly indicator: NodeOrNull;
  readonly values: readonly (ObservationRow | null)[];
}

export class OutcomesRow {
  constructor(
    private readonly scope: Scope,
    private readonly id: string,
  ) {}

  get caseStudy(): NodeOrNull {
    return this.scope.data.node(this.id);
  }

  get statements(): StatementRow[] {
    return outcomesOf(this.scope, this.id);
  }
}

export class AspectView {
  readonly linkType: string;
  readonly shared: readonly ThingView[];
  readonly partly: readonly ThingView[];
  readonly single: readonly ThingView[];

  constructor(scope: Scope, aspect: Aspect) {
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
    private readonly scope: Scope,
    private readonly thing: ComparedThing,
  ) {
    this.rarity = sixDigits(thing.rarity);
    this.holders = thing.holders.map((holder) => new HolderView(scope, holder));
  }

  get node(): NodeOrNull {
    return this.scope.data.node(this.thing.node);
  }
}

export class HolderView {
  constructor(
    private readonly scope: Scope,
    private readonly holder: Holder,
  ) {}

  get node(): NodeOrNull {
    return this.scope.data.node(this.holder.node);
  }

  get through(): NodeOrNull | null {
    return this.holder.through === null ? null : this.scope.data.node(this.holder.through);
  }

  get instead(): NodeOrNull | null {
    return this.holder.instead === null ? null : this.scope.data.node(this.holder.instead);
  }

  get link(): LinkRow | null {
    return this.scope.data.link(this.holder.link);
  }

  get statements(): StatementRow[] {
    return statementsOfLinks(this.scope, [this.holder.link]);
  }

  get citations(): CitationRow[] {
    return citationsOf(this.scope, [this.holder.link]);
  }
}
