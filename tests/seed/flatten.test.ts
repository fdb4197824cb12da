import { createHash } from 'node:crypto';
import { aCase, BASE, type Files, rowsOfFiles } from './seed-folder';

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const rowsOfCase = (lines: string, more: Files = {}) => rowsOfFiles({ ...more, 'x.yaml': aCase(lines) });

const SOLUTION = `solutions:
  - solution: cameras
    technologies: [computer-vision]
    organisations: [{ organisation: metro, role: operator }]
    about: [city:seoul, solution:cameras]
    text: { en: Seen., zh: 看见。 }
    marker: 看见
`;

describe('ids', () => {
  it('are made from what they stand for', () => {
    const { citation, statement, quantity, link } = rowsOfCase(
      `${SOLUTION}    quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: 94% }]\n`,
    );
    const place = 'source:report|Chapter one|看见';
    const whole = 'source:report|Chapter one|';
    expect(citation).toEqual([
      { id: `citation:${sha(place).slice(0, 16)}`, sourceId: 'source:report', locator: 'Chapter one', marker: '看见' },
      { id: `citation:${sha(whole).slice(0, 16)}`, sourceId: 'source:report', locator: 'Chapter one', marker: '' },
    ]);
    const statementId = `statement:case:x:${sha(`ACTION|${place}`).slice(0, 8)}`;
    expect(statement.map(({ id }) => id)).toEqual([statementId]);
    expect(quantity.map(({ id }) => id)).toEqual([`${statementId}/1`]);
    expect(link.find(({ type }) => type === 'INVOLVES')?.id).toBe(
      `link:${sha('case:x|INVOLVES|organisation:metro|operator').slice(0, 16)}`,
    );
  });

  it('of statements stay when another is put before them, and may be given', () => {
    const finding = (marker: string, more = '') => `  - { text: { en: Yes., zh: 是。 }, marker: ${marker}${more} }\n`;
    const idsOf = (findings: string) => rowsOfCase(`findings:\n${findings}`).statement.map(({ id }) => id);
    const [alone] = idsOf(finding('乙'));
    expect(idsOf(finding('甲') + finding('乙'))[1]).toBe(alone);
    expect(idsOf(finding('甲', ', key: first'))).toEqual(['statement:case:x:first']);
  });
});

describe('statements', () => {
  it('have the defaults of the format', () => {
    const [statement] = rowsOfCase(SOLUTION).statement;
    expect(statement).toMatchObject({
      kind: 'ACTION',
      position: 1,
      basis: 'REPORTED',
      evidence: 'B',
      flags: [],
      actor: null,
    });
    const said = rowsOfCase(
      'findings:\n  - { text: { en: Yes., zh: 是。 }, marker: 是, basis: general-statistic, evidence: D, flags: [no period], actor: research, period: since 2018 }\n',
    );
    expect(said.statement[0]).toMatchObject({
      kind: 'FINDING',
      basis: 'GENERAL_STATISTIC',
      evidence: 'D',
      flags: ['NO_PERIOD'],
      actor: 'RESEARCH',
      periodStart: '2018',
      periodEnd: null,
    });
  });

  it('are about their owner first, then what they name, each once', () => {
    const about = rowsOfCase(SOLUTION).statement_about.map(({ nodeId, position }) => [position, nodeId]);
    expect(about).toEqual([
      [1, 'case:x'],
      [2, 'city:seoul'],
      [3, 'solution:cameras'],
      [4, 'technology:computer-vision'],
      [5, 'organisation:metro'],
    ]);
  });

  it('have further places in order', () => {
    const rows = rowsOfCase(`${SOLUTION}    also: [{ marker: 乙 }, { section: Elsewhere, marker: 丙 }]\n`);
    const markers = rows.statement_citation.map(({ citationId, position }) => {
      const { locator, marker } = rows.citation.find(({ id }) => id === citationId) ?? {};
      return [position, locator, marker];
    });
    expect(markers).toEqual([
      [1, 'Chapter one', '乙'],
      [2, 'Elsewhere', '丙'],
    ]);
  });
});

describe('quantities', () => {
  it.each([
    ['value: 94', '94.0%', { value: 94, low: null, high: null, comparator: 'EXACT', change: null }],
    ['value: 8..15', '8-15%', { value: null, low: 8, high: 15, comparator: 'RANGE', change: null }],
    ['value: 80, comparator: more than', '80多%', { value: 80, comparator: 'MORE_THAN' }],
    ['change: -20..-15', '15-20%', { low: -20, high: -15, comparator: 'RANGE', change: 'RELATIVE' }],
    ['change: 2, changeType: percentage points, base: 5', '2%', { value: 2, change: 'PERCENTAGE_POINTS', base: 5 }],
    ['value: 1, year: 2015', '1.0%', { periodStart: '2015', periodEnd: '2015' }],
    ['value: 1, period: 2012..2016', '1.0%', { periodStart: '2012', periodEnd: '2016' }],
  ])('%s beside %s', (fields, asPrinted, expected) => {
    const rows = rowsOfCase(
      `${SOLUTION}    quantities: [{ metric: accuracy, unit: "%", asPrinted: ${asPrinted}, ${fields} }]\n`,
    );
    expect(rows.quantity).toMatchObject([{ ...expected, asPrinted, metricCode: 'accuracy', unitCode: '%' }]);
  });

  it('without a unit have the unit "as printed"', () => {
    const rows = rowsOfCase(`${SOLUTION}    quantities: [{ metric: accuracy, value: 1, asPrinted: "1" }]\n`);
    expect(rows.quantity[0]?.unitCode).toBe('as printed');
    expect(rows.unit.map(({ code }) => code)).toContain('as printed');
  });
});

