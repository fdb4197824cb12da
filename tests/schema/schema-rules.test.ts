import 'reflect-metadata';
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
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema } from '../../src/schema/build-schema';
import { filterFieldsOf } from '../../src/services/filter/node-filters';
import { OBSERVATION_FIELDS } from '../../src/services/list-observations';

const schema = buildSchema(RESOLVERS);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = ['Boolean', 'Float', 'ID', 'Int', 'String'];

describe('the schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    expect(types.flatMap(withoutDescription)).toEqual([]);
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
      'PublishedRank.citation',
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

  it.each([
    ['CityFilter', 'city'],
    ['CaseStudyFilter', 'case'],
    ['ChallengeFilter', 'challenge'],
    ['SolutionFilter', 'solution'],
    ['DomainFilter', 'domain'],
    ['SourceFilter', 'source'],
    ['IndicatorFilter', 'indicator'],
    // For every kind without a filter of its own.
    ['NodeFilter', 'trend'],
  ] as const)('offers in %s what the service can filter by', (name, kind) => {
    expect(filterInput(name)).toEqual(Object.keys(filterFieldsOf(kind)).sort());
  });

  it('offers in ObservationFilter what the service can filter by', () => {
    expect(filterInput('ObservationFilter')).toEqual(Object.keys(OBSERVATION_FIELDS).sort());
  });

  it('has a filter of its own for each kind with fields of its own', () => {
    const common = Object.keys(filterFieldsOf('trend')).sort();
    const own = vocabulary.NODE_KINDS.filter(
      (kind) => Object.keys(filterFieldsOf(kind)).sort().join() !== common.join(),
    );
    const shown = own.filter((kind) => schema.getType(`${kind === 'case' ? 'CaseStudy' : capitalised(kind)}Filter`));
    expect(own).toEqual(shown);
  });

  it.each<[string, readonly string[]]>([
    ['NodeKind', vocabulary.NODE_KINDS],
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
    ['ConceptKind', vocabulary.CONCEPT_KINDS],
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
    const names = vocabulary.NODE_KINDS.map((kind) => (kind === 'case' ? 'CaseStudy' : capitalised(kind)));
    expect(names.filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
  });

  it('wants exactly one of the two ways to name a ranking', () => {
    const type = schema.getType('RankingRefInput');
    expect(isInputObjectType(type) && type.isOneOf).toBe(true);
  });

  function filterInput(name: string): string[] {
    const type = schema.getType(name);
    const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    return fields.filter((field) => !['and', 'or', 'not'].includes(field)).sort();
  }
});

/** Lists that are no connections, and why they need no pages. `*` stands for every kind of node. */
const BOUNDED_LISTS: Readonly<Record<string, string>> = {
  '*.aliases': 'a handful of names',
  '*.externalIds': 'one or two for each register',
  'CaseStudy.citations': 'at most one for each of its statements, of which a case has some twenty',
  'City.rankings': 'one for each published ranking',
  'ComputedRanking.unranked': 'part of one result, at most one a city of it',
  'ComputedRanking.warnings': 'a few for each criterion of the method',
  'ContentCounts.byKind': 'one for each kind of node',
  'Facet.buckets': 'cut by its field',
  'KnowledgeBase.missingFigures': 'what is known to be missing, to be shown whole',
  'KnowledgeBase.sources': 'to be shown whole, with licences; `sources` has pages',
  'Link.statements': 'what stands behind one link',
  'Observation.flags': 'words of a closed list',
  'Query.nodes': 'as many as the caller names, at most 100',
  'RankedCity.contributions': 'one for each criterion of the method',
  'RankedCity.strengths': 'at most three',
  'RankedCity.weaknesses': 'at most three',
  'RankingComparison.biggestMovers': 'five',
  'RankingComparison.onlyInA': 'part of one result, at most one a city of it',
  'RankingComparison.onlyInB': 'part of one result, at most one a city of it',
  'RankingDiagnostics.correlations': 'pairs of the criteria of the method',
  'RankingDiagnostics.effectiveWeights': 'one for each node of the method',
  'RankingStepMatrix.columns': 'one for each criterion of the method',
  'RankingStepMatrix.units': 'a matrix is of use only whole',
  'RankingStepMatrix.values': 'a matrix is of use only whole',
  'RankingWarning.cities': 'part of one result',
  'RankingWarning.indicators': 'part of one result',
  'Statement.about': 'the few nodes that one sentence names',
  'Statement.citations': 'the places of one sentence; a page of them could be empty, and they never are',
  'Statement.flags': 'words of a closed list',
  'Statement.quantities': 'the figures of one sentence',
};

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

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
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

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
