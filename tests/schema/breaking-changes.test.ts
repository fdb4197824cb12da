import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { deprecationProblems } from './deprecations';
import { schemaBaseline, schemaOfFile } from './schema-baseline';
import { breakingChanges, dangerousChanges, type SchemaChange } from './schema-changes';

const changelog = readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8');

describe('the schema since the last release', () => {
  const { name, schema: before } = schemaBaseline();
  const after = schemaOfFile('schema.graphql');

  it('has no breaking change that CHANGELOG.md does not name', () => {
    expectNamed('Breaking', unnamed(breakingChanges(before, after), changelog, 'Breaking'), name);
  });

  it('has no dangerous change that CHANGELOG.md does not name', () => {
    expectNamed('Dangerous', unnamed(dangerousChanges(before, after), changelog, 'Dangerous'), name);
  });

  it('has no breaking change that GraphQL Inspector finds and CHANGELOG.md does not name', async () => {
    expectNamed('Breaking', unnamed(await inspected(before, after), changelog, 'Breaking'), name);
  });

  it('says of everything deprecated since when, what to use instead and when it goes', () => {
    expect(deprecationProblems(after)).toEqual([]);
  });
});

describe('GraphQL Inspector', () => {
  it('sees what breaks a client, and is read by our coordinates', async () => {
    const before = buildSchema('enum Kind { A B } type Query { a(x: Int): Int b: Kind c: Int }');
    const after = buildSchema('enum Kind { A } type Query { a: Int! b: Kind d: Int }');
    expect((await inspected(before, after)).map(({ coordinate }) => coordinate).sort()).toEqual([
      'Kind.B',
      'Query.a(x:)',
      'Query.c',
    ]);
  });
});

describe('breakingChanges', () => {
  const before = buildSchema(`
    directive @cost(weight: Int, unit: Int) repeatable on FIELD_DEFINITION | OBJECT
    directive @old on FIELD_DEFINITION
    scalar Date
    union Found = City | Country
    interface Node { id: ID! }
    enum Kind { CITY COUNTRY }
    input Filter { name: String }
    input Ref { id: ID, slug: String }
    type City implements Node { id: ID!, name: String!, mayor: String, cases(first: Int = 10, kind: Kind): Int }
    type Country { name: String }
    type Gone { at: Date }
    type Query { city(filter: Filter, ref: Ref, first: Int): City, found: [Found] }
  `);

  it('names each by the coordinate of what changed', () => {
    const after = buildSchema(`
      directive @cost(unit: Int, of: Int!) on FIELD_DEFINITION
      union Found = City
      interface Node { id: ID! }
      enum Kind { CITY }
      input Filter { name: Int, slug: String! }
      input Ref @oneOf { id: ID, slug: String }
      type City { id: ID!, name: String, cases(kind: String, since: Int!): Int }
      enum Country { CHINA }
      type Query { city(filter: Filter, ref: Ref, first: Int): City, found: [Found], node: Node, kind: Kind, country: Country }
    `);
    expect(
      breakingChanges(before, after)
        .map(({ coordinate }) => coordinate)
        .sort(),
    ).toEqual([
      '@cost',
      '@cost',
      '@cost(of:)',
      '@cost(weight:)',
      '@old',
      'City',
      'City.cases(first:)',
      'City.cases(kind:)',
      'City.cases(since:)',
      'City.mayor',
      'City.name',
      'Country',
      'Date',
      'Filter.name',
      'Filter.slug',
      'Found',
      'Gone',
      'Kind.COUNTRY',
      'Ref',
    ]);
  });

  it('are none where something was only added', () => {
    const after = buildSchema(`
      directive @cost(weight: Int, unit: Int) repeatable on FIELD_DEFINITION | OBJECT
      directive @old on FIELD_DEFINITION
      directive @new on OBJECT
      scalar Date
      union Found = City | Country | Region
      interface Node { id: ID! }
      enum Kind { CITY COUNTRY REGION }
      input Filter { name: String, slug: String }
      input Ref { id: ID, slug: String }
      type City implements Node { id: ID!, name: String!, mayor: String!, cases(first: Int = 20, kind: Kind, last: Int): Int }
      type Country implements Node { id: ID!, name: String }
      type Region { name: String }
      type Gone { at: Date }
      type Query { city(filter: Filter, ref: Ref, first: Int): City, found: [Found] }
    `);
    expect(breakingChanges(before, after)).toEqual([]);
    expect(dangerousChanges(before, after).map(({ coordinate }) => coordinate)).toEqual([
      'Found',
      'Kind.REGION',
      'City.cases(first:)',
      'Country',
    ]);
  });

  it('must stand in the list of the unreleased section, in backticks and whole', () => {
    const changes = ['City.name', 'City.mayor', 'City', 'Kind.COUNTRY'].map((coordinate) => ({
      coordinate,
      description: `${coordinate} was removed.`,
    }));
    const text = [
      '# Changelog',
      '`City` above every section',
      '## [Unreleased]',
      '### Added',
      '- `Kind.COUNTRY`',
      '### Breaking',
      '- `City.name`: use `City.names`.',
      '- City.mayor without backticks',
      '## 1.0.0',
      '### Breaking',
      '- `City`',
    ].join('\n');
    expect(unnamed(changes, text, 'Breaking').map(({ coordinate }) => coordinate)).toEqual([
      'City.mayor',
      'City',
      'Kind.COUNTRY',
    ]);
  });
});

