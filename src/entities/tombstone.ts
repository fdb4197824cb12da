import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Revision } from './revision';

/** What is left of a removed node, so that its permalink can say when and why it went. */
@Entity('tombstone')
export class Tombstone {
  @PrimaryColumn('varchar')
  nodeId!: string;

  @Column('varchar')
  nameEn!: string;

  @Column('varchar')
  nameZh!: string;

  @Column('text')
  reason!: string;

  /** The node that took its place, if any. */
  @Column('varchar', { nullable: true })
  successorId!: string | null;

  @Column('integer')
  revisionNumber!: number;

  @ManyToOne(() => Revision)
  @JoinColumn({ name: 'revision_number' })
  revision!: Relation<Revision>;
}
