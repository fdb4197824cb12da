import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Citation } from './citation';
import { EDITORIAL_FILLED, oneOf, oneOfOrNull } from './check';
import { KnowledgeNode } from './knowledge-node';
import type { OtherSource } from './other-source';
import {
  ACTORS,
  BASES,
  EVIDENCE_GRADES,
  STATEMENT_KINDS,
  type Actor,
  type Basis,
  type EvidenceGrade,
  type Flag,
  type StatementKind,
} from './vocabulary';

/**
 * One sentence that somebody asserts, in our own words in both languages, with the place it comes from.
 * Example: Rio's emergency response became 30 % faster.
 */
@Entity('statement')
@Index(['ownerId', 'position'])
@Check('statement_kind', oneOf('kind', STATEMENT_KINDS))
@Check('statement_actor', oneOfOrNull('actor', ACTORS))
@Check('statement_basis', oneOf('basis', BASES))
@Check('statement_evidence', oneOf('evidence', EVIDENCE_GRADES))
@Check('statement_editorial', EDITORIAL_FILLED)
export class Statement {
  /** `statement:` + owner + a key made from kind and place, or given in the seed file. */
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  kind!: StatementKind;

  /** Order within its owner. */
  @Column('integer')
  position!: number;

  @Column('varchar', { nullable: true })
  actor!: Actor | null;

  @Column('varchar')
  basis!: Basis;

  @Column('varchar')
  evidence!: EvidenceGrade;

  @Column('simple-json')
  flags!: Flag[];

  @Column('text')
  textEn!: string;

  @Column('text')
  textZh!: string;

  /** What a careful reader should know: the doubt, the reading chosen. */
  @Column('text', { nullable: true })
  noteEn!: string | null;

  @Column('text', { nullable: true })
  noteZh!: string | null;

  /** Who inferred what the source does not say; of statements with the basis EDITORIAL only, and then never null. */
  @Column('text', { nullable: true })
  inferredByEn!: string | null;

  @Column('text', { nullable: true })
  inferredByZh!: string | null;

  /** From what it was inferred: the measure, figure or sentence of the source that was read in this way. */
  @Column('text', { nullable: true })
  inferredFromEn!: string | null;

  @Column('text', { nullable: true })
  inferredFromZh!: string | null;

  /** What statements and values of other sources say to it; null where nobody has compared it. */
  @Column('simple-json', { nullable: true })
  otherSources!: OtherSource[] | null;

  @Column('varchar', { nullable: true })
  periodStart!: string | null;

  @Column('varchar', { nullable: true })
  periodEnd!: string | null;

  @Column('integer')
  revision!: number;

  /** The node in whose file the statement lives. */
  @Column('varchar')
  ownerId!: string;

  /** Where it comes from first of all; more places stand in statement_citation. */
  @Column('varchar')
  citationId!: string;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'owner_id' })
  owner!: Relation<KnowledgeNode>;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  @Index()
  citation!: Relation<Citation>;
}
