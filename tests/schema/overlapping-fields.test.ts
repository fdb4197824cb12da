import 'reflect-metadata';
import {
  getNamedType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  buildSchema as parseSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema } from '../../src/schema/build-schema';

describe('types that a client selects together', () => {
  it('have one type for one field name, so that fragments on them need no aliases', () => {
    const found = clashes(buildSchema(RESOLVERS));
    // No field gives facets of different lists: the interface is for code that is written once for all of them.
    expect(found.filter((each) => !/^\w+Facet\.field: \w+!, \w+Facet\.field: \w+!$/.test(each))).toEqual([]);
  });

  it('would be found if they had not', () => {
    const schema = parseSchema(`
      interface Node { id: ID! }
      type A implements Node { id: ID!, kind: Int!, list: [Int!]!, one: Inner!, same: Inner }
      type B implements Node { id: ID!, kind: String!, list: [Int]!, one: Inner, same: Other }
      type Inner { value: Int }
      type Other { value: Float }
      type Query { node: Node }
    `);
    expect(clashes(schema)).toEqual([
      'A.kind: Int!, B.kind: String!',
      'A.list: [Int!]!, B.list: [Int]!',
      'A.one: Inner!, B.one: Inner',
      'Inner.value: Int, Other.value: Float',
    ]);
  });
});

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** Fields of one name whose answers differ in shape: https://spec.graphql.org/October2021/#SameResponseShape() */
function clashes(schema: GraphQLSchema): string[] {
  const pairs = new Map<string, readonly [WithFields, WithFields]>();
  const meet = (a: GraphQLNamedType, b: GraphQLNamedType): void => {
    if (a === b || !hasFields(a) || !hasFields(b)) return;
    const [first, second] = a.name < b.name ? [a, b] : [b, a];
    const key = `${first.name} ${second.name}`;
    if (!pairs.has(key)) pairs.set(key, [first, second]);
  };
  for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
    const together = [type, ...schema.getPossibleTypes(type), ...interfacesBelow(schema, type)];
    for (const a of together) for (const b of together) meet(a, b);
  }
  const found: string[] = [];
  // A map gives what is added while it is walked.
  for (const [a, b] of pairs.values()) {
    const others = b.getFields();
    for (const field of Object.values(a.getFields())) {
      const other = others[field.name];
      if (other === undefined) continue;
      if (shapeOf(field.type) === shapeOf(other.type)) meet(getNamedType(field.type), getNamedType(other.type));
      else found.push(`${a.name}.${field.name}: ${String(field.type)}, ${b.name}.${field.name}: ${String(other.type)}`);
    }
  }
  return found.sort();
}

/** Lists and non-nulls as they stand, leaves by name; what has fields of its own is compared field by field. */
function shapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '{}') : String(type);
}

function interfacesBelow(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLInterfaceType[] {
  return isInterfaceType(type) ? [...schema.getImplementations(type).interfaces] : [];
}

function hasFields(type: GraphQLNamedType): type is WithFields {
  return isObjectType(type) || isInterfaceType(type);
}
