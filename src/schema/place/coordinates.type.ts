import { Field, Float, ObjectType } from 'type-graphql';
import { CitationType } from '../knowledge/citation.type';

@ObjectType('Coordinates', { description: 'A point on WGS 84, with where it comes from.' })
export class CoordinatesType {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;

  @Field(() => CitationType, { description: 'Where we have it from.' })
  citation!: CitationType;
}
