import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';

/** A named, versioned ranking method. Example: smart-city rank and GDP-per-head rank, equal weights. */
@ChildEntity('recipe')
export class Recipe extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  version!: string | null;

  /** The method as src/ranking reads it: a tree of weights, normalisations and aggregations. */
  @Column('simple-json', { nullable: true })
  method!: unknown;
}
