import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit of measure. Example: t, UCUM t, tonne / 吨. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('varchar')
  code!: string;

  /** UCUM code where one exists. */
  @Column('varchar', { nullable: true })
  ucum!: string | null;

  @Column('varchar')
  nameEn!: string;

  @Column('varchar')
  nameZh!: string;

  /** Its English name behind a figure of one: `hospital`. Null where English has none, or where a figure shows a sign. */
  @Column('text', { nullable: true })
  singularEn!: string | null;

  /** How a figure is written where it is not the number before the name; `{0}` is the number: `{0} km²`. */
  @Column('text', { nullable: true })
  figureEn!: string | null;

  @Column('text', { nullable: true })
  figureZh!: string | null;
}

/** The code of the unit of figures for which the source prints none. */
export const AS_PRINTED = 'as printed';
