import { getNamedType, isInputObjectType } from 'graphql';
import { NODE_KINDS } from '../../src/entities/vocabulary';
import { filterFieldsOf } from '../../src/lists/filter/node-filters';
import { OBSERVATION_FIELDS } from '../../src/lists/filter/observation-filters';
import { STATEMENT_FIELDS } from '../../src/lists/filter/statement-filters';
import { PUBLISHED_RANKINGS } from '../../src/services/published-rankings';
import { fieldsOf, itemOf, schema, typeNameOf, types } from './live-schema';

describe('the schema', () => {
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
    const own = NODE_KINDS.filter((kind) => Object.keys(filterFieldsOf(kind)).sort().join() !== common.join());
    const shown = own.filter((kind) => schema.getType(`${typeNameOf(kind)}Filter`));
    expect(own).toEqual(shown);
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

  function filterInput(name: string): string[] {
    const type = schema.getType(name);
    const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    return fields.filter((field) => !['and', 'or', 'not'].includes(field)).sort();
  }
});
