import { ChildEntity, Column, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Citation } from './citation';
import { KnowledgeNode } from './knowledge-node';

/** A municipality. Example: Yokohama, 35.4478 N 139.6425 E, whose country is a link and whose ids are external ids. */
@ChildEntity('city')
export class City extends KnowledgeNode {
  /** Degrees north, WGS 84. */
  @Column('double precision', { nullable: true })
  latitude!: number | null;

  /** Degrees east, WGS 84. */
  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Where the coordinates come from: filled whenever they are. */
  @Column('varchar', { nullable: true })
  coordinatesCitationId!: string | null;

  @ManyToOne(() => Citation, { nullable: true })
  @JoinColumn({ name: 'coordinates_citation_id' })
  coordinatesCitation!: Relation<Citation> | null;
}
