import type { Edge, PageInfo } from './page';

/** Where a page of a list in memory lies. Its cursors are made when they are selected. */
export class PageEnds implements PageInfo {
  constructor(
    private readonly edges: readonly Edge<unknown>[],
    readonly hasPreviousPage: boolean,
    readonly hasNextPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}
