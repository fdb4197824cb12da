import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { CaseStatus } from './vocabulary';

/** Something a city did: a project, programme or platform. Example: Seoul's integrated transport system. */
@ChildEntity('case')
export class CaseStudy extends KnowledgeNode {
  /** What its source says of its state when that source was made; never null for a case. */
  @Column('varchar', { nullable: true })
  status!: CaseStatus | null;

  /** The page of the city, or of whoever runs the case, to which the source leads. */
  @Column('varchar', { nullable: true })
  link!: string | null;
}
