import { parse } from 'csv-parse/sync';
import { NODE_KINDS } from '../../src/entities/vocabulary';
import { onBothEngines } from '../support/test-app';
import { Assistant } from './assistant';
import { objectsIn, valuesOf } from './walk';

/** A good call of each tool. */
const CALLS: readonly (readonly [name: string, given: Readonly<Record<string, unknown>>])[] = [
  ['search', { query: 'traffic congestion' }],
  ['search', { query: 'bus', kinds: ['statement'], limit: 5 }],
  ['get', { id: 'case:rio-operations-centre' }],
  ['get', { id: 'city:beijing' }],
  ['list', { filter: { domain: 'domain:transport' }, limit: 5 }],
  ['compare', { ids: ['city:beijing', 'city:shanghai', 'city:seoul'] }],
  ['path', { from: 'city:seoul', to: 'city:rio-de-janeiro', limit: 3 }],
  ['recommend', { city: 'city:rio-de-janeiro' }],
  ['rank', { recipe: 'recipe:city-profile-2019', weights: { Economy: 3 } }],
  ['cite', { ids: ['city:seoul', 'case:rio-operations-centre'], format: 'RIS' }],
];

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

onBothEngines('the tools of assistants', (api) => {
  let assistant: Assistant;

  beforeAll(async () => {
    assistant = await Assistant.connect(api.app.url);
  });
  afterAll(() => assistant.close());

  it('are eight, change nothing, take a language, and say what goes in and out', async () => {
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['search', 'get', 'list', 'compare', 'path', 'recommend', 'rank', 'cite'],
    ]);
    for (const { annotations, description, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(description?.length).toBeGreaterThan(50);
      expect(inputSchema).toMatchObject({ additionalProperties: false, properties: { language: { default: 'en' } } });
      expect(outputSchema?.required).toContain('dataVersion');
    }
  });

  // The client of the SDK refuses an answer that does not fit the output schema.
  it.each(CALLS)('%s %j answers in both languages, with sources for what it cites', async (name, given) => {
    const [en, zh] = await Promise.all(['en', 'zh'].map((language) => assistant.answer(name, { ...given, language })));
    expect(JSON.stringify(zh)).toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify(en)).not.toBe(JSON.stringify(zh));
    const [version] = valuesOf(en, 'dataVersion');
    for (const link of valuesOf(en, 'permalink')) expect(link).toContain(`v=${version}`);
    if (name === 'cite') return;
    const listed = objectsIn((en as { sources: unknown }).sources).map(({ id }) => id);
    const cited = objectsIn(valuesOf(en, 'citations')).map(({ source }) => source);
    expect(cited.length).toBeGreaterThan(0);
    expect([...new Set(cited)].sort()).toEqual([...listed].sort());
  });

  it.each(CALLS)('%s %j gives permalinks that lead somewhere', async (name, given) => {
    const links = [...new Set(valuesOf(await assistant.answer(name, given), 'permalink'))].slice(0, 8);
    for (const link of links) expect([link, (await fetch(String(link))).status]).toEqual([link, 200]);
  });

  it('get reads things of every kind, statements and observations', async () => {
    const read = { statements: 0, observations: 0 };
    for (const kind of NODE_KINDS) {
      const { items } = await assistant.answer<{ items: Named[] }>('list', { kind, limit: 2 });
      for (const { id } of items) {
        const got = await assistant.answer<Named & { statements: Named[]; values: Named[] }>('get', { id });
        expect(got).toMatchObject({ id, kind });
        for (const { id: inner } of got.statements.slice(0, 1)) {
          expect(await assistant.answer('get', { id: inner })).toMatchObject({ id: inner, kind: 'statement' });
          read.statements += 1;
        }
        for (const { id: inner } of got.values.slice(0, 1)) {
          expect(await assistant.answer('get', { id: inner })).toMatchObject({ id: inner, kind: 'observation' });
          read.observations += 1;
        }
      }
    }
    expect(read.statements).toBeGreaterThan(3);
    expect(read.observations).toBeGreaterThan(1);
  });

  it('take an id of before a rename', async () => {
    const [old, now] = ['concept:ningbo-cloud-hospital', 'case:ningbo-cloud-hospital'];
    await api.app.database.write((queries) =>
      queries.query(
        `INSERT INTO tombstone (node_id, name_en, name_zh, reason, successor_id, revision_number) VALUES ('${old}', 'x', 'x', 'x', '${now}', 1)`,
      ),
    );
    expect(await assistant.answer('get', { id: old })).toMatchObject({ id: now, kind: 'case' });
    const { things } = await assistant.answer<{ things: Named[] }>('compare', {
      ids: [old, 'case:rio-operations-centre'],
    });
    expect(things.map(({ id }) => id)).toEqual([now, 'case:rio-operations-centre']);
    const { citations } = await assistant.answer<{ citations: Named[] }>('cite', { ids: [old] });
    expect(citations.map(({ id }) => id)).toEqual([now]);
  });

  it('list pages through all things once, and a choice has as many things as it says', async () => {
    type Page = {
      total: number;
      next: string | null;
      items: Named[];
      choices: { field: string; value: string; count: number }[];
    };
    const first = await assistant.answer<Page>('list', { limit: 20 });
    const ids = first.items.map(({ id }) => id);
    for (let { next } = first; next !== null;) {
      const page = await assistant.answer<Page>('list', { limit: 20, after: next });
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(ids).size).toBe(first.total);
    expect(ids).toHaveLength(first.total);
    expect(first.choices.length).toBeGreaterThan(10);
    for (const { field, value, count } of first.choices) {
      const { total } = await assistant.answer<Page>('list', { filter: { [field]: value }, limit: 1 });
      expect([field, value, total]).toEqual([field, value, count]);
    }
  });

  it('path is a chain from one end to the other', async () => {
    const [from, to] = ['city:seoul', 'technology:video-surveillance'];
    const { paths } = await assistant.answer<{ paths: { hops: { from: string; to: string }[] }[] }>('path', {
      from,
      to,
    });
    const hops = paths[0]?.hops ?? [];
    expect(hops.map((hop) => hop.from)).toEqual([from, ...hops.slice(0, -1).map((hop) => hop.to)]);
    expect(hops.at(-1)?.to).toBe(to);
  });

  it('rank gives what stands in the table of its permalink', async () => {
    type Ranking = { permalink: string; methodId: string; rows: { id: string; rank: number; score: number }[] };
    const given = {
      recipe: 'recipe:city-profile-2019',
      weights: { Economy: 3, 'indicator:hospital-beds-per-1000-people': 0 },
    };
    const { permalink, methodId, rows } = await assistant.answer<Ranking>('rank', { ...given, limit: 30 });
    const text = await (await fetch(permalink)).text();
    const table = parse<Record<string, string>>(text, { columns: true, bom: true });
    const ranked = table.filter(({ rank }) => rank !== '');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(({ id, rank }) => [id, String(rank)])).toEqual(
      ranked.slice(0, rows.length).map(({ city, rank }) => [city, rank]),
    );
    expect(new Set(ranked.map((row) => row['method_id']))).toEqual(new Set([methodId]));
    const { methodId: unweighted } = await assistant.answer<Ranking>('rank', { recipe: given.recipe });
    expect(unweighted).not.toBe(methodId);
  });

  it('cite writes what the page of a thing gives as its citation', async () => {
    for (const [format, ending] of [
      ['BIBTEX', 'bib'],
      ['RIS', 'ris'],
      ['CSL_JSON', 'csl.json'],
      ['GBT7714', 'txt'],
    ]) {
      const given = { ids: ['case:rio-operations-centre'], format, language: 'zh' };
      const { citations } = await assistant.answer<{ citations: { text: string }[] }>('cite', given);
      const file = await fetch(`${api.app.url}/case/rio-operations-centre.${ending}?locale=ZH`);
      expect(citations[0]?.text).toBe(await file.text());
    }
  });
});
