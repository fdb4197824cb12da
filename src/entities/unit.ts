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
}
