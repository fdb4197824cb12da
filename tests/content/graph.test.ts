import { loadSeed } from '../../seed/load';
import type { KnowledgeRows } from '../../seed/rows';
import type { NodeKind } from '../../src/entities/vocabulary';
import { SEED_DATA } from '../../src/paths';

/** Kinds that must hang together: who explores the graph from any of them reaches all others. */
const JOINED: readonly NodeKind[] = [
  'case',
  'city',
  'challenge',
  'solution',
  'technology',
  'organisation',
  'trend',
  'domain',
  'concept',
  'policy',
  'operatingModel',
  'participationStage',
  'capability',
  'securityArea',
  'innovationSystem',
];

let rows: KnowledgeRows;

beforeAll(async () => {
  const seed = await loadSeed(SEED_DATA);
  if (!seed.rows) throw new Error('The seed data has errors: npm run seed -- check');
  rows = seed.rows;
});

it('is one graph: every case, city, challenge ... is reached from every other along links', () => {
  const neighbours = new Map<string, Set<string>>();
  for (const { fromId, toId } of rows.link) {
    neighbours.set(fromId, (neighbours.get(fromId) ?? new Set()).add(toId));
    neighbours.set(toId, (neighbours.get(toId) ?? new Set()).add(fromId));
  }
  const reached = new Set(['case:rio-operations-centre']);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  const alone = rows.node.filter(({ id, kind }) => JOINED.includes(kind) && !reached.has(id));
  expect(alone.map(({ id }) => id)).toEqual([]);
});

it('has no node that nothing says anything of: no link, statement, observation or citation', () => {
  const used = new Set([
    ...rows.link.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...rows.statement_about.map(({ nodeId }) => nodeId),
    ...rows.observation.flatMap(({ indicatorId, cityId }) => [indicatorId, cityId]),
    ...rows.citation.map(({ sourceId }) => sourceId),
    ...rows.node.filter(({ kind }) => kind === 'figure').map(({ id }) => id),
  ]);
  expect(rows.node.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

it('gives every case a domain and a solution or technology, a challenge where one is stated, and eight links on average', () => {
  const cases = rows.node.filter(({ kind }) => kind === 'case');
  const links = new Map(cases.map(({ id }) => [id, rows.link.filter(({ fromId }) => fromId === id)]));
  const lacking = cases.filter(({ id }) => {
    const types = new Set(links.get(id)!.map(({ type }) => type));
    const states = rows.statement.some(({ ownerId, kind }) => ownerId === id && kind === 'CHALLENGE');
    return (
      (states && !types.has('ADDRESSES')) || !types.has('IN_DOMAIN') || !(types.has('APPLIES') || types.has('USES'))
    );
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
  const total = [...links.values()].reduce((sum, each) => sum + each.length, 0);
  expect(total / cases.length).toBeGreaterThanOrEqual(8);
});

it('names every node and states everything in both languages, Chinese in Chinese characters', () => {
  const texts = rows.statement.flatMap(({ id, textEn, textZh }) => [
    [id, /[\p{Script=Han}]/u.test(textZh), /[a-z]/.test(textEn) && !/^[^a-z]*$/.test(textEn)] as const,
  ]);
  expect(texts.filter(([, zh, en]) => !zh || !en)).toEqual([]);
});

it('lets every statement be read alone: none begins with a word that points elsewhere', () => {
  const pointing = /^(It|They|This|These|Its|Their|He|She)\b/;
  const found = rows.statement.filter(({ textEn }) => pointing.test(textEn));
  expect(found.map(({ id, textEn }) => `${id}: ${textEn}`)).toEqual([]);
});

it('backs every link that a source supports: with a statement, a citation, or else it is a tree or an editorial link', () => {
  const backed = new Set(rows.link_statement.map(({ linkId }) => linkId));
  const bare = rows.link.filter(({ id, citationId }) => !citationId && !backed.has(id));
  const types = new Set(bare.map(({ type }) => type));
  expect([...types].sort()).toMatchInlineSnapshot(`
    [
      "IN_DOMAIN",
      "MEASURES",
      "PART_OF",
      "PRODUCED_BY",
      "RELATES_TO",
      "USES",
    ]
  `);
});
