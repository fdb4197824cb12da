import { ChildEntity, Column, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import { Unit } from './unit';
import type { Direction, ValueType } from './vocabulary';

/** What is measured of a city. Example: the smart-city rank of 2019, a rank, where lower is better. */
@ChildEntity('indicator')
export class Indicator extends KnowledgeNode {
  @Column('text', { nullable: true })
  definitionEn!: string | null;

  @Column('text', { nullable: true })
  definitionZh!: string | null;

  @Column('varchar', { nullable: true })
  valueType!: ValueType | null;

  @Column('varchar', { nullable: true })
  direction!: Direction | null;

  @Column('varchar', { nullable: true })
  unitCode!: string | null;

  @ManyToOne(() => Unit, { nullable: true })
  @JoinColumn({ name: 'unit_code' })
  unit!: Relation<Unit> | null;
}
