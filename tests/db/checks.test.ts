import { openDatabase, type Database } from '../../src/db/database';
import { describeEngines, newDatabaseUrl } from '../support/engines';

type Values = Readonly<Record<string, string | number | null>>;

const NODE = { id: 'city:seoul', kind: 'city', slug: 'seoul', name_en: 'Seoul', name_zh: '首尔', revision: 1 };
const SOURCE = {
  id: 'source:report',
  kind: 'source',
  slug: 'report',
  name_en: 'Report',
  name_zh: '报告',
  revision: 1,
  source_type: 'REPORT',
  publisher_en: 'P',
  publisher_zh: '版',
  licence: 'none',
  evidence: 'B',
};
const CITATION = { id: 'citation:1', source_id: 'source:report', locator: 'p. 1', marker: '' };
const UNIT = { code: 'rank', name_en: 'rank', name_zh: '名次' };
const METRIC = { code: 'accuracy', name_en: 'Accuracy', name_zh: '准确度' };
const INDICATOR = {
  id: 'indicator:rank',
  kind: 'indicator',
  slug: 'rank',
  name_en: 'Rank',
  name_zh: '排名',
  revision: 1,
  definition_en: 'd',
  definition_zh: '定',
  value_type: 'RANK',
  direction: 'LOWER_IS_BETTER',
  unit_code: 'rank',
};
const STATEMENT = {
  id: 'statement:city:seoul:x',
  kind: 'OUTCOME',
  position: 1,
  basis: 'REPORTED',
  evidence: 'B',
  flags: '[]',
  text_en: 'It is so.',
  text_zh: '如此。',
  revision: 1,
  owner_id: 'city:seoul',
  citation_id: 'citation:1',
};
const OBSERVATION = {
  id: 'observation:rank:seoul:2019:report',
  indicator_id: 'indicator:rank',
  city_id: 'city:seoul',
  source_id: 'source:report',
  citation_id: 'citation:1',
  period_start: '2019',
  period_end: '2019',
  value: 1,
  status: 'A',
  evidence: 'B',
  flags: '[]',
  revision: 1,
};
const QUANTITY = {
  id: 'q:1',
  position: 1,
  comparator: 'EXACT',
  value: 94,
  as_printed: '94%',
  statement_id: 'statement:city:seoul:x',
  metric_code: 'accuracy',
  unit_code: 'rank',
};
const LINK = {
  id: 'link:1',
  type: 'RELATES_TO',
  role: '',
  position: 1,
  revision: 1,
  from_id: 'city:seoul',
  to_id: 'source:report',
};

