import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a quantity counts or measures. Example: response-time, emergency response time / 应急响应时间. */
@Entity('metric')
export class Metric {
  @PrimaryColumn('varchar')
  code!: string;

  @Column('varchar')
  nameEn!: string;

  @Column('varchar')
  nameZh!: string;
}
