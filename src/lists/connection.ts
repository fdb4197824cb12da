import type { Facet } from './facet/facet';
import type { Edge, Page, PageInfo } from './page';
import type { Matches } from './matches';
import type { LinkRow } from '../snapshot';

export type FacetsBy = (fields?: readonly string[] | null) => readonly Facet[];

/** A page as a Relay connection. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  /** Counts by the fields of the list's filter, all or those named; none where the list has no filter. */
  readonly facetsBy: FacetsBy;
}

export interface ConnectionParts<Row, Item> {
  rowOf(item: Item): Row;
  readonly facetsBy?: FacetsBy;
  /** By which link a row is reached, where it is by one. */
  linkOf?(item: Item): LinkRow;
  /** How well rows fit the query of the list, and where the row of an item stands. */
  readonly matches?: Matches;
  placeOf?(item: Item): number;
}

/** The connection of a page of items, each standing for a row. What nobody selects is not made or counted. */
export class PageConnection<Row, Item> implements Connection<Row> {
  constructor(
    private readonly page: Page<Item>,
    private readonly parts: ConnectionParts<Row, Item>,
  ) {}

  get nodes(): readonly Row[] {
    return this.page.items.map((item) => this.parts.rowOf(item));
  }

  get edges(): readonly Edge<Row>[] {
    return this.page.items.map((item) => new RowEdge(this.page, item, this.parts));
  }

  get pageInfo(): PageInfo {
    return this.page;
  }

  get totalCount(): number {
    return this.page.totalCount;
  }

  get facetsBy(): FacetsBy {
    return this.parts.facetsBy ?? noFacets;
  }
}

class RowEdge<Row, Item> implements Edge<Row> {
  constructor(
    private readonly page: Page<Item>,
    private readonly item: Item,
    private readonly parts: ConnectionParts<Row, Item>,
  ) {}

  get cursor(): string {
    return this.page.cursorOf(this.item);
  }

  get node(): Row {
    return this.parts.rowOf(this.item);
  }

  get link(): LinkRow | null {
    return this.parts.linkOf?.(this.item) ?? null;
  }

  get score(): number | null {
    const { matches, placeOf } = this.parts;
    return (matches && placeOf && matches.scoreOf(placeOf(this.item))) ?? null;
  }

  get highlights(): readonly unknown[] {
    const { matches, placeOf } = this.parts;
    return matches && placeOf ? matches.highlightsOf(placeOf(this.item)) : [];
  }
}

/** Items that are rows themselves. */
export function connectionOf<Row>(page: Page<Row>): Connection<Row> {
  return new PageConnection(page, { rowOf: (row: Row) => row });
}

function noFacets(): [] {
  return [];
}
