import { ChildEntity, Column, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Citation } from './citation';
import { KnowledgeNode } from './knowledge-node';
import type { DataState } from './vocabulary';

/** A chart, table or drawing of a source and whether its data is to be had. Example: 图：战略维度排名, missing. */
@ChildEntity('figure')
export class Figure extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  dataState!: DataState | null;

  /** Where its caption stands. */
  @Column('varchar', { nullable: true })
  captionCitationId!: string | null;

  @ManyToOne(() => Citation, { nullable: true })
  @JoinColumn({ name: 'caption_citation_id' })
  captionCitation!: Relation<Citation> | null;
}
