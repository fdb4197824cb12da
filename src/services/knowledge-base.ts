import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Citation } from '../entities/citation';
import { Figure } from '../entities/figure';
import { KnowledgeNode } from '../entities/knowledge-node';
import { Link } from '../entities/link';
import { Observation } from '../entities/observation';
import { Quantity } from '../entities/quantity';
import { Source } from '../entities/source';
import { Statement } from '../entities/statement';
import { NODE_KINDS, type NodeKind } from '../entities/vocabulary';
import type { DataVersion } from './data-version';
import type { Scope } from './scope';

/** The knowledge base as a whole. Each getter is one or a few statements, run only when selected. */
export class KnowledgeBase {
  readonly revision: number;
  readonly dataVersion: string;
  readonly updatedAt: string | null;
  readonly licence = 'MIT';

  constructor(
    private readonly scope: Scope,
    version: DataVersion,
  ) {
    this.revision = version.revision;
    this.dataVersion = version.label;
    this.updatedAt = version.time;
  }

  get counts(): ContentCounts {
    return new ContentCounts(this.scope);
  }

  get sources(): Promise<Source[]> {
    return this.scope.read.getRepository(Source).find({ order: { id: 'ASC' } });
  }

  get missingFigures(): Promise<Figure[]> {
    return this.scope.read
      .getRepository(Figure)
      .find({ where: { dataState: 'MISSING' }, order: { position: 'ASC', id: 'ASC' } });
  }
}

export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

class ContentCounts {
  constructor(private readonly scope: Scope) {}

  get nodes(): Promise<number> {
    return this.countOf(KnowledgeNode);
  }

  get statements(): Promise<number> {
    return this.countOf(Statement);
  }

  get quantities(): Promise<number> {
    return this.countOf(Quantity);
  }

  get observations(): Promise<number> {
    return this.countOf(Observation);
  }

  get links(): Promise<number> {
    return this.countOf(Link);
  }

  get citations(): Promise<number> {
    return this.countOf(Citation);
  }

  get byKind(): Promise<KindCount[]> {
    return this.scope.read
      .createQueryBuilder(KnowledgeNode, 'n')
      .select('n.kind', 'kind')
      .addSelect('COUNT(*)', 'count')
      .groupBy('n.kind')
      .getRawMany<{ kind: NodeKind; count: number | string }>()
      .then((rows) => rows.map((row) => ({ kind: row.kind, count: Number(row.count) })))
      .then((rows) => rows.sort((a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind)));
  }

  private countOf(entity: EntityTarget<ObjectLiteral>): Promise<number> {
    return this.scope.read.getRepository(entity).count();
  }
}
