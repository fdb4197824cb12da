import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A term of art with the words that people use for it. Example: video-surveillance, also CCTV and 摄像头. */
@Entity('term')
export class Term {
  @PrimaryColumn('varchar')
  code!: string;

  @Column('varchar')
  nameEn!: string;

  @Column('varchar')
  nameZh!: string;

  @Column('simple-json')
  words!: TermWords;
}

/** The words of a term, in whatever language. */
export interface TermWords {
  /** Words that may stand for each other, its names among them. */
  readonly synonyms: readonly string[];
  /** Words that lead to the nodes, and not to the other words. */
  readonly leads: readonly string[];
  /** Ids of nodes, the best one first. */
  readonly nodes: readonly string[];
  /** Words that look, sound or seem like it and mean something else. */
  readonly unlike: readonly string[];
}
