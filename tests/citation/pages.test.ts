import { applyKnowledge } from '../../seed/apply';
import type { KnowledgeRows } from '../../seed/rows';
import { csvOf, get, jsonOf, refusalOf, textOf } from '../export/read-files';
import { onBothEngines } from '../support/test-app';
import { smallRows } from '../support/small-seed';

interface Change {
  readonly revision: number;
  readonly date: string;
  readonly message: string;
  readonly subject: string;
  readonly action: string;
  readonly fields: readonly { table: string; row: string; field: string | null; before: unknown; after: unknown }[];
}

interface Page {
  readonly id: string;
  readonly dataVersion: string;
  readonly permalink: string;
  readonly askedVersion: string | null;
  readonly changedSince: readonly Change[] | null;
  readonly statements: readonly { id: string; citations: readonly object[] }[];
  readonly name: { en: string; zh: string };
}

/** The second state: the case `jam` has another name, `flood` has gone. */
function laterRows(): KnowledgeRows {
  const rows = smallRows();
  rows.node = rows.node.map((node) => (node.id === 'case:jam' ? { ...node, nameEn: 'Jam, renamed' } : node));
  const isGone = ({ id = '', statementId = '', linkId = '' }: { id?: string; statementId?: string; linkId?: string }) =>
    id === 'case:flood' || gone.has(id) || gone.has(statementId) || gone.has(linkId);
  const gone = new Set([
    ...rows.statement.filter(({ ownerId }) => ownerId === 'case:flood').map(({ id }) => id),
    ...rows.link.filter(({ fromId, toId }) => [fromId, toId].includes('case:flood')).map(({ id }) => id),
  ]);
  rows.node = rows.node.filter((row) => !isGone(row));
  rows.statement = rows.statement.filter((row) => !isGone(row));
  rows.statement_about = rows.statement_about.filter((row) => !isGone(row));
  rows.link = rows.link.filter((row) => !isGone(row));
  rows.link_statement = rows.link_statement.filter((row) => !isGone(row));
  const cited = new Set([
    ...rows.statement.map(({ citationId }) => citationId),
    ...rows.link.map(({ citationId }) => citationId),
    ...rows.statement_citation.map(({ citationId }) => citationId),
  ]);
  rows.citation = rows.citation.filter(({ id }) => cited.has(id));
  return rows;
}

