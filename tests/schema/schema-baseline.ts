import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

const ROOT = join(__dirname, '../..');
const BASELINE = 'docs/schema-baseline.graphql';

export interface SchemaBaseline {
  /** `v1.2.0`, or the file with a copy of the schema of that release. */
  readonly name: string;
  readonly schema: GraphQLSchema;
}

/**
 * The schema that clients know: that of the newest release this commit descends from. The copy in docs serves where there is no
 * such tag yet, and in a shallow clone, which has none.
 */
export function schemaBaseline(): SchemaBaseline {
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*')?.trim();
  const released = tag && git('show', `${tag}:schema.graphql`);
  if (released) return { name: tag, schema: buildSchema(released) };
  return { name: BASELINE, schema: schemaOfFile(BASELINE) };
}

/** @param path relative to the root of the project */
export function schemaOfFile(path: string): GraphQLSchema {
  return buildSchema(readFileSync(join(ROOT, path), 'utf8'));
}

/** Undefined where git, the repository or what it is asked for does not exist. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
