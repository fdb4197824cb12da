import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema as parseSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { PROJECT_ROOT } from '../../src/paths';
import { RESOLVERS } from '../../src/resolvers/resolvers';
import { buildSchema, printedCosts, printedSchema } from '../../src/schema/build-schema';

describe('schema.graphql', () => {
  it('is the schema that the server has', () => {
    const live = buildSchema(RESOLVERS);
    const file = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8');
    expect(difference(file, live)).toBeNull();
  });

  it('stands beside a file that says what each field costs', () => {
    const file = readFileSync(join(PROJECT_ROOT, 'schema.cost.graphql'), 'utf8');
    expect(file === printedCosts(buildSchema(RESOLVERS))).toBe(true);
  });
});

/** What differs and how to mend it; null where nothing does. */
function difference(file: string, live: GraphQLSchema): string | null {
  if (file === printedSchema(live)) return null;
  const breaking = findBreakingChanges(parseSchema(file), live).map(({ description }) => `  breaking: ${description}`);
  const lines = printedSchema(live).split('\n');
  const first = file.split('\n').findIndex((line, index) => line !== lines[index]);
  return [
    `schema.graphql differs from the live schema, first in line ${first + 1}: ${lines[first] ?? 'the end'}`,
    ...breaking,
    'Mend it with: npm run schema:emit',
  ].join('\n');
}