onBothEngines(
  'permalinks',
  (api) => {
    let first = '';
    let second = '';

    beforeAll(async () => {
      first = (await jsonOf<Page>(api, '/case/jam.json')).dataVersion;
      const now = new Date('2026-02-03T00:00:00Z');
      await applyKnowledge(api.app.database, laterRows(), { message: 'Rename jam', author: 'curator', now });
      second = (await jsonOf<Page>(api, '/case/jam.json')).dataVersion;
    });

    it('carry the data version, a number and a hash', () => {
      expect([first, second]).toEqual([
        expect.stringMatching(/^1-[0-9a-f]{12}$/),
        expect.stringMatching(/^2-[0-9a-f]{12}$/),
      ]);
    });

    it('to an old version say what has changed since, field by field', async () => {
      const page = await jsonOf<Page>(api, `/case/jam.json?v=${first}`);
      expect(page).toMatchObject({ dataVersion: second, askedVersion: first, name: { en: 'Jam, renamed' } });
      expect(page.permalink).toBe(`${api.app.url}/case/jam?v=${second}`);
      expect(page.changedSince).toEqual([
        {
          revision: 2,
          dataVersion: second,
          date: '2026-02-03T00:00:00.000Z',
          author: 'curator',
          message: 'Rename jam',
          subject: 'case:jam',
          action: 'CHANGED',
          fields: [{ table: 'node', row: 'case:jam', field: 'nameEn', before: 'Jam 100%', after: 'Jam, renamed' }],
        },
      ]);
    });

    it('to what has not changed say so, and the citation stays what it was', async () => {
      expect(await jsonOf<Page>(api, `/case/quiet.json?v=1`)).toMatchObject({ askedVersion: first, changedSince: [] });
      const bib = await textOf(api, `/case/quiet.bib?v=${first}`);
      expect(bib).toContain(`url = {${api.app.url}/case/quiet?v=${first}}`);
      expect(bib).toContain('urldate = {2026-01-01}');
      expect(bib).not.toContain('changed since');
    });

    it('to the present version, or to none, list nothing', async () => {
      expect(await jsonOf<Page>(api, `/case/jam.json?v=${second}`)).toMatchObject({ changedSince: [] });
      expect(await jsonOf<Page>(api, '/case/jam.json')).toMatchObject({ askedVersion: null, changedSince: null });
    });

    it('tell of links that others have lost: Wuhan had the case that has gone', async () => {
      const { changedSince } = await jsonOf<Page>(api, '/city/wuhan.json?v=1');
      expect(changedSince?.map(({ subject, action }) => [subject, action])).toEqual([['case:flood', 'REMOVED']]);
      expect(changedSince?.[0]?.fields).toMatchObject([
        { table: 'link', field: null, before: { fromId: 'case:flood', toId: 'city:wuhan' }, after: null },
      ]);
    });

    it('of a statement tell of its own changes only', async () => {
      const { statements } = await jsonOf<Page>(api, '/case/jam.json');
      const path = `/statement/${statements[0]?.id.slice('statement:'.length)}`;
      expect(await jsonOf(api, `${path}.json?v=1`)).toMatchObject({ changedSince: [] });
    });

    it('in citations and on pages say that what is shown is not what was', async () => {
      const bib = await textOf(api, `/case/jam.bib?v=${first}`);
      expect(bib).toContain('title = {{Jam, renamed}}');
      expect(bib).toContain(`changed since data version ${first}, in revision 2 (2026-02-03)`);
      expect(bib).toContain(`?v=${second}}`);
      expect(await textOf(api, '/case/jam.txt?v=1&locale=zh')).toContain(second);
      const html = await textOf(api, '/case/jam?v=1&locale=en');
      expect(html).toContain(`Changed since data version ${first}`);
      expect(html).toContain(`href="/case/jam.json?v=1&amp;locale=en"`);
      expect(html).not.toContain('nameEn');
      expect(await textOf(api, '/case/quiet?v=1&locale=en')).toContain(`Unchanged since data version ${first}`);
    });

    it('to files are gone with the version, and say what came since', async () => {
      const { status, message, extensions } = await refusalOf(api, `/export/cases.csv?city=seoul&v=${first}`);
      expect([status, extensions['present']]).toEqual([410, `${api.app.url}/export/cases.csv?city=seoul`]);
      expect(message).toContain(`${api.app.url}/export/cases.csv?city=seoul`);
      expect(extensions['changedSince']).toEqual([
        { revision: 2, date: '2026-02-03T00:00:00.000Z', author: 'curator', message: 'Rename jam' },
      ]);
      expect((await csvOf(api, `/export/cases.csv?v=${second}`)).length).toBe(4);
    });

    it.each([
      ['3', 404, 'There is no data version 3 yet'],
      ['1-000000000000', 404, 'of another one'],
      ['0', 400, 'v must be'],
      ['-1', 400, 'v must be'],
      ['last', 400, 'v must be'],
      ['99999999999999999999', 400, 'v must be'],
    ])('to version %s are refused with %s', async (version, status, part) => {
      for (const path of ['/case/jam.json', '/case/jam', '/case/jam.ris', '/export/cases.csv', '/query?query=x']) {
        const refusal = await refusalOf(api, `${path}${path.includes('?') ? '&' : '?'}v=${version}`);
        expect([path, refusal.status, refusal.message]).toEqual([path, status, expect.stringContaining(part)]);
      }
    });

    it('to what was removed say when and why', async () => {
      const { status, message, extensions } = await refusalOf(api, '/case/flood.json');
      expect({ status, message, extensions }).toMatchObject({
        status: 410,
        message: 'case:flood (Flood / 洪水) was removed with revision 2: Rename jam',
        extensions: { removedWith: 2, reason: 'Rename jam' },
      });
    });

    it('are answered by GraphQL in the same way', async () => {
      const { jam, flood, seoul, nothing } = await api.expectData<Record<string, object | null>>(
        `{ jam: changesOf(id: "case:jam", since: 1) { totalCount nodes {
             revision dataVersion appliedAt message subjectId action fields { table field before after } } }
           flood: changesOf(id: "case:flood", since: 1) { nodes { subjectId action } }
           seoul: changesOf(id: "city:seoul", since: 1) { totalCount }
           nothing: changesOf(id: "case:%", since: 0) { totalCount } }`,
      );
      expect(jam).toEqual({
        totalCount: 1,
        nodes: [
          {
            appliedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
            ...{ revision: 2, dataVersion: second, message: 'Rename jam', subjectId: 'case:jam', action: 'CHANGED' },
            fields: [{ table: 'NODE', field: 'nameEn', before: 'Jam 100%', after: 'Jam, renamed' }],
          },
        ],
      });
      expect(flood).toEqual({ nodes: [{ subjectId: 'case:flood', action: 'REMOVED' }] });
      expect(seoul).toEqual({ totalCount: 0 });
      expect(nothing).toBeNull();
      for (const version of [3, -1]) {
        const [{ extensions }] = await api.expectErrors(
          `{ changesOf(id: "ranking:jam", since: ${version}, first: 1000) { totalCount } }`,
        );
        expect(extensions['problems']).toMatchObject([
          { path: 'id', code: 'MALFORMED_ID' },
          {
            path: 'since',
            code: 'OUT_OF_RANGE',
            message: expect.stringContaining('the number of a data version, 0 to 2'),
          },
          { path: 'first', code: 'OUT_OF_RANGE' },
        ]);
      }
    });

    it('of a query show it, what came since, and the way to the answer of today', async () => {
      const { citeThisQuery } = await api.expectData<{ citeThisQuery: { permalink: string; bibtex: string } }>(
        'query Names($n: Int) { citeThisQuery { permalink bibtex: text(format: BIBTEX) { en } } cities(first: $n) { nodes { name { en } } } }',
        { n: 1 },
      );
      expect(citeThisQuery.permalink).toContain(`v=${second}`);
      expect(citeThisQuery.bibtex).toContain('title = {{Civigraph: query Names}}');
      const path = citeThisQuery.permalink.slice(api.app.url.length);
      expect(await textOf(api, path)).toContain('Nothing has changed since data version');
      const old = await textOf(api, path.replace(second, first));
      expect(old).toContain('The data have changed since');
      expect(old).toContain('Rename jam');
      const link = /<a href="(\/graphql[^"]+)"/.exec(old)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const answer = await get(api, link, { headers: { 'apollo-require-preflight': '1' } });
      expect(await answer.json()).toMatchObject({
        data: { cities: { nodes: [{ name: { en: expect.any(String) } }] } },
      });
    });
  },
  { rows: smallRows },
);
