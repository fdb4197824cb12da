import { ChildEntity, Column, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { KnowledgeNode } from './knowledge-node';
import { Unit } from './unit';
import type { Direction, Frequency, PopulationConcept, ReferenceArea, ValueType } from './vocabulary';

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
  frequency!: Frequency | null;

  /** How the values come about: a count, a sample, registers, an estimate. */
  @Column('text', { nullable: true })
  collectionMethodEn!: string | null;

  @Column('text', { nullable: true })
  collectionMethodZh!: string | null;

  /** Null where no people are counted. */
  @Column('varchar', { nullable: true })
  populationConcept!: PopulationConcept | null;

  @Column('varchar', { nullable: true })
  referenceArea!: ReferenceArea | null;

  /** Agency, code list and code of the same quantity in SDMX: `WB:CL_SERIES_WDI:SP_POP_TOTL`. */
  @Column('varchar', { nullable: true })
  sdmxCode!: string | null;

  /** Code of the indicator of the Sustainable Development Goals: `3.c.1`. */
  @Column('varchar', { nullable: true })
  sdgCode!: string | null;

  @Column('varchar', { nullable: true })
  unitCode!: string | null;

  @ManyToOne(() => Unit, { nullable: true })
  @JoinColumn({ name: 'unit_code' })
  unit!: Relation<Unit> | null;
}
