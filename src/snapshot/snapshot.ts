import type { LinkType, NodeKind } from '../entities/vocabulary';
import type { ReferenceColumn } from './columns/reference-column';
import type { WordColumn } from './columns/word-column';
import type { DataVersion } from './data-version';
import { type Editorial, editorialOf } from './editorial';
import type { Hop } from './hop';
import type {
  AliasRow,
  CitationRow,
  ExternalIdRow,
  LinkRow,
  NodeRow,
  ObservationRow,
  QuantityRow,
  StatementRow,
} from './row-types';
import { SnapshotRows } from './snapshot-rows';
import type { Store } from './store';
import { TextIndex } from './texts/text-index';

/**
 * Everything of one version of the data, in memory. It never changes: what is asked of it later gives the same answer, however many
 * revisions have come meanwhile.
 */
export class Snapshot extends SnapshotRows {
  private readonly kinds: WordColumn;
  private readonly types: WordColumn;
  private readonly linkFrom: ReferenceColumn;
  private readonly linkTo: ReferenceColumn;
  private readonly byKind = new Map<NodeKind, Int32Array>();
  private knownEditorial: Editorial | null = null;

  constructor(store: Store, version: DataVersion) {
    super(store, version);
    this.kinds = this.views.node.column('kind');
    this.types = this.views.link.column('type');
    this.linkFrom = this.views.link.reference('fromId');
    this.linkTo = this.views.link.reference('toId');
  }

  /** Nodes of a kind, by id. */
  nodesOfKind(kind: NodeKind): NodeRow[] {
    return Array.from(this.placesOfKind(kind), (place) => this.views.node.at(place));
  }

  /** Where the nodes of a kind stand in the columns, by id. */
  placesOfKind(kind: NodeKind): Int32Array {
    const known = this.byKind.get(kind);
    if (known !== undefined) return known;
    const kinds = this.views.node.column<WordColumn>('kind');
    const found: number[] = [];
    for (const place of this.views.node.places()) if (kinds.get(place) === kind) found.push(place);
    if (this.views.node.table.hasVersions)
      found.sort((a, b) => this.views.node.table.columns['id']?.compare(a, b) ?? 0);
    const places = Int32Array.from(found);
    this.byKind.set(kind, places);
    return places;
  }

  /** The same for several kinds, one kind after the other. */
  placesOfKinds(kinds: readonly NodeKind[]): Int32Array {
    const [only] = kinds;
    if (only !== undefined && kinds.length === 1) return this.placesOfKind(only);
    return Int32Array.from(kinds.flatMap((kind) => [...this.placesOfKind(kind)]));
  }

  /** What only the editors say. Links that are theirs alone are not followed: whoever wants them asks `related` for them. */
  get editorial(): Editorial {
    this.knownEditorial ??= editorialOf(this);
    return this.knownEditorial;
  }

  /** Where each word of the texts stands. */
  get texts(): TextIndex {
    const { store } = this;
    if (store.texts === null) store.texts = TextIndex.of(this);
    else store.texts.extend(this);
    return store.texts;
  }

  aliasesOf(node: NodeRow): AliasRow[] {
    return this.related('aliasesOfNode', node.identity);
  }

  externalIdsOf(node: NodeRow): ExternalIdRow[] {
    return this.related('externalIdsOfNode', node.identity);
  }

  quantitiesOf(statement: StatementRow): QuantityRow[] {
    return this.related('quantitiesOfStatement', statement.identity);
  }

  /** The nodes that a statement is about, its owner first. */
  aboutOf(statement: StatementRow): NodeRow[] {
    return this.through('aboutOfStatement', statement.identity, 'nodeId', 'node');
  }

  /** Statements that live with a node, in their order. */
  statementsOwnedBy(node: NodeRow): StatementRow[] {
    return this.related('statementsOfOwner', node.identity);
  }

