import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf, oneOfOrNull } from './check';
import { Metric } from './metric';
import { Statement } from './statement';
import { Unit } from './unit';
import { CHANGE_TYPES, COMPARATORS, type ChangeType, type Comparator } from './vocabulary';

/** A figure inside a statement, normalised beside the characters of the source. Example: 39000 t, printed 3.9万吨. */
@Entity('quantity')
@Index(['statementId', 'position'], { unique: true })
@Check('quantity_comparator', oneOf('comparator', COMPARATORS))
@Check('quantity_change', oneOfOrNull('change', CHANGE_TYPES))
@Check('quantity_value', 'value IS NOT NULL OR low IS NOT NULL OR high IS NOT NULL')
export class Quantity {
  /** Statement id + `/` + position from 1. */
  @PrimaryColumn('varchar')
  id!: string;

  @Column('integer')
  position!: number;

  @Column('varchar')
  comparator!: Comparator;

  /** Null where a range is given instead. */
  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('double precision', { nullable: true })
  low!: number | null;

  @Column('double precision', { nullable: true })
  high!: number | null;

  /** Null for a level; else how the figure changes something, negative for a fall. */
  @Column('varchar', { nullable: true })
  change!: ChangeType | null;

  /** The earlier value, where printed. */
  @Column('double precision', { nullable: true })
  base!: number | null;

  @Column('varchar', { nullable: true })
  periodStart!: string | null;

  @Column('varchar', { nullable: true })
  periodEnd!: string | null;

  /** The characters of the source. */
  @Column('varchar')
  asPrinted!: string;

  @Column('varchar')
  statementId!: string;

  @Column('varchar')
  metricCode!: string;

  @Column('varchar')
  unitCode!: string;

  @ManyToOne(() => Statement)
  @JoinColumn({ name: 'statement_id' })
  statement!: Relation<Statement>;

  @ManyToOne(() => Metric)
  @JoinColumn({ name: 'metric_code' })
  metric!: Relation<Metric>;

  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_code' })
  unit!: Relation<Unit>;
}
