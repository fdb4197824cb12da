import type { Facet } from './facet/facets';
import type { Edge, Page, PageInfo } from './page';

export type FacetsBy = (fields?: readonly string[] | null) => readonly Facet[];

/** A page as a Relay connection. Getters, so that only what is selected is loaded or counted. */
export class Connection<Row> {
  constructor(
    private readonly page: Page<unknown>,
    readonly edges: readonly Edge<Row | Promise<Row>>[],
    /** Counts by the fields of the list's filter, all or those named; none where the list has no filter. */
    readonly facetsBy: FacetsBy = () => [],
  ) {}

  get nodes(): readonly (Row | Promise<Row>)[] {
    return this.edges.map((edge) => edge.node);
  }

  get pageInfo(): PageInfo {
    return this.page.pageInfo;
  }

  get totalCount(): number | Promise<number> {
    return this.page.totalCount;
  }
}

/** Rows that the page already holds. */
export function connectionOf<Row>(page: Page<Row>): Connection<Row> {
  return new Connection(page, page.edges);
}

/** Rows that a loader finds by the ids of the page. */
export function loadedConnection<Row>(
  page: Page<string>,
  load: (id: string) => Promise<Row | null>,
  facets?: FacetsBy,
): Connection<Row> {
  const edges = page.edges.map(({ cursor, node: id }) => ({
    cursor,
    get node() {
      return present(id, load(id));
    },
  }));
  return new Connection(page, edges, facets);
}

async function present<Row>(id: string, row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error(`The list names ${id}, which is not there.`);
  return found;
}
