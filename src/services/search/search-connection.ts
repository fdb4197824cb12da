import type { LocaleCode } from '../../entities/vocabulary';
import type { Correction } from '../../search/clause';
import { findNode, type AnyNode } from '../find-node';
import type { Edge, PageInfo } from '../page';
import type { Scope } from '../scope';
import type { Hit } from './find-hits';
import { highlightsOf, type Highlight } from './highlights';
import type { EmptyReason, SearchResult } from './search';
import type { SearchFacet } from './search-facets';

/** What a search found as a Relay connection. Getters, so that only what is selected is loaded. */
export class SearchConnection {
  readonly edges: readonly SearchEdge[];
  readonly corrections: readonly Correction[];
  readonly unknownWords: readonly string[];
  readonly partial: boolean;
  readonly truncated: boolean;
  readonly emptyReason: EmptyReason | null;

  constructor(
    scope: Scope,
    private readonly result: SearchResult,
  ) {
    this.edges = result.page.edges.map((edge) => new SearchEdge(scope, result, edge));
    this.corrections = result.corrections;
    this.unknownWords = result.unknown;
    this.partial = result.partial;
    this.truncated = result.truncated;
    this.emptyReason = result.emptyReason;
  }

  get nodes(): readonly Promise<AnyNode>[] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): PageInfo {
    return this.result.page.pageInfo;
  }

  get totalCount(): number | Promise<number> {
    return this.result.page.totalCount;
  }

  facets(): Promise<readonly SearchFacet[]> {
    return this.result.facets();
  }
}

export class SearchEdge {
  readonly cursor: string;
  private readonly hit: Hit;

  constructor(
    private readonly scope: Scope,
    private readonly result: SearchResult,
    edge: Edge<Hit>,
  ) {
    this.cursor = edge.cursor;
    this.hit = edge.node;
  }

  get score(): number {
    return this.hit.score;
  }

  get node(): Promise<AnyNode> {
    return this.found();
  }

  /** @param reader the language that is shown first where both have it */
  highlights(reader: LocaleCode): Promise<Highlight[]> {
    return highlightsOf(this.scope, this.hit, this.result.found?.query.clauses ?? [], reader);
  }

  private async found(): Promise<AnyNode> {
    const node = await findNode(this.scope, this.hit.id);
    if (node === null) throw new Error(`The search index names ${this.hit.id}, which is not there.`);
    return node;
  }
}
