import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from './check';
import { Revision } from './revision';

export const CHANGE_ACTIONS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** What one revision did to one subject: a node with everything it owns, a unit, a metric, a term or a citation. */
@Entity('revision_change')
@Check('revision_change_action', oneOf('action', CHANGE_ACTIONS))
export class RevisionChange {
  @PrimaryColumn('integer')
  revisionNumber!: number;

  /** The node's id, or `unit:...`, `metric:...`, `term:...`. */
  @PrimaryColumn('varchar')
  subjectId!: string;

  @Column('varchar')
  action!: ChangeAction;

  /** The rows that the change took away or replaced, by table; empty when added. */
  @Column('simple-json')
  before!: unknown;

  /** The rows that stand there now, by table; empty when removed, and in revision 1, whose rows are those of the content itself. */
  @Column('simple-json')
  after!: unknown;

  @ManyToOne(() => Revision)
  @JoinColumn({ name: 'revision_number' })
  @Index()
  revision!: Relation<Revision>;
}
