import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { ConceptKind } from './vocabulary';

/** A named idea that other nodes refer to. Example: data silo; or a group of cities that a report names. */
@ChildEntity('concept')
export class Concept extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  conceptKind!: ConceptKind | null;
}