  /** Statements about a node, its own and those of others, by owner and their order in it. */
  statementsAbout(node: NodeRow): StatementRow[] {
    const found = this.through('aboutOfNode', node.identity, 'statementId', 'statement');
    return this.views.statement.table.hasVersions ? found.sort((a, b) => this.compareStatements(a, b)) : found;
  }

  /** Statements behind a link, the first one first. */
  statementsBehind(link: LinkRow): StatementRow[] {
    return this.through('statementsBehindLink', link.identity, 'statementId', 'statement');
  }

  /** The further places of a statement, after its first. */
  furtherCitationsOf(statement: StatementRow): CitationRow[] {
    return this.through('furtherCitationsOfStatement', statement.identity, 'citationId', 'citation');
  }

  /** By indicator, then period. */
  observationsOfPlace(place: NodeRow): ObservationRow[] {
    return this.related('observationsOfPlace', place.identity);
  }

  /** By period, then place. */
  observationsOfIndicator(indicator: NodeRow): ObservationRow[] {
    return this.related('observationsOfIndicator', indicator.identity);
  }

  kindOf(identity: number): NodeKind | null {
    return this.kinds.get(identity) as NodeKind | null;
  }

  /** Calls back with each node to which the links of a node lead, in the order of the links. */
  farEnds(identity: number, { type, direction }: Hop, visit: (identity: number) => void): void {
    const isOut = direction === 'out';
    const rows = this.store.relations[isOut ? 'linksFrom' : 'linksTo'].all(identity);
    const code = this.types.codeOfValue(type);
    const { data: codes } = this.types.codes;
    const { data: ends } = (isOut ? this.linkTo : this.linkFrom).identities;
    const { link } = this.views;
    const { hasVersions } = link.table;
    const { links: editorial } = this.editorial;
    for (const row of rows) {
      if (codes[row] === code && !editorial.has(row) && (!hasVersions || link.isVisible(row))) visit(ends[row] ?? -1);
    }
  }

  /** Nodes with whatever is part of them, at any depth. */
  withParts(identities: ReadonlySet<number>): Set<number> {
    return this.closure(identities, { type: 'PART_OF', direction: 'in' });
  }

  /** A node with whatever it is part of, at any depth. */
  withWholes(identity: number): Set<number> {
    return this.closure(new Set([identity]), { type: 'PART_OF', direction: 'out' });
  }

  /** Links that start at a node, by type and order; of one type where it is given. */
  linksFrom(node: number, type?: LinkType): LinkRow[] {
    return this.linkPlaces('linksFrom', node, type).map((row) => this.views.link.at(row));
  }

  /** Links that lead to a node, by type and the id of the node where they start. */
  linksTo(node: number, type?: LinkType): LinkRow[] {
    return this.linkPlaces('linksTo', node, type).map((row) => this.views.link.at(row));
  }

  /** Where the links of a node stand in the columns; without those that only the editors make. */
  linkPlaces(relation: 'linksFrom' | 'linksTo', node: number, type?: LinkType): number[] {
    const { links: editorial } = this.editorial;
    const rows = this.placesOf(relation, node).filter((row) => !editorial.has(row));
    if (type === undefined) return [...rows];
    const types = this.views.link.column<WordColumn>('type');
    const found: number[] = [];
    for (const row of rows) if (types.get(row) === type) found.push(row);
    return found;
  }

  private closure(from: ReadonlySet<number>, hop: Hop): Set<number> {
    const found = new Set(from);
    // A set hands out what is added to it while it is gone through.
    for (const identity of found) this.farEnds(identity, hop, (each) => void found.add(each));
    return found;
  }

  private compareStatements(a: StatementRow, b: StatementRow): number {
    const { table } = this.views.statement;
    for (const property of table.definition.order) {
      const difference = table.columns[property]?.compare(a.at, b.at) ?? 0;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Whatever is answered from one snapshot. */
export interface WithData {
  readonly data: Snapshot;
}
