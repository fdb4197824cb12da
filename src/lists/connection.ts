import type { Facet } from './facet/facets';
import type { Edge, Page, PageInfo } from './page';

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
  /** What an edge shows beside the row; the cursor alone when left out. */
  edgeOf?(page: Page<Item>, item: Item): Edge<Row>;
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
    const { edgeOf } = this.parts;
    return this.page.items.map((item) => (edgeOf ? edgeOf(this.page, item) : new RowEdge(this.page, item, this.parts)));
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
}

/** Items that are rows themselves. */
export function connectionOf<Row>(page: Page<Row>): Connection<Row> {
  return new PageConnection(page, { rowOf: (row: Row) => row });
}

function noFacets(): [] {
  return [];
}