describe('deprecationProblems', () => {
  it('asks for a date, a replacement and half a year', () => {
    const schema = buildSchema(`
      enum Kind { A @deprecated(reason: "Since 2026-11-22: use \`Kind.B\`. Goes on 2027-05-22.") B }
      type Query {
        a(old: Int @deprecated): Kind
        b: Int @deprecated(reason: "Use a.")
        c: Int @deprecated(reason: "Since 2026-11-22: use \`Query.a\`. Goes on 2027-05-21.")
        d: Int @deprecated(reason: "Since 2026-11-22: use \`Query.none\`. Goes on 2028-01-01.")
      }
      input Filter { old: Int @deprecated(reason: "Since 2026-13-22: use \`Kind\`. Goes on 2027-05-22.") }
    `);
    expect(deprecationProblems(schema)).toEqual([
      'Query.a(old:): the reason must read like "Since 2026-11-22: use `City.name`. Goes on 2027-05-22.", not "No longer supported"',
      'Query.b: the reason must read like "Since 2026-11-22: use `City.name`. Goes on 2027-05-22.", not "Use a."',
      'Query.c: it may go 6 months after 2026-11-22, not on 2027-05-21',
      'Query.d: its replacement `Query.none` does not exist',
      'Filter.old: 2026-13-22 is no date',
    ]);
  });
});

/** GraphQL Inspector's breaking changes, by the coordinate that we write: `City.cases.first` is `City.cases(first:)`. */
async function inspected(before: GraphQLSchema, after: GraphQLSchema): Promise<SchemaChange[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({
      coordinate: path.replace(/^(\w+\.\w+)\.(\w+)$/, '$1($2:)'),
      description: `${message}.`,
    }));
}

function expectNamed(heading: string, missing: readonly SchemaChange[], since: string): void {
  if (missing.length === 0) return;
  const lines = missing.map(({ coordinate, description }) => `- \`${coordinate}\`: ${description}`);
  throw new Error(
    `Since ${since} the schema has changes that clients must hear of. Take them back (docs/schema-changes.md says how to do ` +
      `without), or put these lines into CHANGELOG.md, under "## [Unreleased]" and there under "### ${heading}", and say ` +
      `what to do:\n\n${lines.join('\n')}\n`,
  );
}

/** The changes whose coordinate does not stand in backticks in the list below `### heading` of the unreleased section. */
function unnamed(changes: readonly SchemaChange[], text: string, heading: string): SchemaChange[] {
  const unreleased = section(text, '## [Unreleased]', /^## /);
  const list = section(unreleased, `### ${heading}`, /^###? /).join('\n');
  return changes.filter(({ coordinate }) => !list.includes(`\`${coordinate}\``));
}

function section(text: string | readonly string[], heading: string, end: RegExp): string[] {
  const lines = typeof text === 'string' ? text.split('\n') : text;
  const start = lines.findIndex((line) => line.trim() === heading);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => end.test(line));
  return rest.slice(0, length < 0 ? undefined : length);
}
