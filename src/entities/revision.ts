import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One applied change of the knowledge base. Example: revision 1, the first filling. */
@Entity('revision')
export class Revision {
  /** 1, 2, 3 ...: the data version that caches and citations carry. */
  @PrimaryColumn('integer')
  number!: number;

  /** ISO 8601, UTC. */
  @Column('varchar')
  time!: string;

  @Column('varchar')
  author!: string;

  @Column('text')
  message!: string;

  /** A hash over every row of content, so that two databases with the same content can tell. */
  @Column('varchar')
  contentHash!: string;
}
