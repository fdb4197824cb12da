import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { PolicyKind } from './vocabulary';

/** A plan, standard, strategy or goal of a public body. Example: SDG 11, sustainable cities and communities. */
@ChildEntity('policy')
export class Policy extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  policyKind!: PolicyKind | null;
}
