import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { EvidenceGrade, SourceType } from './vocabulary';

/** Where a fact was read: a report, a data set, a site. Example: Super Smart City 2.0, Deloitte China, 2019. */
@ChildEntity('source')
export class Source extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  sourceType!: SourceType | null;

  @Column('varchar', { nullable: true })
  publisherEn!: string | null;

  @Column('varchar', { nullable: true })
  publisherZh!: string | null;

  /** Year of this edition. */
  @Column('integer', { nullable: true })
  year!: number | null;

  /** BCP 47 tag of the source's own language. */
  @Column('varchar', { nullable: true })
  language!: string | null;

  /** SPDX identifier, licence name, or the rights as stated. */
  @Column('varchar', { nullable: true })
  licence!: string | null;

  /** What may be done with it, and how it must be named. */
  @Column('text', { nullable: true })
  rightsEn!: string | null;

  @Column('text', { nullable: true })
  rightsZh!: string | null;

  @Column('varchar', { nullable: true })
  url!: string | null;

  /** Grade of what this source says unless a statement says otherwise. */
  @Column('varchar', { nullable: true })
  evidence!: EvidenceGrade | null;

  /** Filled when the publisher withdrew or corrected it. */
  @Column('text', { nullable: true })
  retractionEn!: string | null;

  @Column('text', { nullable: true })
  retractionZh!: string | null;
}
