import 'reflect-metadata';
import fc from 'fast-check';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { RESOLVERS } from '../../../src/resolvers/resolvers';
import { buildSchema } from '../../../src/schema/build-schema';
import { compile, run } from '../../../src/server/execution';
import { addFederation } from '../../../src/server/federation/add-federation';
import { Dice, mixed } from './dice';
import { count, type Tally } from './random-input';
import { randomOperation } from './random-operation';
import { inventResolvers, type World } from './random-world';

const DOCUMENTS = 2_000;
const CALLS = 5;
const VARIANTS = 4;
/** To validate takes longer than all else; every so many documents show whether the generator is right. */
const VALIDATED_OF = 8;

/** What the operations must have reached, or they prove nothing. */
const TO_REACH = [
  '__typename',
  'absent variable',
  'abstract type',
  'alias',
  'answer by the writer',
  'answer by the writer after promises',
  'directive',
  'empty list',
  'enum argument',
  'error of graphql-js',
  'fallback: error',
  'fallback: known',
  'fallback: promise',
  'fallback: variables',
  'field asked again',
  'fragment',
  'fragment spread again',
  'fragment without type',
  'inline fragment',
  'inline fragment on an abstract type',
  'input object',
  'isTypeOf',
  'list of input objects',
  'nested fragment',
  'nested input object',
  'no list',
  'non-null variable in a nullable place',
  'null variable',
  'null where it must not be',
  'number as an object',
  'returned error',
  'single value for a list',
  'thrown error',
  'value that the type refuses',
  'variable in a directive',
  'variable with a default',
  'wrong type name',
] as const;

interface Stage {
  readonly schema: GraphQLSchema;
  readonly enter: (world: World) => unknown;
}

const tally: Tally = new Map();
let stages: readonly Stage[] = [];

beforeAll(() => {
  stages = Array.from({ length: VARIANTS }, (_none, variant) => {
    const built = buildSchema(RESOLVERS);
    const schema = variant === 2 ? addFederation(built) : built;
    return { schema, enter: inventResolvers(schema, variant, tally) };
  });
});

test(`answers what graphql-js answers, or leaves it to it, in ${DOCUMENTS * CALLS} random operations on the real schema`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const { schema, enter } = stages[mixed(seed, 'stage') % VARIANTS] as Stage;
      const { text, variables } = randomOperation(schema, new Dice(seed), tally, CALLS);
      const document = parse(text);
      if (seed % VALIDATED_OF === 0) expect(validate(schema, document)).toEqual([]);
      const compiled = compile(schema, document, null);
      if (!compiled) throw new Error('It cannot be compiled.');
      for (const [call, variableValues] of variables.entries()) {
        const world = worldOf(mixed(seed, call));
        const wanted = textByGraphqlJs(schema, document, enter(world), variableValues);
        // A rejection that nobody handles would end the process.
        const running = run(compiled, {
          rootValue: enter({ ...world, settles: true }),
          contextValue: {},
          variableValues,
        });
        const result = await running;
        count(tally, 'data' in result ? 'answer by the writer' : `fallback: ${result.fallback}`);
        if ('fallback' in result) {
          if (result.fallback !== 'known') expect(wanted.isPlain).toBe(false);
        } else if (running instanceof Promise) {
          count(tally, 'answer by the writer after promises');
          // Whether a value comes at once or later makes no difference to what is written.
          const atOnce = textByGraphqlJs(
            schema,
            document,
            enter({ ...world, promises: 0, rootPromises: 0 }),
            variableValues,
          );
          expect({ text: result.data, isPlain: true }).toEqual(atOnce);
        } else {
          expect({ text: result.data, isPlain: true }).toEqual(wanted);
        }
      }
    }),
    { numRuns: DOCUMENTS },
  );
  const missing = TO_REACH.filter((name) => (tally.get(name) ?? 0) < 20);
  expect(missing).toEqual([]);
}, 600_000);

/** Half of the worlds are without a fault, so that long answers come about. */
function worldOf(seed: number): World {
  const faults = [0, 0, 0, 2, 20][seed % 5] ?? 0;
  return { seed, faults, promises: seed % 6 === 0 ? 10 : 0, rootPromises: seed % 6 === 1 ? 500 : 0, settles: false };
}

interface Wanted {
  /** The data as JSON, if it comes at once. */
  readonly text: string | null;
  /** Whether it comes at once and without errors. */
  readonly isPlain: boolean;
}

function textByGraphqlJs(
  schema: GraphQLSchema,
  document: DocumentNode,
  rootValue: unknown,
  variableValues: Record<string, unknown>,
): Wanted {
  const result = execute({ schema, document, rootValue, contextValue: {}, variableValues });
  if (result instanceof Promise) return { text: null, isPlain: false };
  if (result.errors) count(tally, 'error of graphql-js');
  return { text: JSON.stringify(result.data), isPlain: !result.errors };
}
