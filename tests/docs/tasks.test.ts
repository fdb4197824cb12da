import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { PROJECT_ROOT } from '../../src/paths';
import { onBothEngines } from '../support/test-app';
import { readTaskPages } from './task-pages';

/** Two questions with their answers, as the formatter lays them out. */
const MAX_LINES = 100;
const pages = readTaskPages();

describe('the pages of docs/tasks', () => {
  it.each(pages)(
    '$name has a title, queries with one named operation each, and an answer to each',
    ({ text, questions }) => {
      expect(text).toMatch(/^# \S.{4,}\n\n[A-Z]/);
      expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_LINES);
      const queries = [...text.matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, query]) => query);
      expect(queries.length).toBeGreaterThan(0);
      expect([...new Set(questions.map(({ query }) => query))]).toEqual(queries);
      for (const { query } of questions) {
        const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
        expect(operations.map((operation) => 'name' in operation && operation.name?.value)).toEqual([
          expect.stringMatching(/^[A-Z]\w+$/),
        ]);
      }
    },
  );

  it('name every operation differently', () => {
    const names = pages.flatMap(({ text }) => [...text.matchAll(/^query (\w+)/gm)].map(([, name]) => name));
    expect(names).toEqual([...new Set(names)]);
  });

  it('are all in the index docs/api.md', () => {
    const index = readFileSync(join(PROJECT_ROOT, 'docs', 'api.md'), 'utf8');
    const linked = [...index.matchAll(/\]\(tasks\/([^)#]+)\)/g)].map(([, name]) => name);
    expect(linked.sort()).toEqual(pages.map(({ name }) => name));
  });
});

onBothEngines('the pages of docs/tasks', (api) => {
  const questions = pages.flatMap(({ name, questions }) =>
    questions.map((question, index) => ({ name, index, question })),
  );

  it.each(questions)('$name, answer $index, is what the server says', async ({ question }) => {
    const { body } = await api.ask(question.query, question.variables, question.headers);
    expect(body).toEqual(question.answer);
  });

  it('tell the truth about caching: the query of the curl lines by GET, then 304 with its ETag', async () => {
    const { text, questions } = pages.find(({ name }) => name === 'cache.md')!;
    const query = /'query=([^']+)'/.exec(text)?.[1] ?? '';
    expect(print(parse(query))).toBe(print(parse(questions[0]!.query)));
    const ask = (headers: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(`${api.app.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      });
    const first = await ask({});
    expect([first.status, await first.json()]).toEqual([200, questions[0]!.answer]);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await ask({ 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});
