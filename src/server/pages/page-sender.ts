import { LRUCache } from 'lru-cache';
import type { Scope } from '../../services/scope';
import { createAssets, type PageSetting, renderPage, siteRelease, type View } from '../../site';
import { compress, type Encoding } from '../compression';
import { matchesEtag, weakEtag } from '../etag';
import type { Exchange } from '../exchange';
import type { FileServerOptions } from '../export/file-server-options';
import { addVary, send } from '../send';
import { pageSetting } from './page-setting';

/** Nothing comes from elsewhere, and nothing runs that is not a file of this server. */
export const PAGE_SECURITY_POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'"],
  ...["connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

const CACHE_BYTES = 32 * 1024 * 1024;

interface KeptPage {
  readonly body: Buffer;
  readonly forms: Partial<Record<Encoding, Buffer>>;
}

/** Renders pages and sends them; a page that was asked for before at the same state of the data is not made again. */
export class PageSender {
  /** Of the last page that was sent: errors are told on it while the data cannot be reached. */
  lastScope: Scope | null = null;
  private readonly assets;
  private readonly release = siteRelease();
  private readonly pages = new LRUCache<string, KeptPage>({
    maxSize: CACHE_BYTES,
    maxEntrySize: CACHE_BYTES / 8,
    // Compressed forms come later; together they are about a third of the page.
    sizeCalculation: ({ body }) => Math.ceil(body.length * 1.4) + 1,
  });

  constructor(
    private readonly options: FileServerOptions,
    directory: string,
  ) {
    this.assets = createAssets(directory);
  }

  settingOf(exchange: Exchange, scope: Scope): PageSetting {
    return pageSetting(exchange, scope, {
      address: this.options.addressOf(exchange.request),
      assets: this.assets(),
    });
  }

  /** A page with its ETag: 304 to who has it already. */
  async send(
    exchange: Exchange,
    scope: Scope,
    makeView: (setting: PageSetting) => View | Promise<View>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    this.lastScope = scope;
    const setting = this.settingOf(exchange, scope);
    const { path, search, locale, theme, address, assets } = setting;
    const key = [
      path,
      search,
      scope.data.version.label,
      locale,
      theme,
      address,
      assets,
      this.release,
      this.options.release,
    ];
    const etag = weakEtag(JSON.stringify(key));
    const all: Record<string, string> = {
      ...{ etag, 'cache-control': 'public, no-cache', 'x-data-version': scope.data.version.label },
      ...headersOf(setting),
      ...headers,
    };
    addVary(all, 'Accept-Language', 'Cookie');
    if (matchesEtag(exchange.request.headers['if-none-match'], etag)) {
      return send(exchange, { status: 304, headers: all, body: '' });
    }
    const kept = this.pages.get(etag) ?? this.keep(etag, renderPage(setting, await makeView(setting)));
    await send(exchange, {
      ...{ status: 200, headers: { ...all, 'content-type': HTML }, body: kept.body },
      compressed: async (encoding) => (kept.forms[encoding] ??= await compress(kept.body, encoding)),
    });
  }

  /** A page that is nobody's to keep, such as an error. */
  async sendOnce(
    exchange: Exchange,
    scope: Scope,
    status: number,
    makeView: (setting: PageSetting) => View,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const setting = this.settingOf(exchange, scope);
    const body = renderPage(setting, makeView(setting));
    const all = { 'cache-control': 'no-store', ...headersOf(setting), ...headers, 'content-type': HTML };
    await send(exchange, { status, headers: all, body });
  }

  private keep(etag: string, html: string): KeptPage {
    const page = { body: Buffer.from(html), forms: {} };
    this.pages.set(etag, page);
    return page;
  }
}

const HTML = 'text/html; charset=utf-8';

function headersOf({ locale }: PageSetting): Record<string, string> {
  return {
    'content-language': locale.toLowerCase(),
    'content-security-policy': PAGE_SECURITY_POLICY,
    'referrer-policy': 'no-referrer',
  };
}
