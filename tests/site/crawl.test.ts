import { pathOf } from '../../src/services/citation/permalink';
import { onBothEngines } from '../support/test-app';
import { get } from '../export/read-files';
import { smallRows } from '../support/small-seed';
import { startTestApp, type TestApp } from '../support/test-app';
import { readPage } from './read-page';

/** What is not part of the site: the editor has to be built, and files are tested where they are made. */
const ELSEWHERE = /^\/(playground|export|graphql|schema\.graphql|site)(\/|\?|$)/;
const IN_ANOTHER_FORM = /\.(bib|ris|csl\.json|txt|json|jsonld)(\?|$)/;

/** Addresses of the site that a page links to, without their fragments. */
function linksOf(html: string): string[] {
  const links = Array.from(html.matchAll(/<a [^>]*?href="([^"#]*)/g), ([, href = '']) => href.replaceAll('&amp;', '&'));
  return links.filter((href) => href.startsWith('/') && !ELSEWHERE.test(href) && !IN_ANOTHER_FORM.test(href));
}

/** Which links of the pages are followed: all, but of the choices that a list offers two for each field, since they multiply without end. */
class Choices {
  private readonly followed = new Map<string, number>();

  isFollowed(from: string, href: string): boolean {
    const [path = '', search = ''] = href.split('?');
    const names = [...new URLSearchParams(search).keys()];
    if (['v', 'locale', 'evidence'].some((name) => names.includes(name) && path !== '/statements')) return false;
    const isOwnChoice = from.split('?')[0] === path && names.length > 0 && !names.every((name) => name === 'page');
    if (!isOwnChoice) return true;
    const key = `${path} ${names.sort().join()}`;
    const count = (this.followed.get(key) ?? 0) + 1;
    this.followed.set(key, count);
    return count <= 2 && names.length <= 2;
  }
}

async function crawl(fetchPage: (path: string) => Promise<Response>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const waiting = ['/'];
  const isKnown = new Set(waiting);
  const choices = new Choices();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const response = await fetchPage(path);
    found.set(path, response.status);
    const html = await response.text();
    if (response.status !== 200) continue;
    for (const href of linksOf(html)) {
      if (isKnown.has(href) || !choices.isFollowed(path, href)) continue;
      isKnown.add(href);
      waiting.push(href);
    }
  }
  return found;
}

describe('every link of the site', () => {
  let app: TestApp;
  let found: Map<string, number>;

  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite' });
    found = await crawl((path) => fetch(`${app.url}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } }));
  }, 600_000);
  afterAll(() => app?.close());

  it('leads to a page, without a detour', () => {
    expect([...found].filter(([, status]) => status !== 200).slice(0, 20)).toEqual([]);
    expect(found.size).toBeGreaterThan(3_000);
  });

  it('together with others leads to everything that has a name, and to every statement of a source', async () => {
    const answer = await fetch(`${app.url}/export/kb.json`);
    const { nodes, statements } = (await answer.json()) as Record<'nodes' | 'statements', { id: string }[]>;
    const missing = [...nodes, ...statements].map(({ id }) => pathOf(id)).filter((path) => !found.has(path));
    expect(missing).toEqual([]);
  });
});

onBothEngines(
  'links of a page to itself in another form',
  (api) => {
    it('lead to that form', async () => {
      for (const path of [
        '/case/jam',
        '/city/seoul',
        '/indicator/rank',
        '/source/report',
        '/cases',
        '/cities?page=1',
      ]) {
        const page = await get(api, path, { headers: { accept: 'text/html' } });
        if (page.status === 404) continue;
        const html = await page.text();
        const forms = readPage(html)
          .named('a')
          .flatMap(({ attributes }) => attributes['href'] ?? [])
          .filter((href) => IN_ANOTHER_FORM.test(href) || href.startsWith('/export/'));
        expect(forms.length).toBeGreaterThan(2);
        for (const href of forms) {
          const answer = await get(api, href);
          expect([path, href, answer.status]).toEqual([path, href, 200]);
          await answer.text();
        }
      }
    });
  },
  { rows: smallRows },
);
