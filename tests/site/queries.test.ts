import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onBothEngines } from '../support/test-app';
import { smallRows } from '../support/small-seed';
import { textOf } from '../export/read-files';
import { readPage } from './read-page';

const SCHEMA = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));

onBothEngines(
  'the query that a page opens',
  (api) => {
    it.each([
      '/case/jam',
      '/city/seoul',
      '/source/report',
      '/cases?city=seoul&caseStatus=running',
      '/cities?country=korea',
      '/statements?evidence=b&kind=action',
      '/data',
    ])('of %s is one that the API answers', async (path) => {
      const html = await textOf(api, path).catch(async () => textOf(api, path.replace(/\?.*$/, '')));
      const [link] = readPage(html)
        .named('a')
        .flatMap(({ attributes }) => (attributes['href']?.startsWith('/playground/?') ? [attributes['href']] : []));
      const query = new URLSearchParams(link?.split('?')[1]).get('query') ?? '';
      expect(validate(SCHEMA, parse(query))).toEqual([]);
      await api.expectData(query);
    });

    it('of a statement and of a value is one too', async () => {
      const html = await textOf(api, '/case/jam');
      const [path] = readPage(html)
        .named('a')
        .flatMap(({ attributes }) => (attributes['href']?.startsWith('/statement/') ? [attributes['href']] : []));
      const page = readPage(await textOf(api, path ?? ''));
      const link = page.named('a').find(({ attributes }) => attributes['href']?.startsWith('/playground/?'));
      const query = new URLSearchParams(link?.attributes['href']?.split('?')[1]).get('query') ?? '';
      expect(await api.expectData(query)).toMatchObject({ node: { text: { en: expect.any(String) } } });
    });
  },
  { rows: smallRows },
);
