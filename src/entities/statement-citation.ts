import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Citation } from './citation';
import { Statement } from './statement';

/** A further place that supports a statement, after the first. Example: the figure 700,000 of Ningbo, printed twice. */
@Entity('statement_citation')
export class StatementCitation {
  @PrimaryColumn('varchar')
  statementId!: string;

  @Index()
  @PrimaryColumn('varchar')
  citationId!: string;

  @Column('integer')
  position!: number;

  @ManyToOne(() => Statement)
  @JoinColumn({ name: 'statement_id' })
  statement!: Relation<Statement>;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation!: Relation<Citation>;
}
