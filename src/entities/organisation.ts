import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { OrganisationKind } from './vocabulary';

/** Who acts: a company, a public body, a university, a data producer. Example: Con Edison, a company. */
@ChildEntity('organisation')
export class Organisation extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  organisationKind!: OrganisationKind | null;
}
