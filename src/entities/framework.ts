import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { FrameworkLevel } from './vocabulary';

/** An evaluation model or one of its parts; parts hang on it by PART_OF. Example: the Super Smart City model > strategy. */
@ChildEntity('framework')
export class Framework extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  frameworkLevel!: FrameworkLevel | null;
}
