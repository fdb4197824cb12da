import { getNamedType, isObjectType } from 'graphql';
import { schema } from '../schema/live-schema';
import { onBothEngines } from '../support/test-app';

describe('the language of a schema', () => {
  it('is asked for by selection: no field of a type has an argument for it', () => {
    const asking = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).filter(
            ({ args }) =>
              type !== schema.getQueryType() && args.some((each) => getNamedType(each.type).name === 'Locale'),
          )
        : [],
    );
    expect(asking.map(({ name }) => name)).toEqual([]);
  });
});

onBothEngines('a text', (api) => {
  it('stands in every language, as often as asked', async () => {
    const query = '{ city(slug: "seoul") { name { en zh } country { name { zh } } english: name { en } } }';
    const { body } = await api.ask(query);
    expect(body.data).toEqual({
      city: { name: { en: 'Seoul', zh: '首尔' }, country: { name: { zh: '韩国' } }, english: { en: 'Seoul' } },
    });
  });

  it('is the same whatever language a request wishes for, and so is all that is sent with it', async () => {
    const query = '{ city(slug: "seoul") { id name { zh } } }';
    const answers = await Promise.all(
      ['zh-CN,zh;q=0.9', 'en', 'fr', '', ';;q=,-'].map(async (wish) => {
        const { body, headers } = await api.ask(query, {}, { 'accept-language': wish });
        return {
          body,
          etag: headers.get('etag'),
          vary: headers.get('vary'),
          language: headers.get('content-language'),
        };
      }),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ language: null, body: { data: { city: { name: { zh: '首尔' } } } } });
    expect(answers[0]?.vary).not.toMatch(/language/i);
  });

  it('has both languages wherever there is one: names, summaries, statements, notes, units, metrics, definitions, publishers', async () => {
    const both = '{ en zh }';
    const query = `{
      caseStudy(slug: "yokohama-smart-environment") { name ${both} summary ${both}
        outcomes(first: 1) { nodes { text ${both} note ${both} quantities { display ${both} unit { label ${both} } metric { label ${both} } } } }
        links(first: 2) { nodes { label ${both} } } citeThis { text(format: GBT7714) ${both} } }
      indicator(slug: "smart-city-rank") { name ${both} definition ${both} unit { label ${both} } }
      source(slug: "super-smart-city-2.0") { name ${both} publisher ${both} rights ${both} }
      publishedRanking(slug: "smart-city-rank") { name ${both} }
      related(id: "case:yokohama-smart-environment", first: 1) { entries { reasons { text ${both} } } }
    }`;
    const texts = [...JSON.stringify(await api.expectData(query)).matchAll(/\{"en":"([^"]+)","zh":"([^"]+)"\}/g)];
    expect(texts.length).toBeGreaterThan(16);
    expect(texts.filter(([, en]) => /^\p{Script=Han}/u.test(en ?? ''))).toEqual([]);
    expect(texts.filter(([, , zh]) => !/\p{Script=Han}/u.test(zh ?? ''))).toEqual([]);
  });

  it('is one of the languages there are', async () => {
    const [error] = await api.expectErrors('{ city(slug: "seoul") { name { fr } } }');
    expect(error.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(error.message).toContain('Cannot query field "fr" on type "LocalisedText"');
  });
});
