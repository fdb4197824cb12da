import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';

/**
 * A place in a source, shared by everything that is cited from it.
 * Example: Super Smart City 2.0, 全球城市再进阶 > 智能交通 首尔, at the characters 800多台摄像机.
 */
@Entity('citation')
export class Citation {
  /** Made from source, locator and marker, so that the same place has the same id in every database. */
  @PrimaryColumn('varchar')
  id!: string;

  @Index()
  @Column('varchar')
  sourceId!: string;

  /** Heading path as printed, page, table row, or record number of a data set. */
  @Column('varchar')
  locator!: string;

  /** At most 15 characters that find the place; empty where the locator alone does. */
  @Column('varchar', { default: '' })
  marker!: string;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'source_id' })
  source!: Relation<KnowledgeNode>;
}
