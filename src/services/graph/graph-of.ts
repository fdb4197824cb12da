import { isEditorial } from '../../entities/editorial';
import { buildGraph, type KnowledgeGraph } from '../../graph/build-graph';
import type { Grade, GraphLink, GraphNode, Text } from '../../graph/graph-data.types';
import type { LinkRow, NodeRow, Snapshot, StatementRow } from '../../snapshot';

/** The graph of all nodes and links; what only the editors infer is part of it where that is asked for. */
export function graphOf(data: Snapshot, editorial: boolean): KnowledgeGraph {
  const nodes = data.view('node');
  const links = data.view('link');
  const theirs = data.editorial.links;
  return buildGraph({
    nodes: Array.from(nodes.places(), (place) => new NodeOfGraph(nodes.at(place))),
    links: Array.from(links.places())
      .filter((place) => editorial || !theirs.has(place))
      .map((place) => new LinkOfGraph(data, links.at(place), theirs.has(place))),
  });
}

/** Reads the columns when it is asked: an answer looks at a few hundred of all nodes. */
class NodeOfGraph implements GraphNode {
  constructor(private readonly row: NodeRow) {}

  get id(): string {
    return this.row.id;
  }

  get kind(): string {
    return this.row.kind;
  }

  get subkind(): string | null {
    return this.row.regionKind ?? this.row.conceptKind;
  }

  get name(): Text {
    return { en: this.row.nameEn, zh: this.row.nameZh };
  }
}

/** The same for a link. Behind one of a source its statements count, behind one of the editors theirs. */
class LinkOfGraph implements GraphLink {
  private known: readonly StatementRow[] | undefined;

  constructor(
    private readonly data: Snapshot,
    private readonly row: LinkRow,
    readonly editorial: boolean,
  ) {}

  get id(): string {
    return this.row.id;
  }

  get type(): string {
    return this.row.type;
  }

  get role(): string {
    return this.row.role;
  }

  get from(): string {
    return this.row.fromId;
  }

  get to(): string {
    return this.row.toId;
  }

  get statements(): number {
    return this.behind.length;
  }

  get evidence(): Grade | null {
    return this.behind.map(({ evidence }) => evidence).sort()[0] ?? null;
  }

  get namesChallenge(): boolean {
    return this.behind.some(({ kind }) => kind === 'CHALLENGE');
  }

  private get behind(): readonly StatementRow[] {
    this.known ??= this.data.statementsBehind(this.row).filter((each) => this.editorial || !isEditorial(each));
    return this.known;
  }
}
