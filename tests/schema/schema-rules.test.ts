import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import * as vocabulary from '../../src/entities/vocabulary';
import { RANKING_METHODS, RANKING_STEPS } from '../../src/ranking/registries';
import { HOMES, STANDARD_ARGUMENTS } from '../../src/schema/describe-once';
import { BOUNDED_LISTS } from './bounded-lists';
import { fieldsOf, schema, typeNameOf, types } from './live-schema';

const BUILT_IN = ['Boolean', 'Float', 'ID', 'Int', 'String'];

describe('the schema', () => {
  it('describes every type, field, argument, input field and enum value, there or at its one home', () => {
    const isToldAtHome = (place: string): boolean => {
      const [, type = '', part = '', argument] = /^(\w+)\.?(\w*)(?:\((\w+):\))?$/.exec(place) ?? [];
      if (argument !== undefined) return STANDARD_ARGUMENTS.has(argument);
      const [, home] = Object.entries(HOMES).find(([end]) => type.endsWith(end)) ?? [];
      const own = schema.getType(type);
      const interfaces = isObjectType(own) || isInterfaceType(own) ? own.getInterfaces() : [];
      const homes = [...interfaces.map(({ name }) => name), ...(home !== undefined && home !== type ? [home] : [])];
      return homes.some((name) => {
        const described = schema.getType(name);
        return (
          described !== undefined &&
          !withoutDescription(described).includes(`${name}.${part}`) &&
          hasPart(described, part)
        );
      });
    };
    expect(types.flatMap(withoutDescription).filter((place) => !isToldAtHome(place))).toEqual([]);
  });

  it('repeats no description of an interface, and has some on every home', () => {
    const repeated = types.flatMap((type) =>
      isObjectType(type)
        ? type
            .getInterfaces()
            .flatMap((each) =>
              fieldsOf(each).filter(
                ({ name, description }) => description && description === type.getFields()[name]?.description,
              ),
            )
        : [],
    );
    expect(repeated.map(({ name }) => name)).toEqual([]);
    for (const home of Object.values(HOMES)) {
      const bare = withoutDescription(schema.getType(home)!).filter((place) => !place.includes('('));
      expect([home, bare]).toEqual([home, []]);
    }
  });

  it('has connections for lists, but for those that cannot grow', () => {
    expect(plainLists().filter((place) => !(place in BOUNDED_LISTS))).toEqual([]);
    expect(Object.keys(BOUNDED_LISTS).filter((place) => !plainLists().includes(place))).toEqual([]);
  });

  it('pages every connection with first, after, last and before', () => {
    const wrong = types.flatMap((type) =>
      fieldsOf(type).flatMap((field) => {
        const isConnection = getNamedType(field.type).name.endsWith('Connection');
        const names = field.args.map(({ name }) => name);
        const pages = ['after', 'before', 'first', 'last'].every((name) => names.includes(name));
        return isConnection === pages ? [] : [`${type.name}.${field.name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('shows no citation as something that may be missing from a statement, an observation or a rank', () => {
    for (const place of [
      'Statement.citations',
      'Observation.citation',
      'PublishedRankingEntry.citation',
      'Coordinates.citation',
      'ExternalId.citation',
    ]) {
      const [type, field] = place.split('.') as [string, string];
      expect([place, String(fieldsOf(schema.getType(type)!).find(({ name }) => name === field)?.type)]).toEqual([
        place,
        expect.stringMatching(/!$/),
      ]);
    }
  });

  it.each<[string, readonly string[]]>([
    [
      'NodeKind',
      [...vocabulary.NODE_KINDS, 'statement'].map((kind) =>
        (kind === 'case' ? 'caseStudy' : kind).replace(/[A-Z]/g, '_$&').toUpperCase(),
      ),
    ],
    ['LinkType', vocabulary.LINK_TYPES],
    ['StatementKind', vocabulary.STATEMENT_KINDS],
    ['Actor', vocabulary.ACTORS],
    ['Basis', vocabulary.BASES],
    ['EvidenceGrade', vocabulary.EVIDENCE_GRADES],
    ['Flag', vocabulary.FLAGS],
    ['Comparator', vocabulary.COMPARATORS],
    ['ChangeType', vocabulary.CHANGE_TYPES],
    ['Direction', vocabulary.DIRECTIONS],
    ['ValueType', vocabulary.VALUE_TYPES],
    ['ObservationStatus', vocabulary.OBSERVATION_STATUSES],
    ['RegionKind', vocabulary.REGION_KINDS],
    ['OrganisationKind', vocabulary.ORGANISATION_KINDS],
    ['ConceptKind', [...vocabulary.CONCEPT_KINDS, ...Object.values(vocabulary.CONCEPT_NODE_KINDS)]],
    ['PolicyKind', vocabulary.POLICY_KINDS],
    ['FrameworkLevel', vocabulary.FRAMEWORK_LEVELS],
    ['SourceType', vocabulary.SOURCE_TYPES],
    ['DataState', vocabulary.DATA_STATES],
    ['ControlShare', vocabulary.CONTROL_SHARES],
    ['IdScheme', vocabulary.ID_SCHEMES],
    ['NormalisationMethod', RANKING_METHODS.normalisations.map(({ id }) => id)],
    ['AggregationMethod', RANKING_METHODS.aggregations.map(({ id }) => id)],
    ['MissingMethod', RANKING_METHODS.missingPolicies.map(({ id }) => id)],
    ['TieRule', RANKING_METHODS.tieRules.map(({ id }) => id)],
    ['RankingStep', RANKING_STEPS.map(({ name }) => name)],
  ])('has in %s exactly the words that are in use', (name, words) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((each) => each.name) : [];
    expect(values.sort()).toEqual([...words].sort());
  });

  it('has one type for every kind of node', () => {
    const names = vocabulary.NODE_KINDS.map(typeNameOf);
    expect(names.filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
  });

  it('wants exactly one of the two ways to name a ranking', () => {
    const type = schema.getType('RankingRefInput');
    expect(isInputObjectType(type) && type.isOneOf).toBe(true);
  });
});

function plainLists(): string[] {
  return types
    .filter(({ name }) => !/(Connection|Edge)$/.test(name))
    .flatMap((type) =>
      fieldsOf(type)
        .filter(({ type: fieldType }) => isListType(getNullableType(fieldType)))
        .map(({ name }) => (isKindOfNode(type) && COMMON.includes(name) ? `*.${name}` : `${type.name}.${name}`)),
    )
    .filter((place, index, all) => all.indexOf(place) === index)
    .sort();
}

const COMMON = ['aliases', 'externalIds'];

function isKindOfNode(type: GraphQLNamedType): boolean {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return type.name === 'KnowledgeNode' || interfaces.some(({ name }) => name === 'KnowledgeNode');
}

function hasPart(type: GraphQLNamedType, part: string): boolean {
  if (isEnumType(type)) return type.getValue(part) !== undefined;
  return (isInputObjectType(type) ? Object.keys(type.getFields()) : fieldsOf(type).map(({ name }) => name)).includes(
    part,
  );
}

function withoutDescription(type: GraphQLNamedType): string[] {
  if (BUILT_IN.includes(type.name)) return [];
  const parts = [
    { place: type.name, description: type.description },
    ...fieldsOf(type).flatMap((field) => [
      { place: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((arg) => ({
        place: `${type.name}.${field.name}(${arg.name}:)`,
        description: arg.description,
      })),
    ]),
    ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map((field) => ({
      place: `${type.name}.${field.name}`,
      description: field.description,
    })),
    ...(isEnumType(type) ? type.getValues() : []).map((value) => ({
      place: `${type.name}.${value.name}`,
      description: value.description,
    })),
  ];
  return parts.filter(({ description }) => !description?.trim()).map(({ place }) => place);
}
