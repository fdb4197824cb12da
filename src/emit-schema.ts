import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './paths';
import { RESOLVERS } from './resolvers/resolvers';
import { buildSchema, printedCosts, printedSchema } from './schema/build-schema';

/** Writes schema.graphql and schema.cost.graphql, or with --check compares them with the live schema and changes nothing. */
function main(): void {
  const schema = buildSchema(RESOLVERS);
  const files = { 'schema.graphql': printedSchema(schema), 'schema.cost.graphql': printedCosts(schema) };
  for (const [name, live] of Object.entries(files)) {
    const path = join(PROJECT_ROOT, name);
    if (!process.argv.includes('--check')) writeFileSync(path, live);
    else if (readOrEmpty(path) !== live) {
      process.stderr.write(`${name} differs from the live schema. Mend it with: npm run schema:emit\n`);
      process.exitCode = 1;
    }
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

main();
