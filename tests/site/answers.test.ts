import { applyKnowledge } from '../../seed/apply';
import { get, jsonOf, textOf } from '../export/read-files';
import { smallRows } from '../support/small-seed';
import { onBothEngines } from '../support/test-app';
import { readPage } from './read-page';

const HTML = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const asked = (init: Record<string, string> = {}): RequestInit => ({
  headers: { ...HTML, ...init },
  redirect: 'manual',
});

onBothEngines(
  'pages of the site',
  (api) => {
    const page = async (path: string, init: Record<string, string> = {}) => {
      const response = await get(api, path, asked(init));
      return { response, page: readPage(await response.text()) };
    };
    const langOf = async (path: string, init: Record<string, string> = {}): Promise<string | undefined> =>
      (await page(path, init)).page.named('html')[0]?.attributes['lang'];

    it('say what they are, for whom, and where else they are to be had', async () => {
      const { response, page: home } = await page('/case/jam');
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
          "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(response.headers.get('vary')).toContain('Cookie');
      const links = home
        .named('link')
        .map(({ attributes }) => [attributes['rel'], attributes['hreflang'], attributes['href']]);
      const url = `${api.app.url}/case/jam`;
      expect(links).toEqual(
        expect.arrayContaining([
          ['canonical', undefined, url],
          ['alternate', 'en', `${url}?locale=en`],
          ['alternate', 'zh-CN', `${url}?locale=zh`],
          ['alternate', 'x-default', url],
        ]),
      );
      const meta = Object.fromEntries(
        home
          .named('meta')
          .map(({ attributes }) => [attributes['property'] ?? attributes['name'] ?? '', attributes['content']]),
      );
      expect(meta).toMatchObject({
        'og:url': url,
        'og:title': 'Jam 100%',
        'og:image': `${api.app.url}/site/picture.png`,
      });
      const [data] = home.named('script').filter(({ attributes }) => attributes['type'] === 'application/ld+json');
      expect(JSON.parse(data?.text ?? '')).toMatchObject({ '@type': 'WebPage', url });
    });

    it('are in the language of the address, else of the reader, else of the browser', async () => {
      const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' };
      expect(await langOf('/case/jam')).toBe('en');
      expect(await langOf('/case/jam', chinese)).toBe('zh-CN');
      expect(await langOf('/case/jam', { ...chinese, cookie: 'theme=dark; locale=en' })).toBe('en');
      expect(await langOf('/case/jam?locale=zh', { cookie: 'locale=en' })).toBe('zh-CN');
    });

    it('carry on the language that their address names, and no other', async () => {
      const { page: named } = await page('/case/jam?locale=zh');
      const { page: unnamed } = await page('/case/jam');
      const toCity = (each: typeof named) =>
        each.named('a').find(({ attributes }) => attributes['href']?.startsWith('/city/'));
      expect(toCity(named)?.attributes['href']).toBe('/city/seoul?locale=zh');
      expect(toCity(unnamed)?.attributes['href']).toBe('/city/seoul');
    });

    it('keep their whole state when the language is changed', async () => {
      const { page: cases } = await page('/cases?city=seoul&sort=name');
      const [link] = cases.named('a').filter(({ attributes }) => attributes['data-locale'] === 'zh');
      expect(link?.attributes).toMatchObject({ lang: 'zh-CN', href: '/cases?city=seoul&sort=name&locale=zh' });
    });

    it('are in the theme that the reader has chosen', async () => {
      const themeOf = async (cookie: string) =>
        (await page('/', { cookie })).page.named('html')[0]?.attributes['data-theme'];
      expect([await themeOf('theme=dark'), await themeOf('theme=pink'), await themeOf('')]).toEqual([
        'dark',
        undefined,
        undefined,
      ]);
    });

    it('are not sent again to who has them, in this language and theme', async () => {
      const { response } = await page('/case/jam');
      const etag = response.headers.get('etag') ?? '';
      const again = async (init: Record<string, string>) =>
        (await get(api, '/case/jam', asked({ 'if-none-match': etag, ...init }))).status;
      expect(await again({})).toBe(304);
      expect(await again({ 'accept-language': 'zh' })).toBe(200);
      expect(await again({ cookie: 'theme=dark' })).toBe(200);
    });

    it('are data to those who would rather have data', async () => {
      const typeOf = async (accept: string) =>
        (await get(api, '/case/jam', { headers: { accept } })).headers.get('content-type');
      expect(await typeOf('application/json')).toContain('application/json');
      expect(await typeOf('application/ld+json, */*;q=0.1')).toContain('application/ld+json');
      expect(await typeOf('*/*')).toContain('text/html');
      expect(await typeOf(HTML.accept)).toContain('text/html');
    });

    it.each([
      ['/case/jam/', '/case/jam'],
      ['/Case/Jam', '/case/jam'],
      ['/CASE/JAM/?v=1', '/case/jam?v=1'],
      ['/case/%E5%A0%B5%E8%BD%A6', '/case/jam'],
      ['/case/JAM.bib', '/case/jam.bib'],
      ['/cases/', '/cases'],
      ['/Cities', '/cities'],
      ['/Search/?q=jam', '/search?q=jam'],
    ])('%s leads to %s', async (from, to) => {
      const response = await get(api, from, asked());
      expect([response.status, response.headers.get('location')]).toEqual([301, to]);
    });

    it('narrow a list down, and say which filter leaves nothing', async () => {
      const { page: some } = await page('/cases?city=seoul');
      expect(some.named('tbody')[0]?.text).toContain('Jam');
      expect(some.named('tbody')[0]?.text).not.toContain('Nowhere');
      const { page: none } = await page('/cases?city=wuhan&domain=parking');
      expect(none.named('h1')[0]?.text).toBe('0 cases found');
      const [way] = none.named('a').filter(({ text }) => text.startsWith('Without'));
      expect(way?.attributes['href']).toMatch(/^\/cases\?(city=wuhan|domain=parking)$/);
    });

    it('find by a word in either language', async () => {
      for (const [path, expected] of [
        ['/search?q=jam', 'Jam 100%'],
        [`/search?q=${encodeURIComponent('堵车')}&locale=zh`, '堵车'],
      ] as const) {
        const { page: results } = await page(path);
        expect(results.named('h3').map(({ text }) => text)).toEqual(
          expect.arrayContaining([expect.stringContaining(expected)]),
        );
      }
      const { suggestions } = await jsonOf<{ suggestions: { path: string }[] }>(api, '/search/suggest?q=ja');
      expect(suggestions.map(({ path }) => path)).toContain('/case/jam');
    });

    it('and files for those who index the web', async () => {
      expect(await textOf(api, '/robots.txt')).toContain(`Sitemap: ${api.app.url}/sitemap.xml`);
      expect(await textOf(api, '/sitemap.xml')).toContain(`<loc>${api.app.url}/sitemap/1.xml</loc>`);
      const urls = await textOf(api, '/sitemap/1.xml');
      expect(urls).toContain(`<loc>${api.app.url}/case/jam</loc>`);
      expect(urls).toContain(`hreflang="zh-CN" href="${api.app.url}/case/jam?locale=zh"`);
      expect((await get(api, '/sitemap/2.xml')).status).toBe(404);
      expect((await get(api, '/favicon.ico', asked())).headers.get('location')).toBe('/site/favicon.svg');
    });
  },
  { rows: smallRows },
);

