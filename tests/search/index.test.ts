import { applyKnowledge } from '../../seed/apply';
import type { KnowledgeRows } from '../../seed/rows';
import { queriesOf, readKnowledge } from '../../seed/tables';
import { type Database, openDatabase } from '../../src/db/database';
import { matchExpression, matchingNumbers } from '../../src/db/full-text';
import { Search1763900000000 } from '../../src/db/migrations/1763900000000-search';
import { rebuildSearchIndex } from '../../src/db/search/rebuild-search-index';
import { describeEngines } from '../support/engines';
import { newSeededDatabaseUrl } from '../support/seeded-database';

describeEngines('the search index', (engine) => {
  let url: string;
  let database: Database;

  beforeEach(async () => {
    url = await newSeededDatabaseUrl(engine);
    database = await openDatabase(url);
  });
  afterEach(() => database.close());

  const rebuild = (): Promise<void> => database.write((runner) => rebuildSearchIndex(runner));

  async function change(edit: (rows: KnowledgeRows) => void): Promise<void> {
    const rows = await readKnowledge(queriesOf(database.read));
    edit(rows);
    await applyKnowledge(database, rows, { message: 'test', author: 'test', now: new Date('2026-02-02T00:00:00Z') });
  }

  async function dump(): Promise<Record<string, unknown[]>> {
    const { read } = database;
    return {
      documents: await read.query(
        'SELECT id, kind, node_id, cities, units_en, units_zh, words FROM search_document d JOIN search_text t ON t.number = d.number ORDER BY id',
      ),
      terms: await read.query('SELECT form, term, documents FROM search_term ORDER BY form, term'),
      names: await read.query('SELECT prefix, node_id, name, place FROM search_name ORDER BY prefix, node_id'),
    };
  }

  /** How many documents the full-text index finds by a term. */
  async function found(term: string): Promise<number> {
    const rows = await database.read.query<{ count: number | string }[]>(
      `SELECT COUNT(*) AS count FROM search_document WHERE number IN (${matchingNumbers(database.read, 1)})`,
      [matchExpression(database.read, { term }, false)],
    );
    return Number(rows[0]!.count);
  }

  it('has every node and every statement once', async () => {
    const rows = await database.read.query(
      'SELECT id FROM node UNION ALL SELECT id FROM statement EXCEPT SELECT id FROM search_document',
    );
    expect(rows).toEqual([]);
    const { documents } = await dump();
    expect(documents!.length).toBeGreaterThan(1_500);
  });

  it('finds by each term as many documents as it has counted', () => expectFoundAsCounted());

  async function expectFoundAsCounted(): Promise<void> {
    const { terms } = (await dump()) as { terms: { form: string; term: string; documents: number }[] };
    const sample = terms.filter(({ form }, index) => form !== 'word' && index % 59 === 0);
    expect(sample.length).toBeGreaterThan(100);
    for (const { term, documents } of sample) expect([term, await found(term)]).toEqual([term, documents]);
  }

  it('is after every sort of change what it would be if made anew', async () => {
    let before = await dump();
    for (const [what, edit] of EDITS) {
      await change(edit);
      const after = await dump();
      expect([what, after]).not.toEqual([what, before]);
      before = after;
    }
    await expectFoundAsCounted();
    await rebuild();
    expect(before).toEqual(await dump());
  });

  it('rewrites only what a change touches', async () => {
    const numbers = async (): Promise<Map<string, number>> => {
      const rows = await database.read.query<{ id: string; number: number }[]>(
        'SELECT id, number FROM search_document',
      );
      return new Map(rows.map(({ id, number }) => [id, number]));
    };
    const before = await numbers();
    await change((rows) => void Object.assign(rioStatement(rows), { textEn: 'Quokkas watch.', textZh: '袋鼠。' }));
    const after = await numbers();
    const rewritten = [...after].filter(([id, number]) => before.get(id) !== number).map(([id]) => id);
    expect(rewritten).toContain('case:rio-operations-centre');
    expect(rewritten.length).toBeLessThan(12);
    expect([await found('quokka'), await found('袋鼠')]).toEqual([rewritten.length, rewritten.length]);
  });

  it('stays as it was when the change fails', async () => {
    const before = await dump();
    const broken = change((rows) => {
      Object.assign(rowOf(rows.node, 'city:hangzhou'), { nameEn: 'Hangtown' });
      rows.node = rows.node.filter(({ id }) => id !== 'city:seoul');
    });
    await expect(broken).rejects.toThrow(/foreign key|FOREIGN KEY|Nothing owns/i);
    expect(await dump()).toEqual(before);
  });

  it('is made for a database that is older than it', async () => {
    const before = await dump();
    await database.write(async (runner) => {
      await new Search1763900000000().down(runner);
      await runner.query(`DELETE FROM migrations WHERE name = 'Search1763900000000'`);
    });
    await database.close();
    database = await openDatabase(url);
    expect(await dump()).toEqual(before);
    expect(await found('camera')).toBeGreaterThan(5);
  });
});

