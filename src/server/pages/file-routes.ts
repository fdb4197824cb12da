import { createDataset } from '../export/dataset-endpoint';
import { createExports } from '../export/export-endpoint';
import type { FileServerOptions } from '../export/file-server-options';
import type { Route } from '../router';
import { createPages, PAGE_PREFIXES } from './page-endpoint';
import { createQueryPage } from './query-page';

/** Everything that is served beside GraphQL from the same content: files, and a page for each thing. */
export function createFileRoutes(options: FileServerOptions): readonly Route[] {
  const pages = createPages(options);
  return [
    { path: '/query', methods: ['GET', 'HEAD'], handle: createQueryPage(options) },
    { path: '/export', below: true, methods: ['GET', 'HEAD', 'POST'], handle: createExports(options) },
    { path: '/data.jsonld', methods: ['GET', 'HEAD'], handle: createDataset(options) },
    ...PAGE_PREFIXES.map((prefix) => ({
      path: `/${prefix}`,
      below: true,
      methods: ['GET', 'HEAD'],
      handle: pages,
    })),
  ];
}