describeEngines('rows that cannot be', (engine) => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase(await newDatabaseUrl(engine));
    for (const [table, row] of GOOD) await insert(table, row);
  });
  afterAll(() => database?.close());

  it.each<[string, string, Values]>([
    ['a node of a kind that there is not', 'node', { ...NODE, id: 'planet:mars', kind: 'planet', slug: 'mars' }],
    ['an id that is not kind:slug', 'node', { ...NODE, id: 'city:busan', slug: 'pusan' }],
    ['a node without a name in Chinese', 'node', { ...NODE, id: 'city:a', slug: 'a', name_zh: null }],
    ['a second node of the same kind and slug', 'node', NODE],
    ['a city with a latitude only', 'node', { ...NODE, id: 'city:a', slug: 'a', latitude: 1 }],
    ['coordinates without a citation', 'node', { ...NODE, id: 'city:a', slug: 'a', latitude: 1, longitude: 2 }],
    [
      'a case with coordinates',
      'node',
      {
        ...NODE,
        id: 'case:a',
        kind: 'case',
        status: 'UNKNOWN',
        slug: 'a',
        latitude: 1,
        longitude: 2,
        coordinates_citation_id: 'citation:1',
      },
    ],
    ['a case without a status', 'node', { ...NODE, id: 'case:a', kind: 'case', slug: 'a' }],
    [
      'a case of a status that there is not',
      'node',
      { ...NODE, id: 'case:a', kind: 'case', slug: 'a', status: 'DONE' },
    ],
    ['a city with a status', 'node', { ...NODE, id: 'city:a', slug: 'a', status: 'RUNNING' }],
    ['a city with a page of a case', 'node', { ...NODE, id: 'city:a', slug: 'a', link: 'https://example.org' }],
    ['a city with a reference area', 'node', { ...NODE, id: 'city:a', slug: 'a', reference_area: 'AGGLOMERATION' }],
    [
      'an indicator of a reference area that there is not',
      'node',
      { ...INDICATOR, id: 'indicator:a', slug: 'a', reference_area: 'GARDEN' },
    ],
    [
      'an indicator of a population concept that there is not',
      'node',
      { ...INDICATOR, id: 'indicator:a', slug: 'a', population_concept: 'GHOSTS' },
    ],
    [
      'an indicator of a frequency that there is not',
      'node',
      { ...INDICATOR, id: 'indicator:a', slug: 'a', frequency: 'SELDOM' },
    ],
    [
      'an indicator with a method in one language',
      'node',
      { ...INDICATOR, id: 'indicator:a', slug: 'a', collection_method_en: 'Counted.' },
    ],
    ['a source without a licence', 'node', { ...SOURCE, id: 'source:a', slug: 'a', licence: null }],
    ['a source of a grade that there is not', 'node', { ...SOURCE, id: 'source:a', slug: 'a', evidence: 'E' }],
    ['an indicator without a unit', 'node', { ...INDICATOR, id: 'indicator:a', slug: 'a', unit_code: null }],
    [
      'an indicator with a unit that there is not',
      'node',
      { ...INDICATOR, id: 'indicator:a', slug: 'a', unit_code: 'ell' },
    ],
    ['a region without its sort', 'node', { ...NODE, id: 'region:a', kind: 'region', slug: 'a' }],
    ['a statement without a citation', 'statement', { ...STATEMENT, id: 's:a', citation_id: null }],
    [
      'a statement that cites nothing that there is',
      'statement',
      { ...STATEMENT, id: 's:a', citation_id: 'citation:0' },
    ],
    ['a statement of nobody', 'statement', { ...STATEMENT, id: 's:a', owner_id: 'city:atlantis' }],
    ['a statement in one language', 'statement', { ...STATEMENT, id: 's:a', text_en: null }],
    ['a statement of a kind that there is not', 'statement', { ...STATEMENT, id: 's:a', kind: 'RUMOUR' }],
    ['a statement on a basis that there is not', 'statement', { ...STATEMENT, id: 's:a', basis: 'DREAM' }],
    [
      'an observation without a value that is normal',
      'observation',
      { ...OBSERVATION, id: 'o:a', period_end: '2020', value: null },
    ],
    [
      'a missing observation with a value',
      'observation',
      { ...OBSERVATION, id: 'o:a', period_end: '2020', status: 'M' },
    ],
    ['a second observation of the same cell and source', 'observation', { ...OBSERVATION, id: 'o:a' }],
    [
      'an observation without a citation',
      'observation',
      { ...OBSERVATION, id: 'o:a', period_end: '2020', citation_id: null },
    ],
    ['a quantity without a number', 'quantity', { ...QUANTITY, id: 'q:a', position: 2, value: null }],
    ['a quantity that nobody printed', 'quantity', { ...QUANTITY, id: 'q:a', position: 2, as_printed: null }],
    ['two quantities at one place', 'quantity', { ...QUANTITY, id: 'q:a' }],
    ['a link of a type that there is not', 'link', { ...LINK, id: 'link:a', type: 'LIKES' }],
    ['a link to nowhere', 'link', { ...LINK, id: 'link:a', to_id: 'city:atlantis' }],
    ['the same link twice', 'link', { ...LINK, id: 'link:a' }],
    [
      'a citation of a source that there is not',
      'citation',
      { ...CITATION, id: 'citation:a', source_id: 'source:a', marker: 'x' },
    ],
  ])('are refused: %s', async (_title, table, row) => {
    await expect(insert(table, row)).rejects.toThrow(/constraint/i);
  });

  it.each([
    ['node', 'city:seoul'],
    ['citation', 'citation:1'],
    ['statement', 'statement:city:seoul:x'],
  ])('cannot be made by removing what others point at: %s', async (table, id) => {
    await expect(database.write((runner) => runner.query(`DELETE FROM ${table} WHERE id = '${id}'`))).rejects.toThrow(
      /constraint/i,
    );
  });

  async function insert(table: string, row: Values): Promise<void> {
    const columns = Object.keys(row)
      .map((name) => `"${name}"`)
      .join(', ');
    const values = Object.values(row)
      .map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
      .join(', ');
    await database.write((runner) => runner.query(`INSERT INTO "${table}" (${columns}) VALUES (${values})`));
  }
});

const GOOD: readonly (readonly [string, Values])[] = [
  ['unit', UNIT],
  ['metric', METRIC],
  ['node', SOURCE],
  ['citation', CITATION],
  ['node', NODE],
  ['node', INDICATOR],
  ['statement', STATEMENT],
  ['quantity', QUANTITY],
  ['observation', OBSERVATION],
  ['link', LINK],
];
