import { Field, ObjectType } from 'type-graphql';
import type { ExternalId } from '../../entities/external-id';
import type { IdScheme } from '../../entities/vocabulary';
import { IdSchemeEnum } from '../common/node-enums';
import { CitationType } from './citation.type';

@ObjectType('ExternalId', { description: "The id of a node in somebody else's register." })
export class ExternalIdType implements Pick<ExternalId, 'scheme' | 'value'> {
  @Field(() => IdSchemeEnum, { description: 'The register.' })
  scheme!: IdScheme;

  @Field(() => String, { description: 'The id there.' })
  value!: string;

  @Field(() => CitationType, { description: 'Where we have it from.' })
  citation!: CitationType;
}
