import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';

/** A state of ISO 3166-1. Example: China, CN. */
@ChildEntity('country')
export class Country extends KnowledgeNode {
  /** ISO 3166-1 alpha-2. */
  @Column('varchar', { nullable: true })
  iso2!: string | null;
}
