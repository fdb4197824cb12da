import type { LocaleCode } from '../../entities/vocabulary';
import type { Correction } from '../../search/clause';
import { findNode, type AnyNode } from '../find-node';
import type { PageInfo } from '../../lists';
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
    this.edges = result.page.items.map((hit) => new SearchEdge(scope, result, hit));
    this.corrections = result.corrections;
    this.unknownWords = result.unknown;
    this.partial = result.partial;
    this.truncated = result.truncated;
    this.emptyReason = result.emptyReason;
  }

  get nodes(): readonly (AnyNode | Promise<AnyNode | null>)[] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): PageInfo {
    return this.result.page;
  }

  get totalCount(): number {
    return this.result.page.totalCount;
  }

  facets(): Promise<readonly SearchFacet[]> {
    return this.result.facets();
  }
}

export class SearchEdge {
  constructor(
    private readonly scope: Scope,
    private readonly result: SearchResult,
    private readonly hit: Hit,
  ) {}

  get cursor(): string {
    return this.result.page.cursorOf(this.hit);
  }

  get score(): number {
    return this.hit.score;
  }

  get node(): AnyNode | Promise<AnyNode | null> {
    const node = findNode(this.scope, this.hit.id);
    if (node === null) throw new Error(`The search index names ${this.hit.id}, which is not there.`);
    return node;
  }

  /** @param reader the language that is shown first where both have it */
  highlights(reader: LocaleCode): Highlight[] {
    return highlightsOf(this.scope, this.hit, this.result.found?.query.clauses ?? [], reader);
  }
}
