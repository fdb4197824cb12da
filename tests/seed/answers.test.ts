import { aCase, problemsOf, problemsOfCase, rowsOfFiles } from './seed-folder';

const ANSWER = 'answers: [{ solution: cameras, challenge: traffic-noise }]';
const claim = (list: string, marker: string, more = '') =>
  `${list}:\n  - { text: { en: ${marker}., zh: 甲。 }, marker: ${marker}, ${ANSWER}${more} }\n`;

describe('who claims that a solution answers a challenge', () => {
  it.each([
    ['the outcome of a case', claim('outcomes', 'a'), 'outcome'],
    ['a source', claim('lessons', 'a'), 'source'],
    ['the editors', claim('lessons', 'a', ', basis: editorial, inferredFrom: { en: It., zh: 此。 }'), 'editors'],
    [
      'an outcome that the editors infer',
      claim('outcomes', 'a', ', basis: editorial, inferredFrom: { en: It., zh: 此。 }'),
      'editors',
    ],
  ])('is %s', (_, lines, role) => {
    const rows = rowsOfFiles({ 'x.yaml': aCase(lines) });
    const links = rows.link.filter(({ fromId }) => fromId === 'solution:cameras');
    expect(links).toMatchObject([{ type: 'ADDRESSES', toId: 'challenge:traffic-noise', role }]);
    expect(rows.statement_about.map(({ nodeId }) => nodeId)).toEqual([
      'case:x',
      'solution:cameras',
      'challenge:traffic-noise',
    ]);
  });

  it('is the strongest of several, with all of them behind the one link, whatever their order', () => {
    const lines = `${claim('lessons', 'a')}${claim('outcomes', 'b')}`;
    const rows = rowsOfFiles({ 'x.yaml': aCase(lines) });
    const [link, ...others] = rows.link.filter(({ fromId }) => fromId === 'solution:cameras');
    expect(link).toMatchObject({ role: 'outcome' });
    expect(others).toEqual([]);
    const kindOf = new Map(rows.statement.map(({ id, kind }) => [id, kind]));
    const behind = rows.link_statement.filter(({ linkId }) => linkId === link?.id);
    expect(behind.map(({ statementId }) => kindOf.get(statementId))).toEqual(['OUTCOME', 'LESSON']);
  });

  it('names a solution and a challenge that there are', () => {
    const lines = claim('lessons', 'a').replace('cameras', 'camera').replace('traffic-noise', 'noise');
    expect(problemsOfCase(lines)).toEqual([
      'x.yaml:8:66 unknown-slug -> cameras',
      'x.yaml:8:85 unknown-slug -> traffic-noise',
    ]);
  });
});

describe('a merged node', () => {
  const merged = (former: string) =>
    `solutions:\n  - { solution: eyes, name: { en: Eyes, zh: 眼 }, summary: { en: Look., zh: 看。 }, formerSlugs: [${former}] }\n`;

  it.each([
    ['an old slug', 'watching', []],
    ['an old id of another kind', '"concept:watching"', []],
    ['a slug that is still in use', 'cameras', ['y.yaml:2:96 duplicate-slug']],
    ['no slug', 'Watching', ['y.yaml:2:96 bad-slug -> watching']],
  ])('can have %s: %s', (_, former, problems) => {
    expect(problemsOf({ 'y.yaml': merged(former) })).toEqual(problems);
  });
});
