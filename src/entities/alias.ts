import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';

/** Another name that a node goes by. Example: 一网通办 for Shanghai's one-stop government service. */
@Entity('node_alias')
export class Alias {
  @PrimaryColumn('varchar')
  nodeId!: string;

  @PrimaryColumn('varchar')
  name!: string;

  @Column('integer')
  position!: number;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'node_id' })
  @Index()
  node!: Relation<KnowledgeNode>;
}