onBothEngines(
  'errors of the site',
  (api) => {
    beforeAll(async () => {
      const rows = smallRows();
      const now = new Date('2026-02-03T00:00:00Z');
      rows.node = rows.node.map((node) => (node.id === 'case:jam' ? { ...node, nameEn: 'Jam, renamed' } : node));
      await applyKnowledge(api.app.database, rows, { message: 'Rename jam', author: 'curator', now });
    });

    it.each([
      ['/case/jamm', 404, 'There is no case study of this name', '/case/jam'],
      ['/nothing', 404, 'There is no such page', null],
      ['/cases?city=nowhere', 400, 'This address cannot be read', null],
      ['/cases?colour=red', 400, 'This address cannot be read', null],
      ['/cases?page=0', 400, 'This address cannot be read', null],
      ['/cases?sort=size', 400, 'This address cannot be read', null],
      ['/search?kind=thing', 400, 'This address cannot be read', null],
      ['/case/jam?v=99', 404, 'There is no such state of the data', '/case/jam'],
      ['/export/nothing.csv', 404, 'There is no such page', null],
    ])('%s is a page with status %s, with a search and a way on', async (path, status, title, near) => {
      const response = await get(api, path, asked());
      const page = readPage(await response.text());
      expect([response.status, page.named('h1')[0]?.text]).toEqual([status, title]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(page.named('input').some(({ attributes }) => attributes['name'] === 'q')).toBe(true);
      if (near !== null) expect(page.named('a').map(({ attributes }) => attributes['href'])).toContain(near);
    });

    it('fill the search with what the address ends in', async () => {
      const page = readPage(await (await get(api, '/case/the-great_jam', asked())).text());
      expect(page.named('input').map(({ attributes }) => attributes['value'])).toContain('the great jam');
    });

    it('are data to programs, as before', async () => {
      for (const accept of ['application/json', '*/*']) {
        const response = await get(api, '/case/jamm', { headers: { accept } });
        expect([response.status, await response.json()]).toMatchObject([
          404,
          { errors: [{ extensions: { nearest: ['case:jam'] } }] },
        ]);
      }
    });

    it('escape what the address holds', async () => {
      const response = await get(api, `/case/${encodeURIComponent('"><script>alert(1)</script>')}`, asked());
      const page = readPage(await response.text());
      expect([response.status, page.named('script').filter(({ text }) => text.includes('alert'))]).toEqual([404, []]);
    });
  },
  { rows: smallRows },
);
