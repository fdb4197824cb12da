import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Link } from './link';
import { Statement } from './statement';

/** A statement behind a link, in order; a link may rest on several. */
@Entity('link_statement')
export class LinkStatement {
  @PrimaryColumn('varchar')
  linkId!: string;

  @PrimaryColumn('varchar')
  statementId!: string;

  @Column('integer')
  position!: number;

  @ManyToOne(() => Link)
  @JoinColumn({ name: 'link_id' })
  link!: Relation<Link>;

  @ManyToOne(() => Statement)
  @JoinColumn({ name: 'statement_id' })
  @Index()
  statement!: Relation<Statement>;
}
