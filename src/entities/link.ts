import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Citation } from './citation';
import { oneOf } from './check';
import { KnowledgeNode } from './knowledge-node';
import { LINK_TYPES, type LinkType } from './vocabulary';

/**
 * A typed, directed connection of two nodes. Example: case:seoul-integrated-transport ADDRESSES
 * challenge:traffic-congestion, backed by a statement.
 */
@Entity('link')
@Check('link_type', oneOf('type', LINK_TYPES))
export class Link {
  /** `link:` + a hash of from, type, to and role. */
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  type!: LinkType;

  /** What the one does in the other, in English words: operator, core, member; empty where nothing is said. */
  @Column('varchar', { default: '' })
  role!: string;

  @Column('integer')
  position!: number;

  @Column('integer')
  revision!: number;

  @Index()
  @Column('varchar')
  fromId!: string;

  @Index()
  @Column('varchar')
  toId!: string;

  /** Set where the link was read from a source without a statement of its own, as a city's country from a gazetteer. */
  @Index()
  @Column('varchar', { nullable: true })
  citationId!: string | null;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'from_id' })
  from!: Relation<KnowledgeNode>;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'to_id' })
  to!: Relation<KnowledgeNode>;

  @ManyToOne(() => Citation, { nullable: true })
  @JoinColumn({ name: 'citation_id' })
  citation!: Relation<Citation> | null;
}
