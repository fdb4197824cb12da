import { LOCALES, NODE_KINDS } from '../../entities/vocabulary';
import { pathOf } from '../../services/citation/permalink';
import type { Snapshot } from '../../snapshot';
import { LIST_PATHS } from '../../site';
import type { Exchange } from '../exchange';
import { sendFile } from '../export/file-answer';
import { scopeOf, type FileServerOptions } from '../export/file-server-options';
import { HttpError } from '../http-error';
import type { Route } from '../router';
import { send } from '../send';

/** The protocol allows 50,000; a smaller file is made and read at once. */
const ADDRESSES_A_FILE = 5_000;
const XML = 'application/xml; charset=utf-8';
const READ = ['GET', 'HEAD'];

/** What programs that index the web ask for: what they may read, and every page that there is, in both languages. */
export function createCrawlerRoutes(options: FileServerOptions): readonly Route[] {
  const answerWith =
    (contentOf: (data: Snapshot, address: string, exchange: Exchange) => string, mediaType: string) =>
    async (exchange: Exchange): Promise<void> => {
      const { data } = await scopeOf(options);
      const address = options.addressOf(exchange.request);
      const common = { version: data.version, release: options.release, address, mediaType };
      const content = contentOf(data, address, exchange);
      await sendFile(exchange, { ...common, content: () => content });
    };
  return [
    { path: '/robots.txt', methods: READ, handle: answerWith(robots, 'text/plain; charset=utf-8') },
    { path: '/sitemap.xml', methods: READ, handle: answerWith(sitemapIndex, XML) },
    { path: '/sitemap', below: true, methods: READ, handle: answerWith(sitemapPart, XML) },
    {
      path: '/favicon.ico',
      methods: READ,
      handle: (exchange) =>
        send(exchange, {
          status: 301,
          headers: { location: '/site/favicon.svg', 'cache-control': 'public, max-age=86400' },
          body: '',
        }),
    },
  ];
}

function robots(_data: Snapshot, address: string): string {
  const closed = ['/graphql', '/export', '/query', '/search'].map((path) => `Disallow: ${path}`);
  return ['User-agent: *', ...closed, '', `Sitemap: ${address}/sitemap.xml`, ''].join('\n');
}

/** The site itself, its lists, and every node; statements and values are found through them. */
function paths(data: Snapshot): string[] {
  return ['/', ...LIST_PATHS, ...NODE_KINDS.flatMap((kind) => data.nodesOfKind(kind).map(({ id }) => pathOf(id)))];
}

function sitemapIndex(data: Snapshot, address: string): string {
  const count = Math.ceil(paths(data).length / ADDRESSES_A_FILE);
  const files = Array.from(
    { length: count },
    (_, index) => `<sitemap><loc>${address}/sitemap/${index + 1}.xml</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files.join('\n')}\n</sitemapindex>\n`;
}

function sitemapPart(data: Snapshot, address: string, { path }: Exchange): string {
  const number = Number(/^\/sitemap\/([1-9]\d{0,6})\.xml$/.exec(path)?.[1]);
  const own = Number.isNaN(number) ? [] : paths(data).slice((number - 1) * ADDRESSES_A_FILE, number * ADDRESSES_A_FILE);
  if (own.length === 0) {
    const message = `There is no ${path.slice(0, 100)}; /sitemap.xml names every part.`;
    throw new HttpError({ status: 404, code: 'NOT_FOUND', message });
  }
  const day = data.version.time?.slice(0, 10);
  const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  const urls = own.map(
    (each) => `<url><loc>${address}${each}</loc>${modified}${alternates(`${address}${each}`)}</url>`,
  );
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function alternates(url: string): string {
  return LOCALES.map((locale) => {
    const tag = locale === 'ZH' ? 'zh-CN' : 'en';
    return `<xhtml:link rel="alternate" hreflang="${tag}" href="${url}?locale=${locale.toLowerCase()}"/>`;
  }).join('');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