describe('links', () => {
  const linksOf = (rows: ReturnType<typeof rowsOfFiles>) =>
    rows.link.map(({ fromId, type, toId, role, citationId }) =>
      [fromId, type, toId, role, citationId !== null].join(' '),
    );

  it('come from the keys of a case', () => {
    const region = 'regions: [{ region: gangnam, regionKind: district, name: { en: Gangnam, zh: 江南 } }]\n';
    const model =
      'operatingModels: [{ operatingModel: ppp, name: { en: PPP, zh: 公私合作 }, fundingGovernment: shared }]\n';
    const rows = rowsOfCase(
      `${SOLUTION}domains: [transport]\nplaces: [gangnam]\noperatingModel: ppp\nillustrates: [domain:transport]\nlinks: [{ type: relates to, to: city:busan, section: Two }]\n`,
      { 'regions.yaml': region, 'models.yaml': model },
    );
    expect(linksOf(rows)).toEqual([
      'case:x APPLIES solution:cameras  false',
      'case:x USES technology:computer-vision  false',
      'case:x INVOLVES organisation:metro operator false',
      'case:x TAKES_PLACE_IN city:seoul  true',
      'case:x TAKES_PLACE_IN region:gangnam  true',
      'case:x IN_DOMAIN domain:transport  true',
      'case:x RUNS_AS operatingModel:ppp  true',
      'case:x ILLUSTRATES domain:transport  true',
      'case:x RELATES_TO city:busan  true',
    ]);
  });

  it('of cities and members', () => {
    const rows = rowsOfFiles({
      'places.yaml': `countries: [{ country: south-korea, name: { en: South Korea, zh: 韩国 }, partOf: region:asia }]
regions:
  - { region: asia, regionKind: world region, name: { en: Asia, zh: 亚洲 } }
  - region: south
    regionKind: cluster
    name: { en: South, zh: 南方 }
    source: report
    section: a
    definitions: [{ text: { en: The South., zh: 南方。 }, marker: 南, members: [{ city: busan, role: core }, daegu] }]
`,
      'busan.yaml': `city: busan
name: { en: Busan, zh: 釜山 }
country: { country: south-korea, source: report, section: a }
province: { region: asia, source: report, section: a }
memberOf: [south]
source: report
section: a
challenges: [{ challenge: traffic-noise, text: { en: Loud., zh: 吵。 }, marker: 吵 }]
`,
      'daegu.yaml': 'city: daegu\nname: { en: Daegu, zh: 大邱 }\n',
      'i.yaml': `indicator: i\nname: { en: I, zh: 指标 }\nsummary: { en: I., zh: 指标。 }\ndefinition: { en: I., zh: 指标。 }\nvalueType: number\ndirection: none\nunit: "%"\nmeasures: [challenge:traffic-noise]\n`,
    });
    expect(linksOf(rows).sort()).toEqual([
      'city:busan FACES challenge:traffic-noise  false',
      'city:busan IN_COUNTRY country:south-korea  true',
      'city:busan MEMBER_OF region:south  false',
      'city:busan MEMBER_OF region:south core false',
      'city:busan PART_OF region:asia  true',
      'city:daegu MEMBER_OF region:south  false',
      'country:south-korea PART_OF region:asia  false',
      'indicator:i MEASURES challenge:traffic-noise  false',
    ]);
  });

  it('that several statements carry are one row with each of them behind it', () => {
    const second = '  - { solution: cameras, text: { en: Again., zh: 再次。 }, marker: 再次 }\n';
    const rows = rowsOfCase(
      `${SOLUTION}${second}organisations: [{ organisation: metro, role: operator, statement: 2 of solutions }]\n`,
    );
    const behind = (type: string) => {
      const link = rows.link.filter((each) => each.type === type);
      expect(link).toHaveLength(1);
      return rows.link_statement.filter(({ linkId }) => linkId === link[0]?.id).map(({ position }) => position);
    };
    expect(behind('APPLIES')).toEqual([1, 2]);
    expect(behind('INVOLVES')).toEqual([1, 2]);
  });
});

describe('nodes', () => {
  it('keep a method as data and fill only the columns of their kind', () => {
    const recipe =
      'recipe: r\nname: { en: R, zh: 方法 }\nversion: "1.0"\nmethod: { tree: { indicator: "indicator:rank", label: "1", normalisation: { method: MIN_MAX, upper: 0.5 } } }\nperiod: 2016-10\n';
    const [row] = rowsOfFiles({ 'r.yaml': recipe }).node.filter(({ kind }) => kind === 'recipe');
    expect(row).toMatchObject({
      version: '1.0',
      method: { tree: { indicator: 'indicator:rank', label: '1', normalisation: { method: 'MIN_MAX', upper: 0.5 } } },
      periodStart: '2016-10',
      iso2: null,
    });
  });

  it('do not depend on the order of the files', () => {
    const { 'topics.yaml': topics, ...rest } = BASE;
    const moved = rowsOfFiles({ 'a/topics.yaml': String(topics) }, rest);
    expect(moved).toEqual(rowsOfFiles({}));
  });
});
