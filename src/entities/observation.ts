import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Citation } from './citation';
import { oneOf } from './check';
import { KnowledgeNode } from './knowledge-node';
import {
  EVIDENCE_GRADES,
  OBSERVATION_STATUSES,
  type EvidenceGrade,
  type Flag,
  type ObservationStatus,
} from './vocabulary';

/** A measured value: indicator x city x period x source. Example: smart-city rank of Chengdu, 2019: 10. */
@Entity('observation')
@Check('observation_status', oneOf('status', OBSERVATION_STATUSES))
@Check('observation_evidence', oneOf('evidence', EVIDENCE_GRADES))
@Check('observation_missing', `(value IS NULL) = (status IN ('L', 'M', 'O'))`)
export class Observation {
  /** `observation:` + indicator slug + city slug + period + source slug. */
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  periodStart!: string;

  @Column('varchar')
  periodEnd!: string;

  /** In the indicator's unit; null only where the status says missing. */
  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('varchar')
  status!: ObservationStatus;

  @Column('varchar')
  evidence!: EvidenceGrade;

  @Column('simple-json')
  flags!: Flag[];

  @Column('text', { nullable: true })
  noteEn!: string | null;

  @Column('text', { nullable: true })
  noteZh!: string | null;

  @Column('varchar', { nullable: true })
  asPrinted!: string | null;

  @Column('integer')
  revision!: number;

  @Index()
  @Column('varchar')
  indicatorId!: string;

  @Index()
  @Column('varchar')
  cityId!: string;

  @Index()
  @Column('varchar')
  sourceId!: string;

  @Index()
  @Column('varchar')
  citationId!: string;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'indicator_id' })
  indicator!: Relation<KnowledgeNode>;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'city_id' })
  city!: Relation<KnowledgeNode>;

  @ManyToOne(() => KnowledgeNode)
  @JoinColumn({ name: 'source_id' })
  source!: Relation<KnowledgeNode>;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation!: Relation<Citation>;
}
