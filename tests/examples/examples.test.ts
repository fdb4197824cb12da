import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { PROJECT_ROOT } from '../../src/paths';
import type { Variables } from '../support/api-client';
import { onBothEngines } from '../support/test-app';

const FOLDER = join(PROJECT_ROOT, 'docs', 'examples');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length))
  .sort();

describe('the example queries', () => {
  it('are numbered without a gap, and every file beside them belongs to one', () => {
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.map((name) => name.slice(0, 3))).toEqual(
      names.map((_, index) => `${String(index + 1).padStart(2, '0')}-`),
    );
    const known = names.flatMap((name) => [`${name}.graphql`, `${name}.variables.json`, `${name}.answer.json`]);
    expect(readdirSync(FOLDER).filter((file) => !known.includes(file))).toEqual([]);
  });

  it.each(names)('%s has a title and one named operation', (name) => {
    const text = read(`${name}.graphql`);
    expect(text.split('\n')[0]).toMatch(/^# \S.{5,}/);
    const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => 'name' in operation && operation.name?.value)).toEqual([
      expect.stringMatching(/^[A-Z]\w+$/),
    ]);
  });
});

onBothEngines('the example queries', (api) => {
  it.each(names)('%s gives the answer beside it, without errors', async (name) => {
    const variables = existsSync(join(FOLDER, `${name}.variables.json`))
      ? (JSON.parse(read(`${name}.variables.json`)) as Variables)
      : {};
    const { data } = (await api.ask(read(`${name}.graphql`), variables)).body;
    expect(JSON.stringify(data)).not.toBe('{}');
    if (existsSync(join(FOLDER, `${name}.answer.json`))) {
      expect({ data }).toEqual(JSON.parse(read(`${name}.answer.json`)));
    }
  });

  it('begin with one in the README whose answer is the README’s', async () => {
    const path = join(PROJECT_ROOT, 'README.md');
    if (!existsSync(path)) throw new Error('README.md is missing: it shows the first query and its answer.');
    const readme = readFileSync(path, 'utf8');
    const query = block(readme, 'graphql');
    expect((await api.ask(query)).body).toEqual(JSON.parse(block(readme, 'json')));
  });
});

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The first block of a language in a Markdown text. */
function block(markdown: string, language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(markdown);
  if (!found) throw new Error(`README.md has no block \`\`\`${language}.`);
  return found[1] ?? '';
}
