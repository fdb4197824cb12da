import { onBothEngines } from '../support/test-app';

const NAME = '{ city(slug: "seoul") { name } }';

onBothEngines('the language of texts', (api) => {
  it('is that of the argument, in one answer as often as asked', async () => {
    const query =
      '{ city(slug: "seoul") { zh: name(locale: ZH) en: name(locale: EN) name country { name(locale: ZH) } } }';
    expect(await api.expectData(query)).toEqual({
      city: { zh: '首尔', en: 'Seoul', name: 'Seoul', country: { name: '韩国' } },
    });
  });

  it('is the argument’s even where the request says otherwise', async () => {
    const query = '{ city(slug: "seoul") { name(locale: EN) } }';
    expect(await api.expectData(query, {}, { 'accept-language': 'zh' })).toEqual({ city: { name: 'Seoul' } });
  });

  it.each([
    ['zh', 'zh', '首尔'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh', '首尔'],
    ['zh-Hant-TW', 'zh', '首尔'],
    ['en;q=0.5, zh;q=0.9', 'zh', '首尔'],
    ['fr, en;q=0.5', 'en', 'Seoul'],
    ['zh;q=0', 'en', 'Seoul'],
    ['fr', 'en', 'Seoul'],
    ['*', 'en', 'Seoul'],
    ['', 'en', 'Seoul'],
    [';;q=,-', 'en', 'Seoul'],
  ])('else that of Accept-Language: %j', async (header, language, name) => {
    const { body, headers } = await api.ask(NAME, {}, { 'accept-language': header });
    expect(body).toEqual({ data: { city: { name } } });
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  it('reaches every text: names, summaries, statements, notes, units, metrics, definitions, publishers', async () => {
    const query = `{
      caseStudy(slug: "yokohama-smart-environment") { name summary outcomes(first: 1) { nodes { text note quantities { unit unitName metricName } } } }
      indicator(slug: "smart-city-rank") { name definition unitName }
      source(slug: "super-smart-city-2.0") { name publisher rights }
      publishedRanking(slug: "smart-city-rank") { name }
    }`;
    const texts = async (language: string): Promise<string[]> => {
      const data = await api.expectData(query, {}, { 'accept-language': language });
      return [...JSON.stringify(data).matchAll(/"(?!unit")\w+":"([^"]+)"/g)].map(([, text]) => text!);
    };
    const [zh, en] = [await texts('zh'), await texts('en')];
    expect(zh.length).toBe(en.length);
    expect(zh.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(en.filter((text) => /^\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('is one of two', async () => {
    const [error] = await api.expectErrors('{ city(slug: "seoul") { name(locale: FR) } }');
    expect(error.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(error.message).toContain('Value "FR" does not exist in "Locale" enum');
  });
});
