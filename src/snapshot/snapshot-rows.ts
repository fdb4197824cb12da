import type { ReferenceColumn } from './columns/reference-column';
import type { DataVersion } from './data-version';
import { type RelationName, RELATIONS } from './relation-definitions';
import type { CitationRow, LinkRow, NodeRow, ObservationRow, Row, StatementRow, TableName } from './row-types';
import type { Store } from './store';
import { View } from './view';

type RelatedTable<Name extends RelationName> = (typeof RELATIONS)[Name]['of'];

/** The rows of one version of the data: by their ids, by their identities, and those that belong to a thing. */
export class SnapshotRows {
  protected readonly views: { readonly [Name in TableName]: View<Name> };

  constructor(
    readonly store: Store,
    readonly version: DataVersion,
  ) {
    const views = Object.values(store.tables).map((table) => [table.name, new View(table, version.revision)]);
    this.views = Object.fromEntries(views) as { readonly [Name in TableName]: View<Name> };
  }

  view<Name extends TableName>(name: Name): View<Name> {
    return this.views[name];
  }

  node(id: string): NodeRow | null {
    return this.views.node.find(id);
  }

  nodeAt(identity: number): NodeRow | null {
    return this.views.node.get(identity);
  }

  statement(id: string): StatementRow | null {
    return this.views.statement.find(id);
  }

  observation(id: string): ObservationRow | null {
    return this.views.observation.find(id);
  }

  link(id: string): LinkRow | null {
    return this.views.link.find(id);
  }

  citation(id: string): CitationRow | null {
    return this.views.citation.find(id);
  }

  /** By its identity; null for none. */
  citationAt(identity: number): CitationRow | null {
    return this.views.citation.get(identity);
  }

  unit(code: string | null): Row<'unit'> | null {
    return code === null ? null : this.views.unit.find(code);
  }

  metric(code: string): Row<'metric'> | null {
    return this.views.metric.find(code);
  }

  /** The rows of a relation that belong to a thing, in the order of the relation. */
  related<Name extends RelationName>(relation: Name, identity: number): Row<RelatedTable<Name>>[] {
    const view = this.views[RELATIONS[relation].of] as unknown as View<RelatedTable<Name>>;
    const found: Row<RelatedTable<Name>>[] = [];
    for (const row of this.placesOf(relation, identity)) found.push(view.at(row));
    return found;
  }

  placesOf(relation: RelationName, identity: number): Int32Array {
    const { limit, revision } = this.views[RELATIONS[relation].of];
    return this.store.relations[relation].of(identity, limit, revision);
  }

  /** What the rows of a relation lead to. */
  protected through<To extends TableName>(
    relation: RelationName,
    identity: number,
    reference: string,
    to: To,
  ): Row<To>[] {
    const column: ReferenceColumn = this.views[RELATIONS[relation].of].reference(reference);
    const view = this.views[to] as unknown as View<To>;
    const found: Row<To>[] = [];
    for (const row of this.placesOf(relation, identity)) {
      const target = view.get(column.identityAt(row));
      if (target !== null) found.push(target);
    }
    return found;
  }
}
