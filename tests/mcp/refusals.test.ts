import { startTestApp, type TestApp } from '../support/test-app';
import { Assistant } from './assistant';

describe('a wrong call of an assistant', () => {
  let app: TestApp;
  let assistant: Assistant;

  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite' });
    assistant = await Assistant.connect(app.url);
  });
  afterAll(async () => {
    await assistant.close();
    await app.close();
  });

  it.each([
    ['get', { id: 'city:soul' }, 'Did you mean city:seoul', 'search'],
    ['get', { id: '首尔' }, 'Did you mean city:seoul', 'search'],
    [
      'get',
      { id: 'statement:case:rio-operations-centre:00000000' },
      'Did you mean statement:case:rio-operations-centre:',
      'search',
    ],
    ['get', { id: 'link:case:rio' }, 'must be an id of the form `KIND:SLUG`', 'search'],
    [
      'compare',
      { ids: ['city:seoul', 'city:rio-de-janero'] },
      'ids[1] must be the id of a known city, not "city:rio-de-janero". Did you mean city:rio-de-janeiro',
      'list',
    ],
    [
      'compare',
      { ids: ['city:seoul', 'case:rio-operations-centre'] },
      'must be of the same kind as `ids[0]`, city',
      'list',
    ],
    ['compare', { ids: ['city:seoul', 'city:seoul'] }, 'ids[1] must be another node than `ids[0]`', 'list'],
    ['path', { from: 'city:seol', to: 'city:seoul' }, 'from must be the id of a known city', 'search'],
    ['path', { from: 'city:seoul', to: 'city:seoul' }, 'to must be another node', 'search'],
    ['recommend', { city: 'country:china' }, 'city must be an id of the form `city:SLUG`', 'list'],
    ['rank', { recipe: 'recipe:city-profil' }, 'Did you mean recipe:city-profile-2019', 'list'],
    ['rank', { recipe: 'recipe:city-profile-2019', weights: { Econmy: 1 } }, 'did you mean "Economy"', 'list'],
    [
      'rank',
      { recipe: 'recipe:city-profile-2019', weights: { Economy: -1 } },
      'weights.Economy must be at least 0',
      'list',
    ],
    ['cite', { ids: ['city:soul'] }, 'Did you mean city:seoul', 'search'],
    ['cite', { ids: ['city:seoul'], format: 'APA' }, 'Valid: BIBTEX, RIS, CSL_JSON, GBT7714', 'search'],
    ['list', { filter: { domian: 'domain:transport' } }, 'Did you mean "domain"', 'choices'],
    ['list', { filter: { domain: 'domain:transprt' } }, 'Did you mean domain:transport', 'choices'],
    ['list', { filter: { caseStatus: 'RUNING' } }, 'Did you mean "RUNNING"', 'choices'],
    ['list', { after: 'nonsense' }, 'after must be', 'choices'],
    ['search', { query: 'x', kinds: ['citty'] }, 'Did you mean "city"', 'kinds'],
    ['search', { query: 'a '.repeat(40) }, 'query', 'fewer'],
    ['serch', {}, 'Did you mean search?', 'There are: search, get'],
  ])('%s %j is told what would do and the way out', async (name, given, nearest, wayOut) => {
    const text = await assistant.refusal(name, given);
    expect(text).toContain(nearest);
    expect(text).toContain(wayOut);
    expect(text).not.toMatch(/extensions|zod|undefined|overrides/i);
  });

  it('is told everything at once', async () => {
    const text = await assistant.refusal('search', { limit: 1000, language: 'fr', lmit: 1 });
    expect(text.split('\n')).toEqual([
      'query must be given, not null.',
      'limit must be at most 20, not 1000.',
      'language must be a word of its list, not "fr". Valid: en, zh.',
      'arguments must have names that this tool knows, not "lmit". Did you mean "limit"? Valid: query, kinds, limit, language.',
      'Ask with fewer and plainer words; `kinds` may be left out.',
    ]);
    expect(
      (await assistant.refusal('compare', { ids: ['city:a-x', 'city:b-x', 'city:c-x'] })).split('\n'),
    ).toHaveLength(4);
  });

  it.each([
    ['search', 'limit', 20],
    ['list', 'limit', 50],
    ['path', 'limit', 3],
    ['recommend', 'limit', 5],
    ['rank', 'limit', 30],
  ])('%s takes a %s up to %d, whole and above 0', async (name, field, most) => {
    for (const value of [0, -1, 1.5, most + 1, 1e308, '5', null]) {
      expect(await assistant.refusal(name, { [field]: value })).toContain(`${field} must be`);
    }
    expect(await assistant.call(name, { [field]: most })).not.toMatchObject({
      content: [{ text: expect.stringContaining(field) }],
      isError: true,
    });
  });
});
