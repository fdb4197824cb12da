import { type ClassType, Field, InputType, Int, InterfaceType, ObjectType } from 'type-graphql';
import {
  countedFields,
  type FilterFields,
  filterFieldsOf,
  OBSERVATIONS,
  PUBLISHED_RANKING_FIELDS,
  sharedChoices,
  STATEMENTS,
} from '../../lists';
import { enumName } from '../../kind-name';
import { KnowledgeNodeType } from '../knowledge/knowledge-node.interface';
import { defineEnum } from './define-enum';
import { LocalisedTextType } from './localised-text.type';

@ObjectType('FacetBucket', { description: 'One choice.' })
export class FacetBucketType {
  @Field(() => String, { description: 'What to put into `facets: [{ field, in }]`: an id, or a word of a vocabulary.' })
  value!: string;

  @Field(() => Int, { description: 'How many the list would have with this choice in place of those of its field.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether the filter names it, under `facets` or under its own field.' })
  isSelected!: boolean;

  @Field(() => KnowledgeNodeType, { nullable: true, description: 'The node, where the choice is one.' })
  node!: KnowledgeNodeType | null;
}

@InterfaceType('Facet', {
  description:
    'One filter field of a list, with its choices, counted as if the top level of the filter did not speak of that field.',
  resolveType: (facet: { readonly typeName: string }) => facet.typeName,
})
export abstract class FacetType {
  @Field(() => LocalisedTextType, { description: 'What the field is called.' })
  label!: LocalisedTextType;
}

/** What a list offers as choices: the type of its facets, and the input that takes choices back. */
export interface FacetTypes {
  readonly field: ClassType;
  readonly type: ClassType;
  readonly input: ClassType;
}

/** The object types, whose resolvers add `buckets` and `otherCount`. */
export const FACET_TYPES: ClassType[] = [];

function defineFacets(name: string, what: string, fields: readonly string[]): FacetTypes {
  const meanings = Object.fromEntries(fields.map((field) => [field, `The field \`${field}\` of the filter.`]));
  const field = defineEnum(`${name}FacetField`, `What can be offered as choices of ${what}.`, meanings, enumName);
  const type = field as unknown as ClassType;

  @ObjectType(`${name}Facet`, { implements: FacetType, description: `One filter field of ${what}, with its choices.` })
  class OneFacetType extends FacetType {
    @Field(() => type, { description: 'The field of the filter.' })
    field!: string;
  }

  @InputType(`${name}FacetInput`, { description: 'Choices taken over from facets: any of these.' })
  class FacetInput {
    @Field(() => type, { description: 'The field of the facet.' })
    field!: string;

    @Field(() => [String], { description: 'Values of its buckets, as they came; at most 100.' })
    in!: string[];
  }
  FACET_TYPES.push(OneFacetType);
  return { field: type, type: OneFacetType, input: FacetInput };
}

const namesIn = (fields: FilterFields): string[] => [...countedFields(fields).keys()];
export const NODE_FACETS = defineFacets('Node', 'nodes', sharedChoices());
export const CITY_FACETS = defineFacets('City', 'cities', namesIn(filterFieldsOf('city')));
export const CASE_STUDY_FACETS = defineFacets('CaseStudy', 'case studies', namesIn(filterFieldsOf('case')));
export const STATEMENT_FACETS = defineFacets('Statement', 'statements', namesIn(STATEMENTS.fields));
export const OBSERVATION_FACETS = defineFacets('Observation', 'observations', namesIn(OBSERVATIONS.fields));
export const SEARCH_FACETS = defineFacets('Search', 'what a search finds', [
  'kind',
  'city',
  'country',
  'domain',
  'evidence',
  'language',
]);
export const PUBLISHED_RANKING_FACETS = defineFacets(
  'PublishedRanking',
  'published rankings',
  namesIn(PUBLISHED_RANKING_FIELDS),
);
