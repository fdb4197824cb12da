import { SITE_MOUNT } from '../../site';
import type { Exchange } from '../exchange';
import { createDataset } from '../export/dataset-endpoint';
import { createExports } from '../export/export-endpoint';
import type { FileServerOptions } from '../export/file-server-options';
import type { HttpError } from '../http-error';
import type { Route } from '../router';
import { createStaticFiles } from '../static-files';
import { createCrawlerRoutes } from './crawler-files';
import { createErrorPages } from './error-pages';
import { createPages, PAGE_PREFIXES } from './page-endpoint';
import { PageSender } from './page-sender';
import { createQueryPage } from './query-page';
import { createSiteRoutes } from './site-routes';

/** Everything that is served beside GraphQL from the same content. */
export interface ContentServer {
  readonly routes: readonly Route[];
  /** Sends an error as a page to whoever reads pages; false to others. */
  sendErrorPage(exchange: Exchange, error: HttpError): Promise<boolean>;
}

/** @param directory of what the build of the site has written */
export function createContentServer(options: FileServerOptions, directory: string): ContentServer {
  const sender = new PageSender(options, directory);
  const pages = createPages(options, sender);
  const methods = ['GET', 'HEAD'];
  const routes: readonly Route[] = [
    { path: '/query', methods, handle: createQueryPage(options, sender) },
    { path: '/export', below: true, methods: [...methods, 'POST'], handle: createExports(options) },
    { path: '/data.jsonld', methods, handle: createDataset(options) },
    ...PAGE_PREFIXES.map((prefix) => ({ path: `/${prefix}`, below: true, methods, handle: pages })),
    ...createSiteRoutes(options, sender),
    ...createCrawlerRoutes(options),
    {
      path: SITE_MOUNT,
      below: true,
      methods,
      handle: createStaticFiles({ directory, mount: SITE_MOUNT, headers: {}, start: 'manifest.json' }),
    },
  ];
  return { routes, sendErrorPage: createErrorPages(options, sender) };
}