const EDITS: readonly [what: string, edit: (rows: KnowledgeRows) => void][] = [
  [
    'a city is renamed',
    (rows) => void Object.assign(rowOf(rows.node, 'city:hangzhou'), { nameEn: 'Hangtown', nameZh: '杭镇' }),
  ],
  [
    'a city gets an alias and another loses its own',
    (rows) => {
      rows.node_alias = rows.node_alias.filter(({ nodeId }) => nodeId !== 'city:new-york');
      rows.node_alias.push({ nodeId: 'city:seoul', name: '汉城府', position: 90 });
    },
  ],
  [
    'a statement is worded anew',
    (rows) => void Object.assign(rioStatement(rows), { textEn: 'Quokkas watch.', textZh: '袋鼠。' }),
  ],
  [
    'a statement is no longer about one of its nodes',
    (rows) => {
      const [first] = rows.statement_about.filter(({ statementId, nodeId }) => nodeId !== ownerOf(rows, statementId));
      rows.statement_about = rows.statement_about.filter((each) => each !== first);
    },
  ],
  [
    'a case moves to another city',
    (rows) => {
      const link = rows.link.find(({ fromId, toId }) => fromId === 'case:bonn-smart-city' && toId === 'city:bonn')!;
      Object.assign(link, { toId: 'city:london' });
    },
  ],
  ['a district goes to another city', (rows) => moveDistrict(rows)],
  [
    'a statement goes',
    (rows) => {
      const { id } = rioStatement(rows);
      rows.statement = rows.statement.filter((each) => each.id !== id);
      rows.statement_about = rows.statement_about.filter(({ statementId }) => statementId !== id);
      rows.statement_citation = rows.statement_citation.filter(({ statementId }) => statementId !== id);
      rows.quantity = rows.quantity.filter(({ statementId }) => statementId !== id);
      rows.link_statement = rows.link_statement.filter(({ statementId }) => statementId !== id);
    },
  ],
  ['a node goes', (rows) => removeNode(rows, 'concept:megacity')],
];

function rowOf<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  return rows.find((row) => row.id === id)!;
}

function rioStatement(rows: KnowledgeRows): KnowledgeRows['statement'][number] {
  return rows.statement.find(
    ({ ownerId, textEn }) => ownerId === 'case:rio-operations-centre' && /cameras/.test(textEn),
  )!;
}

function ownerOf(rows: KnowledgeRows, statementId: string): string {
  return rowOf(rows.statement, statementId).ownerId;
}

function moveDistrict(rows: KnowledgeRows): void {
  const link = rows.link.find(
    ({ fromId, toId, type }) => fromId === 'region:longgang-district' && type === 'PART_OF' && toId === 'city:shenzhen',
  )!;
  Object.assign(link, { toId: 'city:zhuhai' });
}

function removeNode(rows: KnowledgeRows, id: string): void {
  const statements = new Set(rows.statement.filter(({ ownerId }) => ownerId === id).map((each) => each.id));
  const links = new Set(rows.link.filter(({ fromId, toId }) => fromId === id || toId === id).map((each) => each.id));
  rows.node = rows.node.filter((each) => each.id !== id);
  rows.node_alias = rows.node_alias.filter(({ nodeId }) => nodeId !== id);
  rows.external_id = rows.external_id.filter(({ nodeId }) => nodeId !== id);
  rows.statement = rows.statement.filter((each) => !statements.has(each.id));
  rows.statement_about = rows.statement_about.filter((each) => !statements.has(each.statementId) && each.nodeId !== id);
  rows.statement_citation = rows.statement_citation.filter(({ statementId }) => !statements.has(statementId));
  rows.quantity = rows.quantity.filter(({ statementId }) => !statements.has(statementId));
  rows.link = rows.link.filter((each) => !links.has(each.id));
  rows.link_statement = rows.link_statement.filter(
    (each) => !links.has(each.linkId) && !statements.has(each.statementId),
  );
}
