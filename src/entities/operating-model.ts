import { ChildEntity, Column } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import type { ControlShare } from './vocabulary';

/** Who funds, operates and controls a project. Example: PPP, funded and operated by enterprise, control shared. */
@ChildEntity('operatingModel')
export class OperatingModel extends KnowledgeNode {
  @Column('varchar', { nullable: true })
  fundingGovernment!: ControlShare | null;

  @Column('varchar', { nullable: true })
  fundingEnterprise!: ControlShare | null;

  @Column('varchar', { nullable: true })
  operationGovernment!: ControlShare | null;

  @Column('varchar', { nullable: true })
  operationEnterprise!: ControlShare | null;

  @Column('varchar', { nullable: true })
  controlGovernment!: ControlShare | null;

  @Column('varchar', { nullable: true })
  controlEnterprise!: ControlShare | null;
}
