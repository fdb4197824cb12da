import { buildSchema, execute, type GraphQLResolveInfo, type GraphQLScalarType, parse } from 'graphql';
import { compile, run } from '../../../src/server/execution';
import { answer, compiled, runText, schemaWith, SDL } from './writer-support';

describe('what is compiled', () => {
  it.each([
    ['a mutation', 'mutation { count }'],
    ['a subscription', 'subscription { count }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection of a type in a fragment', '{ ...F } fragment F on Query { __type(name: "Thing") { name } }'],
    ['incremental delivery', '{ ... @defer { count } }'],
    ['an incremental list', '{ things @stream { id } }'],
    ['several operations without a name', 'query A { count } query B { count }'],
  ])('%s is not', (_what, text) => {
    expect(compile(buildSchema(SDL), parse(text), null)).toBeNull();
  });

  it('is the operation that is named, and none of a name that is not there', () => {
    const document = parse('query A { count } query B { __typename }');
    const operation = compile(buildSchema(SDL), document, 'B');
    expect(operation && run(operation, {})).toMatchObject({ data: '{"__typename":"Query"}' });
    expect(compile(buildSchema(SDL), document, 'C')).toBeNull();
  });
});

describe('resolvers', () => {
  it('are told what graphql-js tells them', () => {
    const seen: GraphQLResolveInfo[] = [];
    const schema = schemaWith({
      Query: { things: () => [{ id: 1 }, { id: 2, parent: { id: 3 } }] },
      Thing: {
        name: (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => `${seen.push(info)}`,
      },
    });
    const text =
      'query ($yes: Boolean!) { all: things { ...T parent { title: name @include(if: $yes) } } } fragment T on Thing { name }';
    const document = parse(text);
    const given = { rootValue: { root: true }, contextValue: {}, variableValues: { yes: true } };
    void execute({ schema, document, ...given });
    const wanted = seen.splice(0);
    const operation = compile(schema, document, null);
    expect(operation && run(operation, given)).toHaveProperty('data');
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(wanted);
    expect(seen[2]?.path).toEqual({
      key: 'title',
      typename: 'Thing',
      prev: {
        key: 'parent',
        typename: 'Thing',
        prev: { key: 1, typename: undefined, prev: { key: 'all', typename: 'Query', prev: undefined } },
      },
    });
  });

  it('may be methods of the source, which keep their source', () => {
    class Row {
      constructor(private readonly prefix: string) {}
      get name(): string {
        return `${this.prefix} name`;
      }
      id(_args: unknown, context: { end: string }, { fieldName }: GraphQLResolveInfo): string {
        return this.prefix + fieldName + context.end;
      }
    }
    const options = { rootValue: { thing: new Row('a') }, contextValue: { end: '!' } };
    expect(answer(schemaWith({}), '{ thing { id name } }', options)).toEqual({ thing: { id: 'aid!', name: 'a name' } });
  });

  it('take any value that is not null for an object, such as zero', () => {
    const schema = schemaWith({ Query: { thing: () => 0 }, Thing: { name: (row: number) => `row ${row}` } });
    expect(answer(schema, '{ thing { id name } }')).toEqual({ thing: { id: null, name: 'row 0' } });
  });

  it('cannot change arguments for each other: who tries is left to graphql-js', () => {
    const schema = schemaWith({
      Query: {
        texts: (_root: unknown, { of, where }: { of: string[]; where?: { all: unknown[] } }) => {
          where?.all.push('more');
          return of.reverse();
        },
      },
    });
    const literal = '{ texts(of: ["a", "b"], where: { all: [{ text: "c" }] }) }';
    expect(runText(schema, literal)).toEqual({ fallback: 'error' });
    expect(runText(schema, '{ texts(of: ["a", "b"]) }')).toEqual({ fallback: 'error' });
    const variables = { variableValues: { of: ['a', 'b'] } };
    expect(runText(schema, 'query ($of: [String!]) { texts(of: $of) }', variables)).toMatchObject({
      data: '{"texts":["b","a"]}',
    });
  });

  it('get absent variables as absent, null as null, and variables deep inside of input objects', () => {
    const told: unknown[] = [];
    const schema = schemaWith({ Query: { texts: (_root: unknown, args: unknown) => void told.push(args) } });
    const text =
      'query ($a: String, $b: String, $w: Where) { texts(of: ["x"], where: { text: $a, all: [{ text: $b }, $w] }) }'.replace(
        '$w: Where',
        '$w: Where!',
      );
    const operation = compiled(schema, text);
    for (const variableValues of [
      { b: null, w: { text: 'w' } },
      { a: 'a', b: 'b', w: { all: [] } },
    ]) {
      void run(operation, { variableValues });
      const [writer] = told.splice(0);
      void execute({ schema, document: parse(text), variableValues });
      expect(writer).toEqual(told.splice(0)[0]);
    }
    expect(run(operation, { variableValues: { w: null } })).toEqual({ fallback: 'variables' });
  });
});

describe('values', () => {
  const ofAny = (value: unknown) => ({ rootValue: { any: value } });
  const schema = buildSchema(SDL);

  it.each([
    ['a date', new Date(0)],
    ['an object whose toJSON does not ask for the key', { toJSON: () => [1] }],
    ['a list with undefined in it', [undefined, { a: undefined }]],
    ['a number that JSON does not know', NaN],
  ])('of a scalar: %s', (_what, value) => {
    answer(schema, '{ any }', ofAny(value));
  });

  it.each([
    ['a function', new (class {})().constructor],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['an object whose toJSON asks for the key', { toJSON: (key: string) => key }],
    ['an object whose toJSON answers undefined', { toJSON: () => undefined }],
  ])('that JSON leaves out, or makes something else of, are left to graphql-js: %s', (_what, value) => {
    const passing = buildSchema(SDL);
    (passing.getType('Any') as GraphQLScalarType).serialize = () => value;
    expect(runText(passing, '{ any }', ofAny(1))).toEqual({ fallback: 'error' });
  });

  it('are found out by isTypeOf or __typename, and refused where no type fits', () => {
    const either = (value: unknown) => ({ rootValue: { either: value } });
    const text = '{ either { __typename ... on Node { id } } }';
    expect(answer(schema, text, either({ __typename: 'Other', id: 1 }))).toEqual({
      either: { __typename: 'Other', id: '1' },
    });
    for (const __typename of ['Query', 'Node', 'Nothing', undefined, 7]) {
      expect(runText(schema, text, either({ __typename }))).toEqual({ fallback: 'error' });
    }
    const asked = buildSchema(SDL);
    (asked.getType('Other') as unknown as { isTypeOf: unknown }).isTypeOf = (value: { other?: true }) =>
      value.other === true;
    expect(answer(asked, text, either({ other: true, id: 2 }))).toEqual({ either: { __typename: 'Other', id: '2' } });
    expect(runText(asked, text, either({ __typename: 'Other' }))).toEqual({ fallback: 'error' });
  });
});

describe('a fallback', () => {
  const counting = (resolve: () => unknown) => {
    let calls = 0;
    const schema = schemaWith({ Query: { count: () => ((calls += 1), resolve()) } });
    return { schema, calls: () => calls };
  };

  it('because of a promise is remembered, for the way through @include that led to it', () => {
    let calls = 0;
    const name = async () => `${(calls += 1)}`;
    const schema = schemaWith({ Query: { thing: () => ({}) }, Thing: { name } });
    const operation = compiled(schema, 'query ($yes: Boolean!) { thing { __typename name @include(if: $yes) } }');
    const ask = (yes: boolean) => run(operation, { variableValues: { yes } });
    expect([ask(true), ask(true), ask(false), ask(true)]).toMatchObject([
      { fallback: 'promise' },
      { fallback: 'known' },
      { data: '{"thing":{"__typename":"Thing"}}' },
      { fallback: 'known' },
    ]);
    expect(calls).toBe(1);
  });

  it('is not needed where fields of the root return promises: each is called once, and all are awaited', async () => {
    const called: string[] = [];
    const later = (name: string, value: unknown) => () => {
      called.push(name);
      return Promise.resolve(value);
    };
    const schema = schemaWith({ Query: { count: later('count', 1), thing: later('thing', {}), any: () => 'now' } });
    const operation = compiled(schema, '{ any again: count thing { __typename } }');
    for (const _ of [1, 2])
      expect(await run(operation, {})).toMatchObject({
        data: '{"any":"now","again":1,"thing":{"__typename":"Thing"}}',
      });
    expect(called).toEqual(['count', 'thing', 'count', 'thing']);
  });

  it('because of a rejected promise of the root leaves no other rejection unhandled', async () => {
    const rejected = () => Promise.reject(new Error('It does not work.'));
    const throwing = () => {
      throw new Error('It does not work.');
    };
    for (const any of [rejected, throwing]) {
      const schema = schemaWith({ Query: { count: rejected, thing: rejected, any } });
      expect(await run(compiled(schema, '{ count thing { __typename } any }'), {})).toEqual({ fallback: 'error' });
    }
  });

  it('because of an error is forgotten with the next answer, and tried ever less often while errors go on', () => {
    let fails = true;
    const { schema, calls } = counting(() => {
      if (fails) throw new Error('It does not work.');
      return 1;
    });
    const operation = compiled(schema, '{ count }');
    expect(run(operation, {})).toEqual({ fallback: 'error' });
    for (let request = 1; request < 1_000; request += 1) void run(operation, {});
    expect(calls()).toBeLessThan(25);
    fails = false;
    const answers = Array.from({ length: 70 }, () => run(operation, {}));
    expect(answers.slice(-6)).toMatchObject(Array(6).fill({ data: '{"count":1}' }));
    fails = true;
    expect(run(operation, {})).toEqual({ fallback: 'error' });
    fails = false;
    expect(run(operation, {})).toMatchObject({ data: '{"count":1}' });
  });

  it('because of variables runs no resolver and is not remembered', () => {
    const { schema, calls } = counting(() => 1);
    const operation = compiled(schema, 'query ($yes: Boolean!) { count @include(if: $yes) }');
    for (const yes of ['yes', null, 1])
      expect(run(operation, { variableValues: { yes } })).toEqual({ fallback: 'variables' });
    expect(calls()).toBe(0);
    expect(run(operation, { variableValues: { yes: true } })).toMatchObject({ data: '{"count":1}' });
  });
});
