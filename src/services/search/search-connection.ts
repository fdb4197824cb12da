import type { FoundKind } from '../../entities/vocabulary';
import { hasHan } from '../../search/tokenise';
import { BadUserInputError } from '../../errors';
import type { Correction, Expansion } from '../../search/clause';
import type { NodeRow, Snapshot, StatementRow } from '../../snapshot';
import type { Label } from '../../labels/label';
import type { Facet, PageInfo } from '../../lists';
import { highlightsOf } from './highlights';
import { HitTexts } from './hit-texts';
import type { EmptyReason, SearchResult } from './search';
import { EMPTY_MESSAGES } from './empty-messages';
import { SearchEdge } from './search-edge';
import { countsByKind, searchFacets } from './search-facets';

/** What a search found as a Relay connection. Getters, so that only what is selected is made. */
export class SearchConnection {
  private readonly texts: HitTexts | null;

  constructor(
    private readonly data: Snapshot,
    private readonly result: SearchResult,
  ) {
    this.texts = result.search && new HitTexts(result.search);
  }

  get edges(): readonly SearchEdge[] {
    return this.result.page.items.map((item) => this.edgeOf(item));
  }

  get nodes(): readonly (NodeRow | StatementRow)[] {
    return this.edges.map(({ node }) => node);
  }

  get pageInfo(): PageInfo {
    return this.result.page;
  }

  get totalCount(): number {
    return this.result.page.totalCount;
  }

  get corrections(): readonly Correction[] {
    return this.result.query?.corrections ?? [];
  }

  get expansions(): readonly ShownExpansion[] {
    return (this.result.query?.expansions ?? []).map(({ text, words, nodes }: Expansion) => ({
      text,
      words,
      nodes: nodes.flatMap((id) => this.data.node(id) ?? []),
    }));
  }

  get unknownWords(): readonly string[] {
    return this.result.query?.unknown ?? [];
  }

  get partial(): boolean {
    return this.result.partial;
  }

  /** Words of the same meaning that were looked for too. */
  get expandedWith(): readonly string[] {
    return [...new Set((this.result.query?.expansions ?? []).flatMap(({ words }) => words))];
  }

  get emptyReason(): EmptyReason | null {
    return this.result.emptyReason;
  }

  get emptyMessage(): Label | null {
    const { emptyReason } = this.result;
    return emptyReason && EMPTY_MESSAGES[emptyReason];
  }

  readonly facetsBy = (fields?: readonly string[] | null): readonly Facet[] => {
    const { search, filter } = this.result;
    return search === null ? [] : searchFacets(search, filter, fields);
  };

  /** The kinds in the order of their best hits, each with its first ones. */
  groups(size: number): readonly SearchGroup[] {
    checkSize(size);
    const { search, filter, hits } = this.result;
    if (search === null) return [];
    const counts = countsByKind(search, filter);
    const groups = new Map<FoundKind, SearchEdge[]>();
    for (const item of hits.items) {
      const { kind } = hits.hitAt(item);
      const group = groups.get(kind) ?? [];
      groups.set(kind, group);
      if (group.length < size) group.push(this.edgeOf(item));
    }
    return [...groups].map(([kind, edges]) => ({ kind, totalCount: counts.get(kind) ?? 0, edges }));
  }

  private edgeOf(item: number): SearchEdge {
    const { hits, page, query } = this.result;
    const hit = hits.hitAt(item);
    return new SearchEdge(this.data, hit, page.cursorOf(item), () => {
      const texts = this.texts?.of(hit).filter(({ language }) => hit.languages.includes(language)) ?? [];
      return highlightsOf(texts, query?.clauses ?? [], hasHan(hits.name) ? 'ZH' : 'EN');
    });
  }
}

function checkSize(size: number): void {
  if (size >= 1 && size <= MAX_IN_GROUP) return;
  const reason = `must be between 1 and ${MAX_IN_GROUP}`;
  throw new BadUserInputError({ code: 'OUT_OF_RANGE', path: 'perKind', value: size, reason });
}

const MAX_IN_GROUP = 20;

export interface SearchGroup {
  readonly kind: FoundKind;
  readonly totalCount: number;
  readonly edges: readonly SearchEdge[];
}

export interface ShownExpansion {
  readonly text: string;
  readonly words: readonly string[];
  readonly nodes: readonly NodeRow[];
}
