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
import { STATEMENT_FIELDS } from '../../src/services/list-statements';
import { PUBLISHED_RANKINGS } from '../../src/services/published-rankings';

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
    ['RegionFilter', 'region'],
    ['OrganisationFilter', 'organisation'],
    ['ConceptFilter', 'concept'],
    ['PolicyFilter', 'policy'],
    ['FrameworkFilter', 'framework'],
    ['FigureFilter', 'figure'],
    // For every kind without a filter of its own.
    ['NodeFilter', 'trend'],
  ] as const)('offers in %s what the service can filter by', (name, kind) => {
    expect(filterInput(name)).toEqual(Object.keys(filterFieldsOf(kind)).sort());
  });

  it.each([
    ['KnowledgeNodeFilter', filterFieldsOf(null)],
    ['StatementFilter', STATEMENT_FIELDS],
    ['PublishedRankingFilter', PUBLISHED_RANKINGS.fields],
  ] as const)('offers in %s what the service can filter by', (name, fields) => {
    expect(filterInput(name)).toEqual(Object.keys(fields).sort());
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
    ['NodeKind', vocabulary.NODE_KINDS.map((kind) => kind.replace(/[A-Z]/g, '_$&').toUpperCase())],
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

  it('takes below a node the filter and the order that the list of that kind takes at the root', () => {
    const inputsOf = (field: { readonly args: readonly { readonly name: string; readonly type: unknown }[] }): string =>
      ['filter', 'orderBy'].map((name) => String(field.args.find((each) => each.name === name)?.type)).join(' ');
    const roots = new Map(
      Object.values(schema.getQueryType()?.getFields() ?? {})
        .filter(({ args }) => args.some(({ name }) => name === 'filter'))
        .map((field) => [itemOf(getNamedType(field.type)), inputsOf(field)]),
    );
    expect(roots.size).toBeGreaterThan(20);
    const below = types
      .filter(({ name }) => name !== 'Query')
      .flatMap((type) => fieldsOf(type).map((field) => ({ place: `${type.name}.${field.name}`, field })))
      .map(({ place, field }) => ({ place, root: roots.get(itemOf(getNamedType(field.type))), own: inputsOf(field) }))
      .filter(({ root }) => root !== undefined);
    expect(below.length).toBeGreaterThan(50);
    expect(below.filter(({ root, own }) => root !== own)).toEqual([]);
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
  'AppliedTreatment.places': 'part of one result, at most one a place of it',
  'BranchReliability.indicators': 'one for each criterion of the method',
  'CaseComparison.aspects': 'one for each type of link',
  'CaseComparison.cases': 'as many as the caller names, at most 10',
  'CaseComparison.outcomes': 'one for each case that the caller names',
  'CaseComparison.shared': 'part of one result: what all of a few have',
  'CaseRecommendation.because': 'one for each challenge of the city that the case meets, and three',
  'CaseRecommendation.missing': 'one for each code at most',
  'CaseStudy.citations': 'at most one for each of its statements, of which a case has some twenty',
  'ChangeSince.fields': 'the values that one revision changed about one thing',
  'City.rankings': 'one for each published ranking',
  'CaseStudy.relatedCases': 'ranked, and cut by `first`',
  'City.indicatorProfile': 'one for each indicator',
  'City.similarCities': 'ranked, and cut by `first`',
  'CityComparison.aspects': 'one for each type of link',
  'CityComparison.cities': 'as many as the caller names, at most 10',
  'CityComparison.indicators': 'one for each indicator',
  'CityComparison.shared': 'part of one result: what all of a few have',
  'CityProfileComparison.compared': 'one for each indicator',
  'ComparedHolder.citations': 'the places behind one link',
  'ComparedHolder.statements': 'what stands behind one link',
  'ComparedIndicator.values': 'one for each city that the caller names',
  'ComparedOutcomes.statements': 'the outcomes of one case',
  'ComparedThing.holders': 'one for each node that the caller names',
  'ComparisonAspect.partly': 'part of one result, to be read whole',
  'ComparisonAspect.shared': 'part of one result, to be read whole',
  'ComparisonAspect.single': 'part of one result, to be read whole',
  'ComputedRanking.unranked': 'part of one result, at most one a city of it',
  'ComputedRanking.warnings': 'a few for each criterion of the method',
  'ContentCounts.byKind': 'one for each kind of node',
  'CriterionPair.indicators': 'two',
  'CriterionPair.paths': 'two',
  'Facet.buckets': 'cut by its field',
  'GraphCommunity.nodes': 'ranked, and cut by `first`',
  'GraphPath.hops': 'at most 10',
  'GraphStructure.bridges': 'ranked, and cut by `first`',
  'GraphStructure.central': 'ranked, and cut by `first`',
  'GraphStructure.communities': 'ranked, and cut by `first`',
  'GraphStructure.hubs': 'cut by `first`',
  'IndicatorInfluence.shifts': 'cut by `first`',
  'KnowledgeBase.missingFigures': 'what is known to be missing, to be shown whole',
  'KnowledgeBase.sources': 'to be shown whole, with licences; `sources` has pages',
  'Link.citations': 'the places of one link',
  'MethodCall.parameters': 'one for each parameter of a method',
  'Observation.flags': 'words of a closed list',
  'OutputInfluence.factors': 'one for each uncertain thing, at most 7',
  'PathHop.citations': 'the places behind one link',
  'PathHop.otherLinks': 'links of the same two nodes',
  'PathResult.paths': 'ranked, and cut by `first`',
  'Query.nodes': 'as many as the caller names, at most 100',
  'Query.rankingProgress': 'the few computations that run now',
  'Query.recommendCases': 'ranked, and cut by `first`',
  'Query.related': 'ranked, and cut by `first`',
  'Query.suggest': 'at most twenty, to be shown below a field as somebody types',
  'RankInterval.shares': 'at most one a rank, to be drawn whole',
  'RankedCity.contributions': 'one for each criterion of the method',
  'RankedCity.strengths': 'at most three',
  'RankedCity.weaknesses': 'at most three',
  'RankingComparison.biggestMovers': 'five',
  'RankingComparison.onlyInA': 'part of one result, at most one a city of it',
  'RankingComparison.onlyInB': 'part of one result, at most one a city of it',
  'RankingComparison.placesOnlyInA': 'part of one result, at most one a place of it',
  'RankingComparison.placesOnlyInB': 'part of one result, at most one a place of it',
  'RankingContribution.denominatorObservations': 'the periods that one value is made of',
  'RankingContribution.observations': 'the periods that one value is made of',
  'RankingContribution.periods': 'the periods that one value is made of',
  'RankingDiagnostics.correlations': 'pairs of the criteria of the method',
  'RankingDiagnostics.effectiveWeights': 'one for each node of the method',
  'RankingDiagnostics.influence': 'one for each indicator of the method',
  'RankingDiagnostics.redundancy': 'one for each two criteria of the method',
  'RankingDiagnostics.reliability': 'one for each branch of the method',
  'RankingDiagnostics.treatments': 'one for each treatment of the method',
  'RankingDiagnostics.varianceInflation': 'one for each criterion of the method',
  'RankingEvidence.counts': 'one for each grade, at most 4',
  'RankingSensitivity.outputs': 'one for each place that the caller names, and one',
  'RankingStepMatrix.columns': 'one for each criterion of the method',
  'RankingStepMatrix.units': 'a matrix is of use only whole',
  'RankingStepMatrix.values': 'a matrix is of use only whole',
  'RankingUncertainty.alternatives': 'one for each alternative that the caller names',
  'RankingUncertainty.pairs': 'cut by `first`',
  'RankingWarning.cities': 'part of one result',
  'RankingWarning.indicators': 'part of one result',
  'RankingWarning.places': 'part of one result, at most one a place of it',
  'RecipeMethod.nodes': 'one for each node of the method',
  'RecipeStep.treatments': 'one for each treatment of a criterion',
  'RecommendationReason.citations': 'the places behind one reason',
  'RecommendationReason.observations': 'two for each indicator',
  'RecommendationReason.statements': 'what stands behind one reason',
  'RelatedNode.differences': 'one for each type of link',
  'RelatedNode.reasons': 'part of one result: what two nodes share',
  'RelationDifference.onlyFirst': 'what one node is linked to by one type of link',
  'RelationDifference.onlySecond': 'what one node is linked to by one type of link',
  'RelationReason.linkTypes': 'one or two',
  'RelationReason.links': 'one or two',
  'SearchHighlight.ranges': 'marks in one fragment of a text',
  'SimilarCity.reasons': 'part of one result: what two nodes share',
  'Statement.about': 'the few nodes that one sentence names',
  'Statement.citations': 'the places of one sentence; a page of them could be empty, and they never are',
  'Statement.flags': 'words of a closed list',
  'Statement.quantities': 'the figures of one sentence',
  'Subgraph.links': 'a drawing is of use only whole; cut by `limit`',
  'Subgraph.nodes': 'a drawing is of use only whole; cut by `limit`',
  'Subgraph.places': 'one for each node of the drawing',
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

/** The type of the nodes of a connection. */
function itemOf(type: GraphQLNamedType): string | undefined {
  const nodes = type.name.endsWith('Connection') && fieldsOf(type).find(({ name }) => name === 'nodes');
  return nodes ? getNamedType(nodes.type).name : undefined;
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
