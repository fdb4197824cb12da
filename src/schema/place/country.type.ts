import { Field, ObjectType } from 'type-graphql';
import type { Country } from '../../entities/country';
import { CountryCode } from '../common/country-code';
import { NodeType } from '../common/node.interface';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';

@ObjectType('Country', { description: 'A state of ISO 3166-1.', implements: [NodeType, KnowledgeNodeType] })
export class CountryNode extends KnowledgeNodeType implements Pick<Country, 'iso2'> {
  @Field(() => CountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  iso2!: string | null;
}
