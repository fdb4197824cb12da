import { EDITORS_ROLE, isEditorial } from '../../src/entities/editorial';
import { loadSeed } from '../../seed/load';
import type { KnowledgeRows } from '../../seed/rows';
import { SEED_DATA } from '../../src/paths';

let rows: KnowledgeRows;

beforeAll(async () => {
  const seed = await loadSeed(SEED_DATA);
  if (!seed.rows) throw new Error('The seed data has errors: npm run seed -- check');
  rows = seed.rows;
});

describe('whose words', () => {
  it('no note says that the editors inferred a statement, which is the business of its basis', () => {
    const told = rows.statement.filter(({ noteEn }) => /editors (read|infer)/.test(noteEn ?? ''));
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  it('what is to be first, best or ahead without a figure is a slogan or an opinion, and never better than C', () => {
    const measured = new Set(rows.quantity.map(({ statementId }) => statementId));
    const claims = rows.statement.filter(
      ({ id, kind, textEn, textZh }) =>
        kind !== 'DEFINITION' && !measured.has(id) && (FIRSTS_EN.test(textEn) || FIRSTS_ZH.test(textZh)),
    );
    expect(claims.length).toBeGreaterThan(10);
    const better = claims.filter(({ basis, flags }) => basis !== 'OPINION' && !flags.includes('SLOGAN'));
    expect(better.map(({ textEn }) => textEn)).toEqual([]);
    expect(claims.filter(({ evidence }) => evidence < 'C')).toEqual([]);
  });

  it('the grades tell claims apart: each is given, and none to two thirds', () => {
    const counts = ['A', 'B', 'C', 'D'].map((grade) => rows.statement.filter((each) => each.evidence === grade).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan((rows.statement.length * 2) / 3);
  });
});

describe('figures', () => {
  it.each([
    ['近 and 将近 are a little less', /^(近|将近|接近)/, /倍/, 'ALMOST'],
    ['以上 includes the number', /以上$/, null, 'AT_LEAST'],
    ['多, 余 and + are more', /[多余]|\+$/, /众多/, 'MORE_THAN'],
  ] as const)('%s', (_, printed, not, comparator) => {
    const found = rows.quantity.filter(({ asPrinted }) => printed.test(asPrinted) && !not?.test(asPrinted));
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((each) => each.comparator !== comparator).map(({ asPrinted }) => asPrinted)).toEqual([]);
  });

  it('a change by a factor that can be read in two ways is a range with a note', () => {
    const notes = new Map(rows.statement.map(({ id, noteEn, flags }) => [id, flags.includes('AMBIGUOUS') && noteEn]));
    const ambiguous = rows.quantity.filter(({ change, statementId }) => change === 'FACTOR' && notes.get(statementId));
    expect(ambiguous.map(({ asPrinted, low, high }) => [asPrinted, low, high]).sort()).toEqual([
      ['3倍', 3, 4],
      ['近两倍', 2, 3],
    ]);
  });
});

describe('solutions', () => {
  it('each is part of one family, and every family is in a field', () => {
    const solutions = rows.node.filter(({ kind }) => kind === 'solution').map(({ id }) => id);
    const parents = new Map(solutions.map((id) => [id, ends('PART_OF', id)]));
    const families = solutions.filter((id) => parents.get(id)?.length === 0);
    expect(families.length).toBeGreaterThan(25);
    expect(families.length).toBeLessThan(40);
    expect(solutions.filter((id) => parents.get(id)!.length > 1)).toEqual([]);
    expect(families.filter((id) => ends('IN_DOMAIN', id).length === 0)).toEqual([]);
    expect(solutions.filter((id) => !families.includes(id) && ends('IN_DOMAIN', id).length > 0)).toEqual([]);
    // A family that a case applied would be a solution.
    expect(rows.link.filter(({ type, toId }) => type === 'APPLIES' && families.includes(toId))).toEqual([]);
    expect(families.filter((id) => ![...parents.values()].flat().includes(id))).toEqual([]);
  });

  it('every tie to a challenge says who claims it, as its statements do', () => {
    const byId = new Map(rows.statement.map((each) => [each.id, each]));
    const ties = rows.link.filter(({ type, fromId }) => type === 'ADDRESSES' && fromId.startsWith('solution:'));
    const claims = ties.map((link) => {
      const behind = rows.link_statement
        .filter(({ linkId }) => linkId === link.id)
        .map((each) => byId.get(each.statementId)!);
      const told = behind.filter((each) => !isEditorial(each));
      const due = told.some(({ kind }) => kind === 'OUTCOME') ? 'outcome' : told.length > 0 ? 'source' : EDITORS_ROLE;
      return { id: `${link.fromId} ${link.toId}`, said: link.role, due, count: behind.length };
    });
    expect(claims.length).toBeGreaterThan(90);
    expect(claims.filter(({ said, due, count }) => said !== due || count === 0)).toEqual([]);
    expect(new Set(claims.map(({ said }) => said))).toEqual(new Set(['outcome', 'source', 'editors']));
  });

  it.each([
    ['traffic-congestion', 3],
    ['data-silos', 3],
    ['uneven-access-to-doctors', 3],
    ['slow-emergency-response', 1],
    ['energy-supply-shortage', 3],
    ['low-civic-participation', 3],
  ])('answer %s with what was done in at least %d cities', (challenge, least) => {
    const below = withParts([`challenge:${challenge}`]);
    const solutions = withParts(below.flatMap((id) => starts('ADDRESSES', id, 'solution')));
    const cases = solutions.flatMap((id) => starts('APPLIES', id, 'case'));
    expect(new Set(cases.flatMap((id) => ends('TAKES_PLACE_IN', id))).size).toBeGreaterThanOrEqual(least);
  });
});

it('every trend has a case that illustrates it', () => {
  const trends = rows.node.filter(({ kind }) => kind === 'trend').map(({ id }) => id);
  expect(trends.filter((id) => starts('ILLUSTRATES', id, 'case').length === 0)).toEqual([]);
});

it('two nodes of different kinds share a name only where one is linked to the other', () => {
  const linked = new Set(rows.link.flatMap(({ fromId, toId }) => [`${fromId} ${toId}`, `${toId} ${fromId}`]));
  const byName = new Map<string, string[]>();
  for (const { id, nameEn, nameZh } of rows.node) {
    for (const name of new Set([nameEn.toLowerCase(), nameZh])) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const shared = [...byName].flatMap(([name, ids]) =>
    ids.slice(1).flatMap((id, index) => (linked.has(`${ids[index]} ${id}`) ? [] : [`${name}: ${ids[index]}, ${id}`])),
  );
  expect(shared).toEqual([]);
});

it('no fact stands as two statements: no two of them cite one marker with the same figures or words', () => {
  const figures = new Map<string, string>();
  for (const { statementId, metricCode, value } of rows.quantity) {
    figures.set(statementId, `${figures.get(statementId) ?? ''} ${metricCode} ${value}`);
  }
  const seen = new Map<string, string>();
  const twice = rows.statement.flatMap((each) => {
    const said = figures.get(each.id) ?? each.textZh;
    const key = `${each.citationId} ${said}`;
    const first = seen.get(key);
    seen.set(key, each.id);
    return first && !isEditorial(each) ? [`${first} and ${each.id}`] : [];
  });
  expect(twice).toEqual([]);
});

const FIRSTS_EN =
  /\b(the first (in|of its kind|of any|city|series)|pioneer|world class|known throughout|flourish|ahead of the rest|ahead in China)\b/i;
const FIRSTS_ZH = /首家|首个|第一家|国内第一|先行者|世界级|享誉|走在.*前列/;

function ends(type: string, from: string): string[] {
  return rows.link.filter((link) => link.type === type && link.fromId === from).map(({ toId }) => toId);
}

function starts(type: string, to: string, kind: string): string[] {
  const links = rows.link.filter((link) => link.type === type && link.toId === to);
  return links.map(({ fromId }) => fromId).filter((id) => id.startsWith(`${kind}:`));
}

/** With whatever is part of them. */
function withParts(ids: readonly string[]): string[] {
  const all = new Set(ids);
  for (const id of all)
    for (const part of rows.link) if (part.type === 'PART_OF' && part.toId === id) all.add(part.fromId);
  return [...all];
}
