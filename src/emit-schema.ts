import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './paths';
import { RESOLVERS } from './resolvers/resolvers';
import { buildSchema, printedSchema } from './schema/build-schema';

/** Writes schema.graphql, or with --check compares it with the live schema and changes nothing. */
function main(): void {
  const path = join(PROJECT_ROOT, 'schema.graphql');
  const live = printedSchema(buildSchema(RESOLVERS));
  if (!process.argv.includes('--check')) return writeFileSync(path, live);
  if (readOrEmpty(path) === live) return;
  process.stderr.write('schema.graphql differs from the live schema. Mend it with: npm run schema:emit\n');
  process.exitCode = 1;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

main();
