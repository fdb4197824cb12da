import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { listedAs, NODE_KINDS } from '../../src/entities/vocabulary';
import {
  countedFields,
  type FilterFields,
  filterFieldsOf,
  KINDS_WITH_OWN_FILTER,
  OBSERVATIONS,
  STATEMENTS,
} from '../../src/lists';
import { enumName } from '../../src/kind-name';
import { PUBLISHED_RANKINGS } from '../../src/services/published-rankings';
import { fieldsOf, itemOf, schema, typeNameOf, types } from './live-schema';

const CONNECTORS = ['and', 'facets', 'not', 'or'];

describe('the filters of the schema', () => {
  const filters: readonly (readonly [name: string, facets: string, fields: FilterFields])[] = [
    ...KINDS_WITH_OWN_FILTER.map((kind) => {
      const own = kind === 'city' || kind === 'case';
      return [`${typeNameOf(kind)}Filter`, own ? typeNameOf(kind) : 'Node', filterFieldsOf(kind)] as const;
    }),
    ['KnowledgeNodeFilter', 'Node', filterFieldsOf(null)],
    ['StatementFilter', 'Statement', STATEMENTS.fields],
    ['ObservationFilter', 'Observation', OBSERVATIONS.fields],
    ['PublishedRankingFilter', 'PublishedRanking', PUBLISHED_RANKINGS.fields],
  ];

  it.each(filters)(
    '%s has what its list can be filtered by, and every choice can be taken back',
    (name, facets, fields) => {
      const type = schema.getType(name);
      const named = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      expect(named.sort()).toEqual([...Object.keys(fields), ...CONNECTORS].sort());
      const choices = schema.getType(`${facets}FacetField`);
      const offered = isEnumType(choices) ? choices.getValues().map((each) => each.name) : [];
      expect(offered).toEqual(expect.arrayContaining([...countedFields(fields).keys()].map(enumName)));
    },
  );

  it('take ids and words as lists, any of which will do', () => {
    for (const [name, , fields] of filters) {
      const type = schema.getType(name);
      if (!isInputObjectType(type)) throw new Error(`There is no input ${name}.`);
      for (const [field, { takes }] of Object.entries(fields)) {
        const isList = String(type.getFields()[field]?.type).startsWith('[');
        expect([name, field, isList]).toEqual([name, field, takes === 'ids' || takes === 'words']);
      }
    }
  });

  it('are shared by every kind without fields of its own', () => {
    const shared = Object.keys(filterFieldsOf(null)).sort();
    const others = NODE_KINDS.filter((kind) => !KINDS_WITH_OWN_FILTER.includes(listedAs(kind)));
    expect(others.filter((kind) => Object.keys(filterFieldsOf(kind)).sort().join() !== shared.join())).toEqual([]);
  });

  it('and the orders of a long list below a node are those of the list at the root; a short one only pages', () => {
    const inputsOf = (field: { readonly args: readonly { readonly name: string; readonly type: unknown }[] }): string =>
      ['query', 'filter', 'orderBy']
        .map((name) => String(field.args.find((each) => each.name === name)?.type))
        .join(' ');
    const roots = new Map(
      Object.values(schema.getQueryType()?.getFields() ?? {})
        .filter(({ args }) => args.some(({ name }) => name === 'filter'))
        .map((field) => [itemOf(getNamedType(field.type)), inputsOf(field)]),
    );
    expect(roots.size).toBeGreaterThan(15);
    const below = types
      .filter(({ name }) => name !== 'Query')
      .flatMap((type) => fieldsOf(type).map((field) => ({ place: `${type.name}.${field.name}`, field })))
      .map(({ place, field }) => ({ place, item: itemOf(getNamedType(field.type)), own: inputsOf(field) }))
      .filter(({ item }) => roots.has(item));
    expect(below.length).toBeGreaterThan(50);
    const isLong = (item: string | undefined): boolean =>
      ['CaseStudy', 'City', 'Statement', 'Observation'].includes(item ?? '');
    const wrong = below.filter(({ item, own }) =>
      isLong(item) ? own !== roots.get(item) : own !== 'undefined undefined undefined',
    );
    expect(wrong).toEqual([]);
  });
});
