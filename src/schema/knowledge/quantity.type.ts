import { Field, Float, ObjectType } from 'type-graphql';
import type { Quantity } from '../../entities/quantity';
import type { ChangeType, Comparator } from '../../entities/vocabulary';
import { ChangeTypeEnum, ComparatorEnum } from '../common/enums';

@ObjectType('Quantity', { description: 'A figure inside a statement: normalised, and as printed.' })
export class QuantityType implements Pick<Quantity, 'comparator' | 'value' | 'low' | 'high' | 'change' | 'base'> {
  @Field(() => Float, { nullable: true, description: 'In the unit; null where a range stands instead.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range.' })
  high!: number | null;

  @Field(() => ComparatorEnum, { description: 'How the value is meant.' })
  comparator!: Comparator;

  @Field(() => ChangeTypeEnum, {
    nullable: true,
    description: 'Null for a level; else how it changes something, negative for a fall.',
  })
  change!: ChangeType | null;

  @Field(() => Float, { nullable: true, description: 'The earlier value, where printed.' })
  base!: number | null;

  @Field(() => String, { description: 'The characters of the source.' })
  asPrinted!: string;
}
