import * as fc from 'fast-check';
import {
  COUNTRIES,
  findCountries,
  foldName,
  isAggregate,
  nameService,
  plainLetters,
  romanise,
  withoutSuffix,
} from '../../src/names';

const service = nameService([
  {
    id: 'city:suzhou',
    kind: 'city',
    names: ['Suzhou', '苏州'],
    country: 'CN',
    within: ['Jiangsu Province', '江苏省', 'CN-JS'],
  },
  { id: 'city:london', kind: 'city', names: ['London', '伦敦'], country: 'GB', within: ['England'] },
  { id: 'city:springfield-il', kind: 'city', names: ['Springfield'], country: 'US', within: ['Illinois', 'US-IL'] },
  {
    id: 'city:springfield-ma',
    kind: 'city',
    names: ['Springfield'],
    country: 'US',
    within: ['Massachusetts', 'US-MA'],
  },
  { id: 'region:guangxi', kind: 'region', names: ['Guangxi', '广西'], country: 'CN' },
  { id: 'region:longgang', kind: 'region', names: ['Longgang', '龙岗区'], country: 'CN' },
  { id: 'country:south-korea', kind: 'country', names: ['South Korea', '韩国'], country: 'KR' },
]);

describe('the name service', () => {
  it.each([
    ['苏州市', {}, 'city:suzhou'],
    ['蘇州', {}, 'city:suzhou'],
    ['Suzhou', { country: 'China', region: 'Jiangsu' }, 'city:suzhou'],
    ['Suzhou', { region: '江苏' }, 'city:suzhou'],
    ['Suzhou', { region: 'Asia' }, 'city:suzhou'],
    ['Springfield, IL', {}, 'city:springfield-il'],
    ['Springfield, Massachusetts, USA', {}, 'city:springfield-ma'],
    ['London City', {}, 'city:london'],
  ])('finds %s beside %j', (name, context, id) => {
    expect(service.find({ name, kind: 'city', ...context })).toMatchObject({ status: 'found', id });
  });

  it.each([
    ['广西壮族自治区', 'region', 'region:guangxi'],
    ['广西省', 'region', 'region:guangxi'],
    ['龙岗', 'region', 'region:longgang'],
    ['Korea, Rep.', 'country', 'country:south-korea'],
    ['410', 'country', 'country:south-korea'],
  ])('finds %s as a %s', (name, kind, id) => {
    expect(service.find({ name, kind })).toMatchObject({ status: 'found', id });
  });

  it.each([
    ['Springfield', {}, 'shared'],
    ['London', { country: 'Canada' }, 'elsewhere'],
    ['London', { country: 'Atlantis' }, 'elsewhere'],
    ['Suzhou', { country: 'China', region: 'Anhui' }, 'elsewhere'],
    ['Lundon', {}, 'unknown'],
    ['苏州区', {}, 'unknown'],
    ['suzhou industrial park', {}, 'unknown'],
  ])('does not guess for %s beside %j', (name, context, status) => {
    expect(service.find({ name, kind: 'city', ...context })).toMatchObject({ status });
  });

  it('names the nearest', () => {
    expect(service.nearest('Lundon', 'city')).toEqual(['city:london']);
    expect(service.nearest('Xanadu', 'city')).toEqual([]);
  });
});

describe('countries', () => {
  it.each([
    ['Egypt, Arab Rep.', 'EG'],
    ['Iran, Islamic Rep.', 'IR'],
    ['Yemen, Rep.', 'YE'],
    ['Congo, Dem. Rep.', 'CD'],
    ['Congo, Rep.', 'CG'],
    ["Korea, Dem. People's Rep.", 'KP'],
    ['Venezuela, RB', 'VE'],
    ['Micronesia, Fed. Sts.', 'FM'],
    ['Bahamas, The', 'BS'],
    ['St. Lucia', 'LC'],
    ['Cote d’Ivoire', 'CI'],
    ['Türkiye', 'TR'],
    ['Lao PDR', 'LA'],
    ['Kingdom of Norway', 'NO'],
    ['EL', 'GR'],
    ['076', 'BR'],
    ['中华人民共和国', 'CN'],
    ['刚果民主共和国', 'CD'],
  ])('%s is %s', (printed, alpha2) => {
    expect(findCountries(printed).map((each) => each.alpha2)).toEqual([alpha2]);
  });

  it('are found by every code and name of theirs, and only where it is theirs alone', () => {
    const shared = new Set<string>();
    for (const { alpha2, alpha3, m49, names } of COUNTRIES) {
      for (const code of [alpha2, alpha3, m49])
        expect(findCountries(code).map((each) => each.alpha2)).toEqual([alpha2]);
      for (const name of names) {
        const found = findCountries(name).map((each) => each.alpha2);
        expect(found).toContain(alpha2);
        if (found.length > 1) shared.add(name);
      }
      expect(isAggregate(alpha3)).toBe(false);
    }
    expect([...shared]).toEqual(['Congo']);
  });

  it('are none for what is none', () => {
    for (const text of ['Republic of China', 'Korea', 'World', 'ZZ', 'kor', 'Utopia', ''])
      expect(findCountries(text)).toEqual([]);
  });
});

describe('a folded name', () => {
  it('is the same for spellings of one name', () => {
    for (const [a, b] of [
      ['Nürnberg', 'NURNBERG'],
      ['São Paulo', 'Sao  Paulo'],
      ["Xi'an", 'Xi’an'],
      ['Łódź', 'Lodz'],
      ['北 京', '北京'],
      ['臺灣', '台湾'],
      ['St. Gallen', 'Saint Gallen'],
      ['Mосква'.slice(0, 1) + 'alta', 'Malta'],
    ])
      expect(foldName(a!)).toBe(foldName(b!));
  });

  it('is its own folded name, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(foldName(foldName(text))).toBe(foldName(text))),
    );
  });

  it('keeps names apart that differ', () => {
    expect(foldName('Suzhou')).not.toBe(foldName('Xuzhou'));
    expect(foldName('Москва')).not.toBe(foldName('Mockba'));
  });
});

it('cuts what a place is from its name, but no part of the name', () => {
  expect(withoutSuffix('深圳市', 'city')).toBe('深圳');
  expect(withoutSuffix('杭州', 'city')).toBeNull();
  expect(withoutSuffix('沙市', 'city')).toBeNull();
  expect(withoutSuffix('通州区', 'city')).toBeNull();
  expect(withoutSuffix('内蒙古自治区', 'region')).toBe('内蒙古');
});

it('writes Chinese names in Latin letters', () => {
  expect(romanise('廊坊', '')).toBe('langfang');
  expect(romanise('GDP总量', ' ')).toBe('GDP zong liang');
  expect(romanise('Bonn', '')).toBeNull();
  expect(plainLetters('Đà Nẵng, Łódź, Straße')).toBe('Da Nang, Lodz, Strasse');
});
