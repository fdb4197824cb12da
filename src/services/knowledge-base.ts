import { NODE_KINDS, type NodeKind } from '../entities/vocabulary';
import type { NodeRow } from '../snapshot';
import type { Scope } from './scope';

/** The knowledge base as a whole. */
export class KnowledgeBase {
  readonly revision: number;
  readonly dataVersion: string;
  readonly updatedAt: string | null;
  readonly licence = 'MIT';

  constructor(private readonly scope: Scope) {
    const { version } = scope.data;
    this.revision = version.revision;
    this.dataVersion = version.label;
    this.updatedAt = version.time;
  }

  get counts(): ContentCounts {
    return new ContentCounts(this.scope);
  }

  get sources(): NodeRow[] {
    return this.scope.data.nodesOfKind('source');
  }

  get missingFigures(): NodeRow[] {
    return this.scope.data
      .nodesOfKind('figure')
      .filter(({ dataState }) => dataState === 'MISSING')
      .sort((a, b) => a.position - b.position);
  }
}

export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

/** Of what sources say: statements that the editors infer and links that only they make do not count. */
class ContentCounts {
  constructor(private readonly scope: Scope) {}

  get nodes(): number {
    return this.countOf('node');
  }

  get statements(): number {
    return this.countOf('statement') - this.scope.data.editorial.statements.size;
  }

  get quantities(): number {
    return this.countOf('quantity');
  }

  get observations(): number {
    return this.countOf('observation');
  }

  get links(): number {
    return this.countOf('link') - this.scope.data.editorial.links.size;
  }

  get citations(): number {
    return this.countOf('citation');
  }

  get byKind(): KindCount[] {
    return NODE_KINDS.map((kind) => ({ kind, count: this.scope.data.placesOfKind(kind).length })).filter(
      ({ count }) => count > 0,
    );
  }

  private countOf(table: 'node' | 'statement' | 'quantity' | 'observation' | 'link' | 'citation'): number {
    return this.scope.data.view(table).count;
  }
}
