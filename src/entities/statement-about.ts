import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import { Statement } from './statement';

/** A node that a statement is about, its owner included. Example: a lesson of Rio that is also about public safety. */
@Entity('statement_about')
export class StatementAbout {
  @PrimaryColumn('varchar')
  statementId!: string;

  @PrimaryColumn('varchar')
  nodeId!: string;

  @Column('integer')
  position!: number;

  @ManyToOne(() => Statement)
  @JoinColumn({ name: 'statement_id' })
  statement!: Relation<Statement>;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'node_id' })
  @Index()
  node!: Relation<KnowledgeNode>;
}
