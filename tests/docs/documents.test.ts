import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { PROJECT_ROOT } from '../../src/paths';

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
const pages = [
  'README.md',
  ...readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Queries inside of sentences: in backticks, with a field of the root and a selection. Blocks of code have tests of their own. */
const inSentences = pages.flatMap((page) =>
  [...readFileSync(join(PROJECT_ROOT, page), 'utf8').matchAll(/(?<!`)`(\{ (\w+)(?: \{|\()[^`]* \{ [^`]* \})`(?!`)/g)]
    .filter(([, , first]) => roots.includes(first ?? ''))
    .map(([, text]) => [page, text ?? ''] as const),
);

describe('queries inside of sentences', () => {
  it.each(inSentences)('%s: %s fits the schema', (_page, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it('are found', () => {
    expect(inSentences.map(([page]) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/limits.md']));
  });
});

describe('the questions of the benchmark', () => {
  const print = `import('./bench/peers/questions.mjs').then(({ QUESTIONS }) =>
    console.log(JSON.stringify(Object.entries(QUESTIONS).map(([name, { product }]) => [name, product.query]))))`;
  const questions = JSON.parse(
    execFileSync(process.execPath, ['-e', print], { cwd: PROJECT_ROOT, encoding: 'utf8' }),
  ) as [string, string][];

  it.each(questions)('%s fits the schema', (_name, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
