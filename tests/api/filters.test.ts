import { smallRows } from '../support/small-seed';
import { onBothEngines } from '../support/test-app';

onBothEngines(
  'filters',
  (api) => {
    async function slugs(field: string, filter: string): Promise<string[]> {
      const data = await api.expectData<Record<string, { nodes: { slug: string }[]; totalCount: number }>>(
        `{ ${field}(filter: ${filter}) { nodes { slug } totalCount } }`,
      );
      const { nodes, totalCount } = data[field]!;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ slug }) => slug);
    }

    it.each([
      ['everything, by order and then by id', '{}', ['district-plan', 'flood', 'jam', 'nowhere', 'quiet']],
      ['a city', '{ city: "city:seoul" }', ['jam', 'quiet']],
      ['one of several cities', '{ city: ["city:busan", "city:wuhan"] }', ['flood', 'quiet']],
      ['no condition of an empty list', '{ city: [] }', ['district-plan', 'flood', 'jam', 'nowhere', 'quiet']],
      ['no city at all', '{ city: [null] }', ['district-plan', 'nowhere']],
      ['a city or none', '{ city: ["city:wuhan", null] }', ['district-plan', 'flood', 'nowhere']],
      ['not in a city', '{ not: { city: "city:seoul" } }', ['district-plan', 'flood', 'nowhere']],
      ['in none of several', '{ not: { city: ["city:seoul", "city:wuhan"] } }', ['district-plan', 'nowhere']],
      ['a country', '{ country: "country:korea" }', ['jam', 'quiet']],
      ['a province, through its cities and their districts', '{ region: "region:hubei" }', ['district-plan', 'flood']],
      ['a cluster, through its city', '{ region: "region:yangtze" }', ['flood']],
      ['a district', '{ region: "region:jianghan" }', ['district-plan']],
      ['a domain, its parts included', '{ domain: "domain:transport" }', ['jam', 'nowhere', 'quiet']],
      ['a part of a domain', '{ domain: "domain:parking" }', ['jam']],
      ['a challenge, whatever is below it', '{ challenge: "challenge:traffic" }', ['jam', 'nowhere', 'quiet']],
      ['a challenge in the middle of the tree', '{ challenge: "challenge:congestion" }', ['jam']],
      ['not below a challenge', '{ not: { challenge: "challenge:traffic" } }', ['district-plan', 'flood']],
      ['a solution', '{ solution: "solution:cameras" }', ['jam', 'nowhere']],
      ['an organisation', '{ organisation: "organisation:metro" }', ['jam']],
      ['its slug', '{ slug: { in: ["jam", "flood", "no-such-case"] } }', ['flood', 'jam']],
      ['its id', '{ id: "case:jam" }', ['jam']],
      ['a name in English', '{ name: { contains: "FLOOD" } }', ['flood']],
      ['a name in Chinese', '{ name: { contains: "车" } }', ['jam']],
      ['a per cent sign as it stands', '{ name: { contains: "%" } }', ['jam']],
      ['an underscore as it stands', '{ name: { contains: "t_s" } }', ['quiet']],
      ['the beginning of a name', '{ name: { startsWith: "di" } }', ['district-plan']],
      ['exactly a name', '{ name: { eq: "flood" } }', []],
      ['two fields side by side', '{ city: "city:seoul", solution: "solution:walls" }', ['quiet']],
      ['all of several', '{ and: [{ city: "city:seoul" }, { not: { city: "city:busan" } }] }', ['jam']],
      ['and', '{ and: [{ domain: "domain:transport" }, { country: "country:korea" }] }', ['jam', 'quiet']],
      ['or', '{ or: [{ slug: { eq: "flood" } }, { slug: { eq: "nowhere" } }] }', ['flood', 'nowhere']],
      ['not', '{ not: { domain: "domain:transport" } }', ['district-plan', 'flood']],
      [
        'or beside a field',
        '{ domain: "domain:transport", or: [{ slug: { eq: "jam" } }, { slug: { eq: "flood" } }] }',
        ['jam'],
      ],
      [
        'not around or',
        '{ not: { or: [{ slug: { eq: "jam" } }, { not: { domain: "domain:transport" } }] } }',
        ['nowhere', 'quiet'],
      ],
      ['no alternative', '{ or: [] }', []],
      ['no condition', '{ and: [] }', ['district-plan', 'flood', 'jam', 'nowhere', 'quiet']],
      [
        'null as if it were left out',
        '{ city: null, name: { eq: null } }',
        ['district-plan', 'flood', 'jam', 'nowhere', 'quiet'],
      ],
    ])('caseStudies: %s', async (_title, filter, expected) => {
      expect((await slugs('caseStudies', filter)).sort()).toEqual(expected);
    });

    it.each([
      ['cities', 'a country', '{ country: "country:korea" }', ['busan', 'seoul']],
      ['cities', 'a province or cluster', '{ region: "region:yangtze" }', ['wuhan']],
      ['cities', 'a domain of its cases', '{ domain: "domain:transport" }', ['busan', 'seoul']],
      [
        'cities',
        'a challenge, its own or that of a case',
        '{ challenge: "challenge:noise" }',
        ['busan', 'seoul', 'wuhan'],
      ],
      ['cities', 'a challenge below the one named', '{ challenge: "challenge:traffic" }', ['busan', 'seoul', 'wuhan']],
      ['challenges', 'a city', '{ city: "city:wuhan" }', ['noise', 'water-shortage']],
      ['challenges', 'a country', '{ country: "country:korea" }', ['jams', 'noise']],
      ['challenges', 'a domain', '{ domain: "domain:transport" }', ['jams', 'noise', 'traffic']],
      ['challenges', 'a case', '{ caseStudy: "case:jam" }', ['jams']],
      [
        'challenges',
        'a parent, at any depth, itself included',
        '{ parent: "challenge:traffic" }',
        ['congestion', 'jams', 'noise', 'traffic'],
      ],
      ['solutions', 'a city', '{ city: "city:seoul" }', ['cameras', 'walls']],
      ['solutions', 'a country', '{ country: "country:china" }', ['pumps']],
      ['solutions', 'a domain', '{ domain: "domain:transport" }', ['cameras', 'walls']],
      ['solutions', 'a challenge', '{ challenge: "challenge:traffic" }', ['cameras', 'walls']],
      ['domains', 'a city', '{ city: "city:seoul" }', ['parking', 'transport']],
      ['domains', 'a country', '{ country: "country:china" }', ['water']],
      ['domains', 'a challenge', '{ challenge: "challenge:congestion" }', ['parking']],
      ['sources', 'a grade and a type', '{ evidence: B, sourceType: [REPORT, DATASET] }', ['report']],
      ['sources', 'another grade', '{ not: { evidence: [B] } }', []],
    ])('%s: %s', async (field, _title, filter, expected) => {
      expect((await slugs(field, filter)).sort()).toEqual(expected);
    });

    it('lists by order among siblings, then by id', async () => {
      expect(await slugs('caseStudies', '{}')).toEqual(['district-plan', 'flood', 'jam', 'nowhere', 'quiet']);
      expect(await slugs('challenges', '{}')).toEqual(['congestion', 'jams', 'noise', 'water-shortage', 'traffic']);
    });

    it.each([
      [
        'an id that nothing has, with the nearest',
        '{ city: "city:soul" }',
        'filter.city[0] must be the id of a known city, not "city:soul". Did you mean "city:seoul"? Valid: city:busan, city:seoul, city:wuhan.',
        { path: 'filter.city[0]', value: 'city:soul', nearest: ['city:seoul'] },
      ],
      [
        'a slug in place of an id',
        '{ city: "seoul" }',
        'filter.city[0] must be an id of the form `city:SLUG`, not "seoul". Did you mean "city:seoul"? Valid: city:busan, city:seoul, city:wuhan.',
        { path: 'filter.city[0]', value: 'seoul', nearest: ['city:seoul'] },
      ],
      [
        'an id of another kind',
        '{ not: { or: [{ domain: ["domain:water", "city:seoul"] }] } }',
        'filter.not.or[0].domain[1] must be an id of the form `domain:SLUG`, not "city:seoul". Valid: domain:parking, domain:transport, domain:water.',
        { path: 'filter.not.or[0].domain[1]' },
      ],
      [
        'a character that no text can have',
        String.raw`{ name: { contains: "a\u0000" } }`,
        String.raw`filter.name.contains must be a text without the character U+0000, not "a\u0000".`,
        { path: 'filter.name.contains' },
      ],
    ])('refuses %s', async (_title, filter, message, facts) => {
      const [error, ...more] = await api.expectErrors(`{ caseStudies(filter: ${filter}) { nodes { id } } }`);
      expect(more).toEqual([]);
      expect(error.message).toBe(message);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...facts });
    });

    it('tells everything that is wrong with a list at once', async () => {
      const [error] = await api.expectErrors(`{
        cities(
          first: 1000
          after: "garbage"
          filter: { country: "x", name: { contains: "a" }, or: [{ region: ["region:hubei", "region:hube"] }] }
          orderBy: [{ field: NAME_EN }, { field: NAME_EN }]
        ) { nodes { id } }
      }`);
      const problems = error.extensions['problems'] as { path: string; code: string }[];
      expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
        'after BAD_CURSOR',
        'filter.country[0] MALFORMED_ID',
        'filter.or[0].region[1] UNKNOWN_ID',
        'first OUT_OF_RANGE',
        'orderBy[1].field CONFLICTING',
      ]);
      expect(error.message).toMatch(/And 4 more in extensions\.problems\.$/);
    });

    it('refuses a filter that nests too deep, and one with too many values', async () => {
      const deep = `${'{ not: '.repeat(9)}{}${' }'.repeat(9)}`;
      const [error] = await api.expectErrors(`{ caseStudies(filter: ${deep}) { nodes { id } } }`);
      expect(error.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        path: expect.stringContaining('filter.not.not'),
      });
      const values = Array.from({ length: 101 }, () => 'jam');
      const [many] = await api.expectErrors(
        'query ($slugs: [String!]!) { caseStudies(filter: { slug: { in: $slugs } }) { nodes { id } } }',
        { slugs: values },
      );
      expect(many.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'filter.slug.in', value: 101 });
    });
  },
  { rows: smallRows },
);

onBothEngines(
  'a filter on a text',
  (api) => {
    it.each([
      ['contains', 'É', ['jam']],
      ['contains', 'ÉVORA İ', ['jam']],
      ['contains', 'évora', []],
      ['startsWith', 'Évo', ['jam']],
      ['contains', 'ÅÄ', []],
    ])('ignores the case of ASCII letters only: %s %s', async (operator, text, expected) => {
      const query = 'query ($name: TextFilter) { caseStudies(filter: { name: $name }) { nodes { slug } } }';
      const data = await api.expectData<{ caseStudies: { nodes: { slug: string }[] } }>(query, {
        name: { [operator]: text },
      });
      expect(data.caseStudies.nodes.map(({ slug }) => slug)).toEqual(expected);
    });
  },
  {
    rows: () => {
      const rows = smallRows();
      const node = rows.node.map((each) => (each.id === 'case:jam' ? { ...each, nameEn: 'Évora İ' } : each));
      return { ...rows, node };
    },
  },
);
